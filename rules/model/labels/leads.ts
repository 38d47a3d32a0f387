import { perObject } from '../../memo';
import type { Span } from '../../span';
import type { Line } from '../markdown/line';

/**
 * The beginning of a line, where it may name what follows: "**Situation:** …", "Why us – …", "[Result] …", "RESULT We …", "S  …", "(S) …", "S)
 * …", a heading, the first cell of a table row.
 */
export interface Lead {
  readonly name: string;
  /** Where the name stands in the line's text, without colon and numbering. */
  readonly span: Span;
  /** Where the text that it names begins, in the line's text. */
  readonly body: number;
}

/** Emoji, numbering and the like before a name. */
const ORNAMENT = /^(?:[^\p{L}\p{Nd}\[<({"“”'‘’]|\(?\d{1,2}[.):](?=\s))*/u;
const SEPARATOR = /^\s*(?:[:：]|[–—-](?=\s|$)|\|)?\s*/u;

/** What may label a line, the likeliest first; empty for most lines of prose. */
export const leadsOf = perObject((line: Line): readonly Lead[] => {
  const start = ORNAMENT.exec(line.text)![0].length;
  const end = line.text.trimEnd().length;
  if (start >= end) return [];
  if (line.kind === 'cell') return [lead(line, start, end, end)];
  return [boldLead(line, start), plainLead(line, start, end), wholeLead(line, start, end)].filter(found => found !== undefined);
});

function boldLead(line: Line, start: number): Lead | undefined {
  const bold = line.bold.find(span => span.start <= start && start < span.end);
  if (!bold) return undefined;
  const firstLetter = /^\s*\p{L}\s{2,4}(?=\p{Ll})/u.exec(line.text.slice(bold.start, bold.end + 6));
  if (firstLetter && bold.end - bold.start <= 5) return boldLetterLead(line, start, bold.end);
  const text = line.text.slice(start, bold.end);
  const name = text.replace(/(?<![\s:：.–—|-])[\s:：.–—|-]+$/u, '');
  const colonInside = /[:：]\s*$/u.test(text);
  const rest = line.text.slice(bold.end);
  const remark = /^\s*\([^()]{1,24}\)(?=\s*[:–—-])/.exec(rest)?.[0].length ?? 0;
  const after = colonInside ? /^\s*/.exec(rest)![0] : SEPARATOR.exec(rest.slice(remark))![0];
  return lead(line, start, start + name.length + (colonInside ? 0 : remark), bold.end + (colonInside ? 0 : remark) + after.length);
}

/** `**S**ituation: …`: only the letter is bold, and the word goes on. */
function boldLetterLead(line: Line, start: number, boldEnd: number): Lead {
  const word = /^\s*(\p{Ll}+)\s*[:–—-]?\s*/u.exec(line.text.slice(boldEnd))!;
  const nameEnd = boldEnd + word[0].indexOf(word[1]!) + word[1]!.length;
  return { name: line.text[start] + word[1]!, span: { start, end: nameEnd }, body: boldEnd + word[0].length };
}

function plainLead(line: Line, start: number, end: number): Lead | undefined {
  const text = line.text.slice(start, end);
  const bracketed = /^\[(\p{Lu}[\p{L} /&]{0,24})\](?:\s*[:–—-]\s+(?=\S)|\s+(?=[^\p{Ll}\s]))/u.exec(text); // "[Company] is where …" goes on: the brackets are a slot
  if (bracketed) return lead(line, start + 1, start + 1 + bracketed[1]!.length, start + bracketed[0].length);
  const marked = /^(\(?)([STAR](?:\/[STAR])?)(?:\)|\s?[-–—](?=\s))\s+(?=\S+\s+\S)(?!\2\p{L}+(?:\s*:|\s+[–—-]\s))/u.exec(text); // in "(T) Task: …" the name is spelled out after the letter
  if (marked) return lead(line, start + marked[1]!.length, start + marked[1]!.length + marked[2]!.length, start + marked[0].length);
  const letter = /^([STARCP](?:\/[STARCP])?)[^\S\n]{2,}(?=\S)/.exec(text);
  if (letter) return lead(line, start, start + letter[1]!.length, start + letter[0].length);
  const shouted = /^(\p{Lu}{4,})[^\S\n]+(?=\p{Lu}(?:\p{Ll}|\s)|\d)/u.exec(text);
  if (shouted) return lead(line, start, start + shouted[1]!.length, start + shouted[0].length);
  const colon = /^[^:：.!?]{1,60}?\??[:：](?=\s|$)\s*/u.exec(text) ?? /^[^:：.!?–—]{1,40}?\s[–—-]\s+/u.exec(text);
  if (!colon || SENTENCE.test(colon[0])) return undefined;
  const name = colon[0].replace(/(?<![\s:：–—-])[\s:：–—-]+$/u, '');
  return lead(line, start, start + name.length, start + colon[0].length);
}

/** A sentence before a colon is no name: "I have followed them for years: …". */
const SENTENCE = /^(?:I|We|He|She|They|It)(?:['’]\p{Ll}+)?\s+(?:\S+\s+){4}/u;

/** A short line by itself, such as a heading. */
function wholeLead(line: Line, start: number, end: number): Lead | undefined {
  if (end - start > 60) return undefined;
  const name = line.text.slice(start, end).replace(/(?<![\s:：])[\s:：]+$/u, '');
  return lead(line, start, start + name.length, end);
}

const lead = (line: Line, start: number, end: number, body: number): Lead =>
  ({ name: line.text.slice(start, end).replace(/\s+/g, ' ').trim(), span: { start, end }, body });
