import { perObject } from '../memo';
import type { Answer, Paragraph } from '../model/answer';
import { isQuoted, quotations } from '../model/english/quotes';
import { isLabel } from '../model/labels/labels';
import { shift, type Placed, type Span } from '../span';
import { lineStart } from '../util/lineStart';
import { matchesOf } from '../util/matches';
import { together } from '../util/together';

/** What is left to fill in: spans in the answer's text. */
export const placeholdersIn = ({ paragraphs }: Answer): Span[] => leftIn(paragraphs).map(({ at, unit }) => shift(unit, at));

const leftIn = together(perObject(({ text }: Paragraph): readonly Placed<Span>[] => unfilledIn(text).map(unit => ({ at: 0, unit }))));

/**
 * What is left to fill in, in a text as written: "[Company]", "<metric>", "{{name}}", "XX %", "to ?? minutes", "___", "TODO", "(insert name)" and the slots of
 * our own fixes. Not links, footnotes, task boxes, citations, code, HTML, comments, or brackets inside a quotation. In the order of the text,
 * without overlaps.
 */
export function unfilledIn(written: string): Span[] {
  if (!MARK.test(written)) return [];
  const text = withoutMarkup(written);
  const found: Span[] = [];
  for (const { index, 0: match } of matchesOf(PLACEHOLDER, text)) {
    const lead = match.length - match.trimStart().length;
    const span = { start: index + lead, end: index + match.trimEnd().length };
    if (isPlaceholder(text, span)) found.push(span);
  }
  return found;
}

