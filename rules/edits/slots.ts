import { insertAt, type Edit } from '../rule';
import type { Span } from '../span';
import { placesOf } from '../util/matches';

/** `[What did it cost?]`: a question in brackets that is not a link, a footnote or a task box. */
const SLOT = /(?<!\])\[[^\][\n]{1,200}\?\](?![([])/g;

/** The slots in a text, which fixes leave for the writer to fill in. */
export const slotsIn = (text: string): Span[] => !text.includes('?]') ? []
  : placesOf(SLOT, text);

/** Whether what is told has a slot in it. Slots in comments, which ask for a reason, do not count. */
export const hasSlot = (text: string): boolean => text.includes('[') && slotsIn(text.replace(/<!--[^]*?-->/g, '')).length > 0;

/** Puts a slot at the end of a sentence, before its full stop. */
export function ask(sentence: string, slot: string): Edit {
  const end = sentence.length - /[.!?…]*["”’)]*$/.exec(sentence)![0].length;
  return insertAt(end, ` ${slot}`);
}
