import type { Part, Role, Story } from '../model/answer';
import { mentionsAny, type Sentence } from '../model/sentence';
import { hasSlot } from '../slots';
import type { Placed, Span } from '../span';
import { actorOf } from './actor';
import { sentencesTelling } from './mood';
import { quantifiedResult } from './quantity';

/** The parts of a story that say something in a role. A lone word ("n/a", "-", "tbd") says nothing; a number does. */
export const partsTelling = ({ parts }: Story, role: Role): Part[] =>
  parts.filter(part => (part.role === role || part.alsoFills === role) && saysSomething(part));

const saysSomething = ({ words, sentences }: Part): boolean =>
  words > 1 || sentences.some(({ unit }) => /\d/.test(unit.text));

/** What a story lacks, and where to say so: where it breaks off, at the label with nothing behind it, or at its first line. */
export interface Lack {
  readonly span: Span;
  /** The label stands there, but nothing behind it. */
  readonly empty: boolean;
}

/** Frameworks whose stories have no Task of their own. */
const WITHOUT_TASK = new Set(['CAR', 'PAR', 'CARL', 'SBI']);

/** A part that a labelled story lacks. Says nothing about stories without labels: their parts are only guessed. */
export function lackOf(story: Story, role: Role): Lack | undefined {
  if (!story.labelled || isBlank(story) || partsTelling(story, role).length > 0) return undefined;
  if (role === 'task' && WITHOUT_TASK.has(story.notation.framework)) return undefined;
  const index = story.parts.findIndex(part => part.label && (part.role === role || part.alsoFills === role));
  if (index < 0) return { span: firstLine(story), empty: false };
  const isLast = index === story.parts.length - 1;
  const told = isLast ? story.parts.flatMap(({ sentences }) => sentences).filter(({ at }) => at < story.parts[index]!.body.start).at(-1) : undefined;
  return { span: told ? { start: told.at, end: told.at + told.unit.text.length } : story.parts[index]!.label!, empty: true };
}

/** A scaffold that nobody has filled in yet: most of its labels have nothing behind them. */
const isBlank = ({ parts }: Story): boolean => parts.filter(part => !saysSomething(part)).length > 2;

/** Whether a story without labels is one at all: most of it tells what happened, in more than two sentences, and no slot is left in it. */
export function isTold({ labelled, text, parts }: Story): boolean {
  const all = parts.flatMap(({ sentences }) => sentences);
  return !labelled && !hasSlot(text) && all.length > 2 && sentencesTelling(all.map(({ unit }) => unit)).length * 2 > all.length;
}

/**
 * Where a story says what came of it. Without labels it is the last thing told, unless that is still what the speaker did.
 */
export function endingOf(story: Story): readonly Placed<Sentence>[] {
  if (isBlank(story)) return [];
  if (story.labelled) return partsTelling(story, 'result').flatMap(({ sentences }) => sentences);
  const last = story.parts.filter(({ role }) => role !== 'reflection').at(-1)?.sentences.at(-1);
  if (!last) return [];
  const { who, span } = actorOf(last.unit);
  const isWork = who === 'speaker' && startsWith(last.unit, span) && !mentionsAny(last.unit, 'outcome-cue', 'change') && quantifiedResult(last.unit).length === 0;
  return isWork ? [] : [last];
}

/** The speaker is whom the sentence is about: among its first words, not somewhere in it ("… , and it was one I had missed"). */
const startsWith = ({ text }: Sentence, { start }: Span): boolean => text.slice(0, start).split(/\s+/).length <= 5;

/** The story's title, or its first label or words. */
export function firstLine({ text }: Story): Span {
  const start = text.length - text.trimStart().length;
  const end = text.slice(start).search(/[\r\n]/);
  return { start, end: start + text.slice(start, end < 0 ? undefined : start + end).trimEnd().length };
}
