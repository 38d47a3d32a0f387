import { insertAt, type Edit } from '../rule';
import type { Span } from '../span';
import { matchesOf } from '../util/matches';

/** `[What did it cost?]`: a question in brackets that is no link, no footnote and no task box. */
const SLOT = /(?<!\])\[[^\][\n]{1,200}\?\](?![([])/g;

/** The slots that a fix has left in a text for the writer to fill in. A rule whose fix asks a question is quiet beside the question. */
export const slotsIn = (text: string): Span[] => !text.includes('?]') ? []
  : matchesOf(SLOT, text).map(match => ({ start: match.index, end: match.index + match[0].length }));

/** Whether a slot is left in what is told. The reason that a comment asks for is none of it. */
export const hasSlot = (text: string): boolean => text.includes('[') && slotsIn(text.replace(/<!--[^]*?-->/g, '')).length > 0;

/** Puts a slot at the end of a sentence, before its full stop, so that it stays a part of it. */
export function ask(sentence: string, slot: string): Edit {
  const end = sentence.length - /[.!?…]*["”’)]*$/.exec(sentence)![0].length;
  return insertAt(end, ` ${slot}`);
}
