import { perObject } from '../memo';
import type { Answer, Paragraph } from '../model/answer';
import type { Sentence } from '../model/english/sentence';
import { movedTogether, overlap, shift, type Placed, type Span } from '../span';
import { lineStart } from '../util/lineStart';
import { together } from '../util/together';
import { clauseAround } from './clause';
import { inEach, inParagraphs } from './inParagraphs';
import { unfilledIn } from './placeholders';

/** A sentence of an answer, with what surrounds it. */
export interface Said {
  readonly sentence: Sentence;
  /** Where it begins in its paragraph. */
  readonly at: number;
  /** The sentences of its paragraph, and its index among them. */
  readonly paragraph: readonly Sentence[];
  readonly index: number;
  /** Whether it tells an episode, and does not speak of the speaker and the company today. */
  readonly inStory: boolean;
  /** Its own label ("Risk: …"), or else the heading or label above it. */
  readonly label: string;
  /** What stands above it, whatever its own label: the introduction of its list ("Two of your problems look familiar:"), or else the heading. */
  readonly above: string;
  /** The rubric part under whose label it stands. */
  readonly part: string | undefined;
}

/** Everything said in an answer, in its order. */
export const saidIn = perObject((answer: Answer): readonly Placed<Said>[] =>
  movedTogether(saidByParagraph(answer), all => all.map(unit => ({ at: unit.at, unit }))));

/** The same by paragraph. For a paragraph that an edit leaves alone, under the same label, the list is the same object. */
const saidByParagraph = perObject(({ text, paragraphs, questionSpan, stories }: Answer): readonly Placed<readonly Said[]>[] => {
  const inProse = new Set(stories.flatMap(({ at, unit }) => unit.labelled ? [] : unit.parts.flatMap(({ sentences }) => sentences.map(it => at + it.at))));
  const found: Placed<readonly Said[]>[] = [];
  let heading = '';
  let intro: Intro | undefined;
  let end = questionSpan.end;
  for (const { at, unit } of paragraphs) {
    const gap = text.slice(end, at);
    const inGap = gap.lastIndexOf('\n') + 1;
    end = at + unit.text.length;
    const bold = boldLine(text, at, unit);
    if (inGap > 0 && LETTER.test(gap)) heading = headingIn(gap.slice(0, inGap)) ?? heading;
    if (bold !== undefined) {
      heading = bold;
      continue;
    }
    const own = inGap > 0 ? gap.slice(inGap) : text.slice(Math.max(lineStart(text, at), questionSpan.end), at);
    const indent = unit.form === 'item' && unit.story === undefined ? indentOf(text, at) : -1;
    if (intro && indent <= intro.indent) intro = undefined;
    found.push({ at, unit: saidInParagraph(unit, at, LETTER.test(own) ? own : undefined, intro?.text ?? heading, inProse) });
    if (introduces(unit)) intro = { text: unit.sentences.at(-1)!.unit.text, indent };
  }
  return found;
});

/** The introduction of a list. */
interface Intro {
  readonly text: string;
  /** Its own indentation: what is indented further belongs to it. */
  readonly indent: number;
}

const introduces = ({ form, text, sentences }: Paragraph): boolean =>
  sentences.length > 0 && (form === 'prose' ? /:\W*$/.test(text) : form === 'item' && sentences.length === 1 && !/[.!?;]\W*$/.test(text) && sentences[0]!.unit.words.length <= LONGEST_TITLE);

/** In words. A longer item is said itself. */
const LONGEST_TITLE = 8;

const LETTER = /\p{L}/u;

/** A heading below the question applies to all paragraphs up to the next heading, and is not itself said. */
const headingIn = (above: string): string | undefined => above.split('\n').findLast(it => LETTER.test(it) && !it.includes('<!--'));

/** So does a paragraph that is nothing but a line in bold. */
function boldLine(text: string, at: number, paragraph: Paragraph): string | undefined {
  if (!paragraph.text.includes('**') && !paragraph.text.includes('__')) return undefined;
  BOLD_LINE.lastIndex = lineStart(text, at);
  return BOLD_LINE.exec(text)?.[0];
}

const indentOf = (text: string, at: number): number => text.slice(lineStart(text, at)).search(/\S/);

const BOLD_LINE = /[^\S\n]*(?:>[^\S\n]?)*(?:\*\*|__)[^*_\n]+(?:\*\*|__):?[^\S\n]*(?=\n|$)/y;

