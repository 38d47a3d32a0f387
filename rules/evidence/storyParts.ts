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

/** What a story lacks, and where to say so: at the label with nothing behind it, else at the story's first line. */
export interface Lack {
  readonly span: Span;
  /** The label stands there, but nothing behind it. */
  readonly empty: boolean;
}

/** Frameworks whose stories have no Task of their own. */
const WITHOUT_TASK = new Set(['CAR', 'PAR', 'CARL', 'SBI']);

/** A part that a labelled story lacks. Says nothing about stories without labels: their parts are only guessed. */
export function lackOf(story: Story, role: Role): Lack | undefined {
  if (!story.labelled || partsTelling(story, role).length > 0) return undefined;
  if (role === 'task' && WITHOUT_TASK.has(story.notation.framework)) return undefined;
  const label = story.parts.find(part => part.role === role || part.alsoFills === role)?.label;
  return { span: label ?? firstLine(story), empty: label !== undefined };
}

/** Whether a story without labels is one at all: most of it tells what happened, in more than two sentences, and no slot is left in it. */
export function isTold({ labelled, text, parts }: Story): boolean {
  const all = parts.flatMap(({ sentences }) => sentences);
  return !labelled && !hasSlot(text) && all.length > 2 && sentencesTelling(all.map(({ unit }) => unit)).length * 2 > all.length;
}

/**
 * Where a story says what came of it. Without labels it is the last thing told, unless that is still what the speaker did.
 */
export function endingOf(story: Story): readonly Placed<Sentence>[] {
  if (story.labelled) return partsTelling(story, 'result').flatMap(({ sentences }) => sentences);
  const last = story.parts.filter(({ role }) => role !== 'reflection').at(-1)?.sentences.at(-1);
  if (!last) return [];
  const isWork = actorOf(last.unit).who === 'speaker' && !mentionsAny(last.unit, 'outcome-cue', 'change') && quantifiedResult(last.unit).length === 0;
  return isWork ? [] : [last];
}

/** The story's title, or its first label or words. */
export function firstLine({ text }: Story): Span {
  const start = text.length - text.trimStart().length;
  const end = text.slice(start).search(/[\r\n]/);
  return { start, end: start + text.slice(start, end < 0 ? undefined : start + end).trimEnd().length };
}
