import { wordCount } from '../matches';
import { noteMemo, ownText, perObject } from '../memo';
import { partOf } from '../rubrics/parts';
import type { Rubric } from '../rubrics/rubric';
import { movedTogether, type Placed } from '../span';
import type { Answer, Paragraph } from './answer';
import type { Context } from './context';
import { draftsIn, type PartDraft, type StoryDraft } from './drafts';
import { episodesIn, wholeStory } from './episodes';
import { leadsOf, type Lead } from './leads';
import type { Line } from './lines';
import { partStyleIn } from './notation';
import type { Segment } from './segments';
import { sentencesOf, spokenWords, type Sentence } from './sentence';
import { languageSpoken } from './spokenLanguage';
import { storyFrom } from './stories';
import type { TellableLine } from './tellable';

/** Builds the answer that a segment holds: its paragraphs, sentences and stories. */
export function compose({ rubric, question, questionSpan, text, tags, lines: all }: Segment, context: Context): Answer {
  const lines = all.filter(({ at }) => at < text.length);
  const openers = lines.map(line => partLead(line, rubric));
  const drafts = draftsIn(lines, rubric.group === 'behavioral', index => openers[index] !== undefined);
  const titles = new Set(drafts.map(({ title }) => title));
  const said = lines.map((line, index) => titles.has(index) ? { ...line, from: line.to } : line);
  const paragraphs = paragraphsIn(said, openers, text, drafts, rubric);
  const sentences = movedTogether(paragraphs, unit => unit.sentences);
  const told = drafts.map((draft, index) => storyFrom(draft, lines, text, paragraphs.filter(({ unit }) => unit.story === index)));
  const prose = rubric.group === 'behavioral' && told.length === 0 ? wholeStory(sentences, text) : paragraphs.flatMap(episodesIn);

  return {
    text, question, questionSpan, rubric, tags, context, paragraphs, sentences,
    stories: [...told, ...prose].sort((a, b) => a.at - b.at),
    language: languageSpoken(paragraphs.map(({ unit }) => unit)),
    outline: isOutline(paragraphs),
    words: paragraphs.reduce((sum, { unit }) => sum + wordsIn(unit), 0),
    partStyle: partStyleIn(said, openers, text),
  };
}

/** What opens a part of the answer that is no part of a story ("Why startup: …"), by the rubric's own labels. */
function partLead({ line, label }: TellableLine, rubric: Rubric): Lead | undefined {
  return label ? undefined : partLeads(line, [rubric], () => leadsOf(line).find(({ name }) => partOf(name, rubric) !== undefined));
}

const partLeads = noteMemo<Lead | undefined>();

/** The text of some lines, from `start` to `end`, with everything that is not said masked by spaces, line breaks and the quotation marks around an answer too. */
function maskedText(lines: readonly TellableLine[], start: number, end: number): string {
  const first = lines[0]!.at + lines[0]!.from;
  let masked = '';
  for (const { at, line, from, to } of lines) if (from < to) masked = masked.padEnd(at + from - first) + withoutOuterQuotes(line.text.slice(from, to));
  return masked.padEnd(end - first).slice(start - first);
}

