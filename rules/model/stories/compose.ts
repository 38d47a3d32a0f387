import { ownText, perObject } from '../../memo';
import { partOf } from '../../rubrics/parts';
import type { Rubric } from '../../rubrics/rubric';
import type { Placed } from '../../span';
import { allSentences, type Answer, type Paragraph } from '../answer';
import type { Context } from '../context';
import { sentencesOf } from '../english/sentence';
import { languageBy } from '../english/spokenLanguage';
import { leadsOf, type Lead } from '../labels/leads';
import type { Segment } from '../layout/segment';
import type { TellableLine } from '../layout/tellable';
import type { Line } from '../markdown/line';
import { countsIn, isOutline, totalOf } from './counts';
import { draftsIn, type StoryDraft } from './drafts';
import { episodesIn, wholeStory } from './episodes';
import { partStyleIn } from './notation';
import { storyFrom } from './stories';

/**
 * Composes the answer that a segment holds: its paragraphs, sentences and stories. `before`, the answer before an edit, saves work and changes
 * nothing of the result.
 */
export function compose({ rubric, question, questionSpan, text, tags, lines: all }: Segment, context: Context, before?: Answer): Answer {
  const lines = all.length === 0 || all.at(-1)!.at < text.length ? all : all.filter(({ at }) => at < text.length);
  const { reads, openers } = lastReadsOf(lines, rubric);
  const drafts = draftsIn(lines, rubric.group === 'behavioral', openers);
  const said = withoutTitles(lines, drafts);
  const paragraphs = paragraphsIn(said, reads, openers, text, placesIn(drafts), rubric, before?.paragraphs ?? []);
  const told = drafts.map((draft, index) => storyFrom(draft, lines, text, paragraphsOf(index, paragraphs)));
  const prose = rubric.group === 'behavioral' && told.length === 0 ? wholeStory(allSentences(paragraphs), text) : episodesIn(paragraphs);
  const counts = totalOf(paragraphs);

  return {
    text, question, questionSpan, rubric, tags, context, paragraphs,
    stories: [...told, ...prose].sort((a, b) => a.at - b.at),
    language: languageBy(counts),
    outline: isOutline(counts),
    words: counts.spoken,
    partStyle: partStyleIn(said, openers, text),
  };
}

/** What is remembered of each line, and what in it opens a part of the answer by the rubric's own labels ("Why startup: …"). Labels of stories open none. */
function lastReadsOf(lines: readonly TellableLine[], rubric: Rubric) {
  const reads: LastRead[] = [];
  const openers: (Lead | undefined)[] = [];
  for (const { line, label } of lines) {
    const read = lastRead(line);
    if (!label && read.rubric !== rubric) {
      read.opener = leadsOf(line).find(({ name }) => partOf(name, rubric) !== undefined);
      read.rubric = rubric;
    }
    reads.push(read);
    openers.push(label ? undefined : read.opener);
  }
  return { reads, openers };
}

function paragraphsOf(story: number, paragraphs: readonly Placed<Paragraph>[]): Placed<Paragraph>[] {
  const found: Placed<Paragraph>[] = [];
  for (const paragraph of paragraphs) if (paragraph.unit.story === story) found.push(paragraph);
  return found;
}

/** The lines, with nothing said where they are titles of stories. */
function withoutTitles(lines: readonly TellableLine[], drafts: readonly StoryDraft[]): readonly TellableLine[] {
  const titles = drafts.flatMap(({ title }) => title ?? []);
  return titles.length === 0 ? lines : lines.map((line, index) => titles.includes(index) ? { ...line, from: line.to } : line);
}

/** The text of some lines, from `start` to `end`. Everything that is not said is masked by spaces: line breaks, and quotation marks around the answer, too. */
function maskedText(lines: readonly TellableLine[], start: number, end: number): string {
  const first = lines[0]!.at + lines[0]!.from;
  let masked = '';
  for (const { at, line, from, to } of lines) if (from < to) masked = masked.padEnd(at + from - first) + withoutOuterQuotes(line.text.slice(from, to));
  return masked.padEnd(end - first).slice(start - first);
}