/** A quick test: every placeholder has one of these, and hardly any sentence does. */
const MARK = /[[<{]|__|\?\?|TODO|FIXME|TB[ACD]|tb[acd]|lorem|XX|XYZ|[$€£]X|[A-Zxyn]\s?(?:%|per ?cent)|YOUR|NAME|INSERT|nsert|fill |look up|\((?:relevant|check|company|your|role|job|department|month|year|date|product|launch|city|client|number)\b/;

const spaces = (match: string): string => ' '.repeat(match.length);

/** Code, comments, links and tags masked by spaces of the same length. */
const withoutMarkup = (text: string): string => text
  .replace(/(`+)(?!`)[^\n]*?[^`\n]\1(?!`)/g, spaces)
  .replace(/<!--[^]*?(?:-->|$)/g, spaces)
  .replace(/!?\[[^\][\n]*\](?:\([^()\n]*\)|\[[^\][\n]*\])/g, spaces)
  .replace(/<(?:https?:|mailto:)[^<>\s]*>|<[^<>\s@]+@[^<>\s]+>|https?:\/\/\S+/gi, spaces)
  .replace(HTML_TAG, spaces);

const HTML_TAG = /<\/?(?:a|abbr|b|blockquote|br|center|code|dd|del|details|div|dl|dt|em|font|h[1-6]|hr|i|img|ins|kbd|li|mark|ol|p|pre|s|section|small|span|strike|strong|sub|summary|sup|table|tbody|td|th|thead|tr|u|ul|var|wbr)(?:\s[^<>\n]*)?\/?>/gi;

const PLACEHOLDER = new RegExp([
  String.raw`(?<!\[)\[[^\][\n]{1,120}(?:\](?![(:\]])|(?<=\?)\](?![(\]]))`,
  String.raw`(?<![\p{L}\p{N}_<])<{1,2}\s?[\p{L}][^<>\n]{0,60}>{1,2}`,
  String.raw`\$?\{{1,2}[^{}:;"\n]{1,60}\}{1,2}`,
  String.raw`(?<=^|[\s€$£(*+~<>-])_{2,}(?=[\s.,;:!?%)*’']|$)`,
  String.raw`(?<=^|\s)\?{3,}`,
  String.raw`(?<=\b(?:in|by|to|from|of|about|for|at|around|roughly|than|over|under)\s)\?\?(?!\?)`,
  String.raw`\b(?:TODO|FIXME|TBA|TBC|TBD|tba|tbc|tbd)\b(?! Bank)`,
  String.raw`\blorem ipsum\b`,
  String.raw`\b(?:XX+|[XYNxyn]{1,2}(?=\s?(?:%|percent\b|per cent\b)))(?:\s?%)?(?!L)`,
  String.raw`(?<=[$€£])X{1,3}\b`,
  String.raw`\b(?:19|20)XX\b`,
  String.raw`\b[A-Z]\s?%(?= (?:to|down to|up to) [A-Z]\s?%)|(?<=\b[A-Z]\s?% (?:to|down to|up to) )[A-Z]\s?%`,
  String.raw`\bXYZ\b(?! (?:ax|coordinate|plane|stage))`,
  String.raw`\b(?:YOUR|NAME|INSERT)[-_ ][A-Z][A-Z_-]*\b`,
  String.raw`\b[Ii]nsert (?:here\b|(?:an?|the|your|my|some|one) [^.\n]{1,60}\bhere\b)`,
  String.raw`\([^()\n]{0,40}\b(?:fill (?:me |this )?in|insert|look up|TBC|TBD|TODO)\b[^()\n]{0,60}\)`,
  String.raw`\((?:(?:month|year|date|product|(?:product )?launch|city|client|number)|relevant [\p{L}]+|check (?:the )?(?:figure|number|date|name)s?[!?]*|(?:(?:company|your|role|job)[ -])(?:name|title)(?: here)?|department|job title)\)`,
].join('|'), 'gu');

/** Labels and stage directions in brackets: "[S] …", "[30 s]", "[pause]". */
const REMARK = /^\[(?:[STARLC]|situation|task|action|result|reflection|pause|smile|breathe|laughs?|slowly|sic|\.{3}|…|\d[\d\s.,;–-]*|\^[^\]]*|@[^\]]*|!\w+|~?\d+\s?(?:s|sec|seconds|m|min|minutes)\.?)\]$/i;
/** Behind a bullet a box to tick; "over [X] years" is none. */
const TASK_BOX = /^\[[xX]\]$/;
/** "[they]" inside a quotation: the writer's word for somebody else's. */
const EDITORIAL = /^\[\p{Ll}[\p{L}’']*(?: \p{Ll}[\p{L}’']*)?\]$/u;
/** "[she turns away]", in subtitles: who does what is no slot. */
const TELLS = /^\[(?:s?he|they|it) [^\]?]+\]$/i;
/** A tag before a sentence: "[Leadership] When …". */
const TAG_BEHIND = /^\s+(?:\p{Lu}|["“])/u;

/** "[Approach] We asked …": a label before what it names. */
const labelsPart = (match: string, behind: string): boolean => /^\[\p{Lu}[\p{L} /&]{0,24}\]$/u.test(match) && TAG_BEHIND.test(behind) && isLabel(match);

/** "(she wrote “TBC” back)": a remark that quotes one. */
const TO_FILL = /\b(?:fill (?:me |this )?in|insert|look up|TBC|TBD|TODO)\b/;

function isPlaceholder(text: string, span: Span): boolean {
  const match = text.slice(span.start, span.end);
  if (REMARK.test(match) || TELLS.test(match) || labelsPart(match, text.slice(span.end))) return false;
  const line = { start: lineStart(text, span.start), end: 0 };
  const quoted = isQuoted(text.slice(line.start), { start: span.start - line.start, end: span.end - line.start });
  if (match.startsWith('(')) return !quoted && !quotations(match).some(({ start, end }) => TO_FILL.test(match.slice(start, end)));
  if (!match.startsWith('[')) return !quoted;
  if (quoted && EDITORIAL.test(match)) return false;
  const opensLine = /^\W*$/.test(text.slice(line.start, span.start));
  return /\p{L}/u.test(match) && !(opensLine && (TASK_BOX.test(match) || /^\[\p{L}+\]$/u.test(match) && TAG_BEHIND.test(text.slice(span.end))));
}