/** What is said in a paragraph at `at`, under its own label or under what stands above. `inProse`: the sentences of stories without labels. */
function saidInParagraph(paragraph: Paragraph, at: number, own: string | undefined, above: string, inProse: ReadonlySet<number>): readonly Said[] {
  const { sentences, part, story } = paragraph;
  const last = lastSaid(paragraph);
  const label = own ?? last.opening ?? above;
  const isInStory = (it: Placed<Sentence>): boolean => story !== undefined || inProse.has(at + it.at);
  const mayDiffer = story === undefined && (inProse.size > 0 || last.hasProse);
  if (!last.said || label !== last.label || above !== last.above || mayDiffer && !sentences.every((it, index) => last.said![index]!.inStory === isInStory(it))) {
    const all = sentences.map(({ unit }) => unit);
    last.said = sentences.map((it, index) => ({ sentence: it.unit, at: it.at, paragraph: all, index, inStory: isInStory(it), label, above, part }));
    last.label = label;
    last.above = above;
    last.hasProse = story === undefined && last.said.some(({ inStory }) => inStory);
  }
  return last.said;
}

/** What was last said in a paragraph. `opening`: its first words if they are a label ("Risk: …", "**Where next.** …"). */
const lastSaid = perObject(({ text, sentences: [first] }: Paragraph): LastSaid =>
  ({ opening: (first && /^\W*([^:.?!]{2,50}):\s/.exec(first.unit.text) || BOLD_OPENING.exec(text))?.[1], label: '', above: '', hasProse: false, said: undefined }));

const BOLD_OPENING = /^\s*(?:[-+*]\s+)?\*\*([^*\n]{2,50}?)[.:]?\*\*\s+\S/;

interface LastSaid {
  readonly opening: string | undefined;
  label: string;
  above: string;
  hasProse: boolean;
  said: readonly Said[] | undefined;
}

/** Makes a function that finds something in each sentence that an answer says, placed at the sentence. Like `inParagraphs`, but without titles. */
export function inSentences<Found>(find: (sentence: Sentence) => readonly Found[]): (answer: Answer) => readonly Placed<Found>[] {
  const foundIn = inEach(find);
  return answer => foundIn(spokenIn(answer));
}

/** The paragraphs in which something is said. */
const spokenIn = perObject(({ text, paragraphs }: Answer): readonly Placed<Paragraph>[] => paragraphs.filter(({ at, unit }) => boldLine(text, at, unit) === undefined));

/**
 * The same for finds that depend on what surrounds the sentence. `may`: whether a sentence can hold any. If none can, the surroundings are not
 * worked out, which takes longer than everything else.
 */
export function inSaid<Found>(find: (said: Said) => readonly Found[], may?: (sentence: Sentence) => boolean): (answer: Answer) => readonly Placed<Found>[] {
  const candidates = may && inParagraphs(sentence => may(sentence) ? [sentence] : []);
  const foundIn = together(perObject((all: readonly Said[]): readonly Placed<Found>[] => {
    const found: Placed<Found>[] = [];
    for (const said of all) for (const unit of find(said)) found.push({ at: said.at, unit });
    return found;
  }));
  return answer => candidates?.(answer).length === 0 ? [] : foundIn(saidByParagraph(answer));
}

type Find = (said: Said) => readonly Span[];

/** Looks at every sentence. Finds are placed in the answer's text. */
export function findSaid(answer: Answer, find: Find): Span[] {
  const all: Span[] = [];
  for (const { at, unit } of saidIn(answer)) {
    const found = find(unit);
    if (found.length > 0) for (const span of filledIn(unit.sentence, found)) all.push(shift(span, at));
  }
  return all;
}

/** The same, but gives the clauses of the finds: "I like" alone does not show why a point is ticked. */
export const findClauses = (answer: Answer, find: Find): Span[] => findSaid(answer, clausesBy(find));

/** Makes such a function, which remembers as `inSaid` does. */
export const saidFinder = (find: Find, may?: (sentence: Sentence) => boolean): (answer: Answer) => Span[] =>
  spansOf(inSaid(said => filledIn(said.sentence, find(said)), may));

/** The same for finds that depend on the sentence alone. */
export const sentenceFinder = (find: (sentence: Sentence) => readonly Span[]): (answer: Answer) => Span[] => spansOf(inSentences(sentence => filledIn(sentence, find(sentence))));

const spansOf = (find: (answer: Answer) => readonly Placed<Span>[]) => (answer: Answer): Span[] => find(answer).map(({ at, unit }) => shift(unit, at));

/** Makes a function that gives the clauses of the finds, as `findClauses` does. */
export const clauseFinder = (find: Find): (answer: Answer) => Span[] => saidFinder(clausesBy(find));

const clausesBy = (find: Find): Find => said => {
  const found = find(said);
  if (found.length === 0) return found;
  const clauses = filledIn(said.sentence, found.map(span => clauseAround(said.sentence, span)));
  return clauses.filter((clause, index) => !clauses.slice(0, index).some(other => overlap(other, clause)));
};

/** Finds without slots and placeholders: what is still to be filled in is no evidence. */
function filledIn({ text }: Sentence, spans: readonly Span[]): readonly Span[] {
  const unfilled = spans.length > 0 ? unfilledIn(text) : [];
  return unfilled.length > 0 ? spans.filter(span => !unfilled.some(slot => overlap(span, slot))) : spans;
}