/** A paragraph of a spoken answer is often written in quotation marks, the closing one sometimes paragraphs later. */
const withoutOuterQuotes = (line: string): string => {
  const opening = /^\s*["“„«]/.exec(line)?.[0].length ?? 0;
  const inside = line.slice(opening);
  const unpaired = (inside.match(/["“”„«»]/g)?.length ?? 0) % 2 === 1;
  if (!unpaired && opening) return line.match(/["“”„«»]/g)!.length === 1 ? ' '.repeat(opening) + inside : line;
  return ' '.repeat(opening) + (unpaired ? inside.replace(/["”»](?=\W*$)/, ' ') : inside);
};

function paragraphsIn(lines: readonly TellableLine[], openers: readonly (Lead | undefined)[], text: string, drafts: readonly StoryDraft[], rubric: Rubric): Placed<Paragraph>[] {
  const found: Placed<Paragraph>[] = [];
  let part: { readonly id: string; readonly opener: TellableLine } | undefined;
  for (let first = 0; first < lines.length; first++) {
    const line = lines[first]!;
    const lead = openers[first];
    if (lead) part = { id: partOf(lead.name, rubric)!.id, opener: line };
    else if (part && !isUnder(line, part.opener)) part = undefined;
    if (line.from >= line.to) continue;
    let last = first;
    while (last + 1 < lines.length && lines[last + 1]!.line.block === line.line.block && !lines[last + 1]!.label && line.line.kind !== 'cell'
      && !openers[last + 1]) last++;
    const body = lead && lead.body > line.from && lead.body <= line.to ? lead.body : line.from;
    const [start, end] = [line.at + body, lines[last]!.at + lines[last]!.to];
    const said = maskedText(lines.slice(first, last + 1), start, end);
    if (!said.trim()) continue;
    found.push({ at: start, unit: paragraphFrom(line.line, text.slice(start, end), said, part?.id, placeIn(drafts, first)) });
    first = last;
  }
  return found;
}

/**
 * The paragraph that begins with a line: as long as it reads the same and does the same the object that it was, so that all that was found in it
 * holds. Known as long as the line is: in a long document the sentences of most answers are forgotten by their text, and the first edit in one would
 * read it all again. There are thousands: made of copies (`...`) each would get a layout of its own in V8, as large as itself.
 */
function paragraphFrom(line: Line, written: string, said: string, part: string | undefined, { story, role }: Pick<Paragraph, 'story' | 'role'>): Paragraph {
  const last = lastRead(line);
  const known = last.said === said ? last.paragraph : undefined;
  if (known && known.text === written && known.part === part && known.story === story && known.role === role) return known;
  const text = ownText(written);
  last.said = said === text ? text : ownText(said);
  const form = line.kind === 'cell' ? 'cell' : line.list > 0 ? 'item' : 'prose';
  last.paragraph = { text, form, part, story, role, sentences: known?.sentences ?? sentencesOf(said) };
  return last.paragraph;
}

const lastRead = perObject((_: Line): { said: string; paragraph: Paragraph | undefined } => ({ said: '', paragraph: undefined }));

function placeIn(drafts: readonly StoryDraft[], index: number): Pick<Paragraph, 'story' | 'role'> {
  const isIn = ({ first, last }: PartDraft): boolean => first <= index && index <= last;
  const story = drafts.findIndex(({ parts }) => parts.some(isIn));
  return story < 0 ? { story: undefined, role: undefined } : { story, role: drafts[story]!.parts.find(isIn)!.roles[0] };
}

/** An item heads what is nested in it, a line by itself or a heading what follows up to the next of its kind. */
function isUnder({ line }: TellableLine, { line: opener, label }: TellableLine): boolean {
  if (label) return false;
  if (line.block === opener.block) return true;
  if (opener.kind === 'heading') return line.kind !== 'heading' || line.depth > opener.depth;
  if (opener.list > 0) return line.list > opener.list || line.list === opener.list && line.kind !== 'item';
  return line.kind !== 'heading';
}

/** Notes, if most items are short of a subject: style rules keep quiet then. */
function isOutline(paragraphs: readonly Placed<Paragraph>[]): boolean {
  let [all, notes] = [0, 0];
  for (const { unit } of paragraphs) {
    all += unit.sentences.length;
    notes += notesIn(unit);
  }
  return all > 0 && notes >= all * 0.6;
}

const notesIn = perObject(({ form, sentences }: Paragraph): number => sentences.filter(({ unit }) => form !== 'prose' && !hasSubject(unit) || isBrief(unit)).length);

const hasSubject = ({ text }: Sentence): boolean => /\b(?:I|we|you|it|they|he|she|there|this|that)\b/i.test(text);
const isBrief = ({ text }: Sentence): boolean => !/[.!?]["”’)]?\s*$/.test(text) && wordCount(text) <= 12;

const wordsIn = perObject(({ sentences }: Paragraph): number => sentences.reduce((sum, { unit }) => sum + spokenWords(unit), 0));