/** Masks quotation marks around a paragraph of a spoken answer. The closing one may stand some paragraphs later. */
const withoutOuterQuotes = (line: string): string => {
  const opening = /^\s*["“„«]/.exec(line)?.[0].length ?? 0;
  const inside = line.slice(opening);
  const unpaired = (inside.match(/["“”„«»]/g)?.length ?? 0) % 2 === 1;
  if (!unpaired && opening) return line.match(/["“”„«»]/g)!.length === 1 ? ' '.repeat(opening) + inside : line;
  return ' '.repeat(opening) + (unpaired ? inside.replace(/["”»](?=\W*$)/, ' ') : inside);
};

function paragraphsIn(
  lines: readonly TellableLine[], reads: readonly LastRead[], openers: readonly (Lead | undefined)[], text: string, places: readonly Place[], rubric: Rubric,
  before: readonly Placed<Paragraph>[],
): Placed<Paragraph>[] {
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
    const unit = paragraphFrom(reads[first]!, lines, first, last, body, text, part?.id, places[first] ?? NOWHERE, before[found.length]?.unit);
    if (!unit) continue;
    found.push({ at: line.at + body, unit });
    first = last;
  }
  return found;
}

/**
 * The paragraph in these lines, without the label that opens its part; undefined if nothing is said in it. As long as it reads the same it is
 * the same object, so that everything found in it is still known.
 *
 * It is remembered at its first line: in a long document, the memory by text has forgotten the sentences of most answers, and the first edit
 * would read them all again. A literal, not a copy (`...`): there are thousands, and V8 would give each copy a layout of its own, as large as
 * the object.
 */
function paragraphFrom(
  read: LastRead, lines: readonly TellableLine[], first: number, last: number, body: number, text: string, part: string | undefined, { story, role }: Place,
  before: Paragraph | undefined,
): Paragraph | undefined {
  const { at, line, from, to } = lines[first]!;
  const [start, end] = [at + body, lines[last]!.at + lines[last]!.to];
  const known = read.paragraph;
  const isAlone = first === last;
  const said = known && isAlone && read.from === from && read.body === body && read.to === to ? read.said : maskedText(lines.slice(first, last + 1), start, end);
  const written = text.slice(start, end);
  if (known && said === read.said && known.text === written && known.part === part && known.story === story && known.role === role) return known;
  if (!said.trim()) return undefined;
  const sentences = known && said === read.said ? known.sentences : sentencesOf(said, (known ?? before)?.sentences);
  const form = line.kind === 'cell' ? 'cell' : line.list > 0 ? 'item' : 'prose';
  read.from = isAlone ? from : -1;
  read.to = to;
  read.body = body;
  const own = ownText(written);
  read.said = said === own ? own : ownText(said);
  return read.paragraph = { text: own, form, part, story, role, sentences, counts: countsIn(form, sentences) };
}

/**
 * What is remembered of a line: which part of a rubric it opens, and the paragraph that began with it, with what was said in that. For a
 * paragraph of this line alone also from where to where that was; -1 otherwise.
 */
const lastRead = perObject((_: Line): LastRead => ({ rubric: undefined, opener: undefined, from: -1, body: 0, to: 0, said: '', paragraph: undefined }));

interface LastRead {
  rubric: Rubric | undefined;
  opener: Lead | undefined;
  from: number;
  body: number;
  to: number;
  said: string;
  paragraph: Paragraph | undefined;
}

/** The story that a line belongs to, and the line's role in it. */
type Place = Pick<Paragraph, 'story' | 'role'>;

const NOWHERE: Place = { story: undefined, role: undefined };

/** The place of each line, by its index. */
function placesIn(drafts: readonly StoryDraft[]): readonly Place[] {
  const places: Place[] = [];
  for (const [story, { parts }] of drafts.entries()) {
    for (const { roles: [role], first, last } of parts) for (let i = first; i <= last; i++) places[i] ??= { story, role };
  }
  return places;
}

/**
 * Whether a line belongs to the part that an opener opens. An item opens the items nested in it; a heading or a line by itself opens what
 * follows, up to the next of its kind.
 */
function isUnder({ line }: TellableLine, { line: opener, label }: TellableLine): boolean {
  if (label) return false;
  if (line.block === opener.block) return true;
  if (opener.kind === 'heading') return line.kind !== 'heading' || line.depth > opener.depth;
  if (opener.list > 0) return line.list > opener.list || line.list === opener.list && line.kind !== 'item';
  return line.kind !== 'heading';
}
