import type { Part, Role, Story } from '../model/answer';
import { mentionsAny, type Sentence } from '../model/sentence';
import type { Placed, Span } from '../span';
import { actorOf } from './actor';
import { sentencesTelling } from './mood';
import { quantifiedResult } from './quantity';

/** The parts of a story that say something in a role. A lone word ("n/a", "-", "tbd") says nothing; a number does. */
export const partsTelling = ({ parts }: Story, role: Role): Part[] =>
  parts.filter(part => (part.role === role || part.alsoFills === role) && saysSomething(part));

const saysSomething = ({ words, sentences }: Part): boolean =>
  words > 1 || sentences.some(({ unit }) => /\d/.test(unit.text));

/** A scaffold that nobody has filled in yet: most of its labels have nothing behind them. */
export const isBlank = ({ parts }: Story): boolean => parts.filter(part => !saysSomething(part)).length > 2;

/** Whether a story without labels is one at all: most of it tells what happened, in more than two sentences. */
export function isTold({ labelled, parts }: Story): boolean {
  const all = parts.flatMap(({ sentences }) => sentences);
  return !labelled && all.length > 2 && sentencesTelling(all.map(({ unit }) => unit)).length * 2 > all.length;
}

/** Where a story says what came of it: its Result, or, without one, the last thing told unless that is still part of the work. */
export function endingOf(story: Story): readonly Placed<Sentence>[] {
  if (isBlank(story)) return [];
  const result = story.labelled ? partsTelling(story, 'result') : [];
  if (result.length > 0) return result.flatMap(({ sentences }) => sentences);
  const last = story.parts.filter(({ role }) => role !== 'reflection').at(-1)?.sentences.at(-1);
  return last && !isWork(last.unit, story.labelled) ? [last] : [];
}

/**
 * Somebody still does something. Where labels leave the Result out, whatever does not sound like an outcome is work; in
 * prose only what the speaker does.
 */
function isWork(sentence: Sentence, labelled: boolean): boolean {
  if (mentionsAny(sentence, 'outcome-cue', 'change')) return false;
  const { who, span } = actorOf(sentence);
  const hasSize = quantifiedResult(sentence).length > 0;
  if (labelled) return who === 'speaker' || !hasSize && !mentionsAny(sentence, 'outcome-verb');
  return who === 'speaker' && startsWith(sentence, span) && !hasSize;
}

/** The speaker is whom the sentence is about: among its first words, not somewhere in it ("… , and it was one I had missed"). */
const startsWith = ({ text }: Sentence, { start }: Span): boolean => text.slice(0, start).split(/\s+/).length <= 5;

/** The story's title, or its first label or words. */
export function firstLine({ text }: Story): Span {
  const start = text.length - text.trimStart().length;
  const end = text.slice(start).search(/[\r\n]/);
  return { start, end: start + text.slice(start, end < 0 ? undefined : start + end).trimEnd().length };
}

/** The first sentence of a story that tells something. */
export function openingOf({ parts }: Story): Span {
  const { at, unit } = parts.flatMap(({ sentences }) => sentences)[0]!;
  return { start: at, end: at + unit.text.length };
}
