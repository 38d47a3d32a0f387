import type { Placed } from '../../span';
import { matchesOf } from '../../util/matches';
import type { Line } from '../markdown/line';
import { roleOf } from './labels';

/** Where a label may begin in the middle of a line: after a sentence or a vertical bar. */
const OPENING = /(?:(?<=[.!?;…]["”’)]?\s{1,6})|(?<=\|\s{0,6}))(?=(?:(\p{Lu}[\p{L}/& ]{0,24}?)\s*[:–—-]|\[(\p{Lu}[\p{L}/& ]{0,24})\])\s)/gu;

/**
 * All four letters in a row, where a letter needs nothing before it to be a label: "S: Brexit week T: T1 papers A: R: stood in Calais", "(S) …
 * (T) … (A) … (R) …".
 */
const LETTERS = /^\W*S\s?:.*\sT\s?:.*\sA\s?:.*\sR\s?:|\(S\)\s.*\s\(T\)\s.*\s\(A\)\s.*\s\(R\)\s/u;
const LETTER = /(?<=\s)(?=(?:([TAR])\s?:(?:\s|$)|\(([STAR])\)\s))/gu;

/** What ends a label. */
const MAY_LABEL = /:|[–—\])-]\s/;

/** Whether a word that stands from `from` to `to` may be part of a label at which a line is split. `isPart`: the line is itself the result of a split. */
export const mayNameIn = (text: string, from: number, to: number, isPart: boolean): boolean =>
  MAY_LABEL.test(text) && REST_OF_NAME.test(text.slice(to)) && (isPart || MAY_OPEN.test(text.slice(0, from)) || !WORD.test(text.slice(from)));

/** What precedes a label, unless letters stand in a row. */
const MAY_OPEN = /[.!?;…|]/;
const WORD = /^\p{L}{2}/u;

const REST_OF_NAME = /^[^.,;!?()]*[:–—\]-]\s/;

/**
 * Splits a line with several labels in a row ("Situation: … Task: … Action: …", "S: … | T: …", "[Problem] … [Approach] …") into several lines of
 * the same paragraph.
 */
export function splitAtLabels({ at, unit: line }: Placed<Line>): Placed<Line>[] {
  if (line.kind === 'heading' || line.kind === 'cell' || line.kind === 'break' || !MAY_LABEL.test(line.text)) return [{ at, unit: line }];
  const openings = LETTERS.test(line.text) ? LETTER : OPENING;
  const cuts = matchesOf(openings, line.text).filter(([, plain, bracketed]) => isLabel((plain ?? bracketed)!)).map(({ index }) => index);
  if (cuts.length === 0) return [{ at, unit: line }];
  return [0, ...cuts].map((start, i) => {
    const end = cuts[i] ?? line.text.length;
    const text = line.text.slice(start, end).replace(/\|\s*$/, bar => ' '.repeat(bar.length));
    const bold = line.bold.filter(span => span.start >= start - 3 && span.start < end).map(span => ({ start: Math.max(0, span.start - start), end: Math.min(span.end, end) - start }));
    return { at: at + start, unit: { ...line, text, bold, alone: false, kind: start === 0 ? line.kind : 'text' } };
  });
}

const isLabel = (name: string): boolean => {
  const meaning = roleOf(name);
  return meaning !== undefined && 'roles' in meaning;
};
