import { perObject } from '../memo';
import type { Answer, Paragraph } from '../model/answer';
import type { Sentence } from '../model/sentence';
import { movedTogether, overlap, shift, type Placed, type Span } from '../span';
import { together } from '../together';
import { clauseAround } from './clause';
import { unfilledIn } from './placeholders';

/** A sentence of an answer and what surrounds it. */
export interface Said {
  readonly sentence: Sentence;
  /** Where it begins in its paragraph. */
  readonly at: number;
  /** The sentences of its paragraph, and which of them it is. */
  readonly paragraph: readonly Sentence[];
  readonly index: number;
  /** It tells an episode, rather than speaking about the speaker and the company today. */
  readonly inStory: boolean;
  /** What it stands under: its own label ("Risk: …"), else the heading or label above. */
  readonly label: string;
  /** The part of the rubric under whose label it stands. */
  readonly part: string | undefined;
}

/** Everything said in an answer, in its order. */
export const saidIn = perObject((answer: Answer): readonly Placed<Said>[] =>
  movedTogether(saidByParagraph(answer), all => all.map(unit => ({ at: unit.at, unit }))));

/** The same paragraph by paragraph. What is said in one that an edit leaves alone, under the same label, is the list that it was. */
const saidByParagraph = perObject((answer: Answer): readonly Placed<readonly Said[]>[] => {
  const labels = labelsOf(answer);
  const inProse = new Set<number>();
  for (const { at, unit: { labelled, parts } } of answer.stories) {
    if (!labelled) for (const { sentences } of parts) for (const sentence of sentences) inProse.add(at + sentence.at);
  }
  const found: Placed<readonly Said[]>[] = [];
  answer.paragraphs.forEach(({ at: start, unit }, number) => {
    const label = labels[number];
    if (label !== undefined) found.push({ at: start, unit: saidInParagraph(unit, label, at => unit.story !== undefined || inProse.has(start + at)) });
  });
  return found;
});

function saidInParagraph(paragraph: Paragraph, label: string, isInStory: (at: number) => boolean): readonly Said[] {
  const { sentences, part } = paragraph;
  const last = lastSaid(paragraph);
  if (!last.said?.every(it => it.label === label && it.inStory === isInStory(it.at))) {
    const all = sentences.map(({ unit }) => unit);
    last.said = sentences.map(({ at, unit }, index) => ({ sentence: unit, at, paragraph: all, index, inStory: isInStory(at), label, part }));
  }
  return last.said;
}

const lastSaid = perObject((_: Paragraph): { said: readonly Said[] | undefined } => ({ said: undefined }));

/** Makes a function that finds the same in all that an answer says, each find where its sentence begins. It has to follow from what is said, so it is looked for once in a paragraph. */
export function inSaid<Found>(find: (said: Said) => readonly Found[]): (answer: Answer) => readonly Placed<Found>[] {
  const foundIn = together(perObject((all: readonly Said[]): readonly Placed<Found>[] => all.flatMap(said => find(said).map(unit => ({ at: said.at, unit })))));
  return answer => foundIn(saidByParagraph(answer));
}

type Find = (said: Said) => readonly Span[];

/** Looks at every sentence; finds are placed in the answer's text. */
export const findSaid = (answer: Answer, find: Find): Span[] => saidIn(answer).flatMap(({ at, unit }) => filledIn(unit, find(unit)).map(span => shift(span, at)));

/** Likewise, but gives the clauses in which the finds stand: "I like" alone does not show why a point is ticked. */
export const findClauses = (answer: Answer, find: Find): Span[] => findSaid(answer, clausesBy(find));

/** Makes a function that does the same wherever it is called, as `inSaid` does. */
export function saidFinder(find: Find): (answer: Answer) => Span[] {
  const spansIn = inSaid(said => filledIn(said, find(said)));
  return answer => spansIn(answer).map(({ at, unit }) => shift(unit, at));
}

export const clauseFinder = (find: Find): (answer: Answer) => Span[] => saidFinder(clausesBy(find));

const clausesBy = (find: Find): Find => said => {
  const found = find(said);
  if (found.length === 0) return found;
  const clauses = filledIn(said, found.map(span => clauseAround(said.sentence, span)));
  return clauses.filter((clause, index) => !clauses.slice(0, index).some(other => overlap(other, clause)));
};

/** Slots and placeholders, which are still to be filled in, are no evidence. */
function filledIn({ sentence: { text } }: Said, spans: readonly Span[]): readonly Span[] {
  const unfilled = spans.length > 0 ? unfilledIn(text) : [];
  return unfilled.length > 0 ? spans.filter(span => !unfilled.some(slot => overlap(span, slot))) : spans;
}

/** A line in bold and nothing else, from where it begins. */
const BOLD_LINE = /[^\S\n]*(?:>[^\S\n]?)*(?:\*\*|__)[^*_\n]+(?:\*\*|__):?[^\S\n]*(?=\n|$)/y;

/** The label of each paragraph. A heading behind the question, or a line in bold, holds for all paragraphs up to the next; it is nothing said. */
function labelsOf({ text, paragraphs, questionSpan }: Answer): (string | undefined)[] {
  let heading = '';
  let end = questionSpan.end;
  return paragraphs.map(({ at, unit }) => {
    const line = text.lastIndexOf('\n', at - 1) + 1;
    const above = line > end ? text.slice(end, line) : '';
    if (above.trim()) heading = above.split('\n').findLast(it => /\p{L}/u.test(it) && !it.includes('<!--')) ?? heading;
    end = at + unit.text.length;
    BOLD_LINE.lastIndex = line;
    const [bold] = BOLD_LINE.exec(text) ?? [];
    if (bold !== undefined) {
      heading = bold;
      return undefined;
    }
    const from = Math.max(line, questionSpan.end);
    const own = from < at ? text.slice(from, at) : '';
    if (/\p{L}/u.test(own)) return own;
    return labelIn(unit) ?? heading;
  });
}

/** "Risk: …", in the paragraph's own first words. */
const labelIn = perObject(({ sentences: [first] }: Paragraph): string | undefined => first && /^\W*([^:.?!]{2,50}):\s/.exec(first.unit.text)?.[1]);
