import { perObject } from '../memo';
import type { Answer, Paragraph } from '../model/answer';
import type { Sentence } from '../model/sentence';
import { overlap, shift, spanOf, type Placed, type Span } from '../span';
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
  saidByParagraph(answer).flatMap(({ at, unit }) => unit.map(said => ({ at: at + said.at, unit: said }))));

/** The same paragraph by paragraph. What is said in one that an edit leaves alone, under the same label, is the list that it was. */
const saidByParagraph = perObject((answer: Answer): readonly Placed<readonly Said[]>[] => {
  const told = new Set(answer.stories.flatMap(({ at, unit }) => unit.parts.flatMap(part => part.sentences.map(sentence => at + sentence.at))));
  const labels = labelsOf(answer);
  return answer.paragraphs.flatMap(({ at: start, unit }, number) => {
    const label = labels[number];
    return label === undefined ? [] : { at: start, unit: saidInParagraph(unit, label, at => told.has(start + at) || unit.story !== undefined) };
  });
});

function saidInParagraph(paragraph: Paragraph, label: string, isInStory: (at: number) => boolean): readonly Said[] {
  const { sentences, part } = paragraph;
  const last = lastSaid(paragraph);
  if (!last.said || !sentences.every(({ at }, index) => last.said![index]!.inStory === isInStory(at) && last.said![index]!.label === label)) {
    const all = sentences.map(({ unit }) => unit);
    last.said = sentences.map(({ at, unit }, index) => ({ sentence: unit, at, paragraph: all, index, inStory: isInStory(at), label, part }));
  }
  return last.said;
}

const lastSaid = perObject((_: Paragraph): { said: readonly Said[] | undefined } => ({ said: undefined }));

type Find = (said: Said) => readonly Span[];

/** Looks at every sentence; finds are placed in the answer's text. */
export const findSaid = (answer: Answer, find: Find): Span[] => saidIn(answer).flatMap(({ at, unit }) => filledIn(unit, find(unit)).map(span => shift(span, at)));

/** Likewise, but gives the clauses in which the finds stand: "I like" alone does not show why a point is ticked. */
export const findClauses = (answer: Answer, find: Find): Span[] => findSaid(answer, clausesBy(find));

/** Makes a function that does the same wherever it is called. What it finds has to follow from what is said, so it is looked for once in a paragraph. */
export function saidFinder(find: Find): (answer: Answer) => Span[] {
  const foundIn = perObject((all: readonly Said[]): readonly Span[] => all.flatMap(said => filledIn(said, find(said)).map(span => shift(span, said.at))));
  return answer => saidByParagraph(answer).flatMap(({ at, unit }) => foundIn(unit).map(span => shift(span, at)));
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

/** A line in bold and nothing else. */
const BOLD_LINE = /^\s*(?:>\s?)*(?:\*\*|__)[^*_]+(?:\*\*|__):?\s*$/;

/** The label of each paragraph. A heading behind the question, or a line in bold, holds for all paragraphs up to the next; it is nothing said. */
function labelsOf({ text, paragraphs, questionSpan }: Answer): (string | undefined)[] {
  let heading = '';
  let end = questionSpan.end;
  return paragraphs.map(paragraph => {
    const span = spanOf(paragraph);
    const line = text.lastIndexOf('\n', span.start - 1) + 1;
    const above = text.slice(end, Math.max(end, line));
    if (above.trim()) heading = above.split('\n').findLast(it => /\p{L}/u.test(it) && !it.includes('<!--')) ?? heading;
    end = span.end;
    const lineEnd = text.indexOf('\n', end);
    const whole = text.slice(line, lineEnd < 0 ? text.length : lineEnd);
    if (BOLD_LINE.test(whole)) {
      heading = whole;
      return undefined;
    }
    const own = text.slice(Math.max(line, questionSpan.end), span.start);
    if (/\p{L}/u.test(own)) return own;
    return labelIn(paragraph.unit) ?? heading;
  });
}

/** "Risk: …", in the paragraph's own first words. */
const labelIn = perObject(({ sentences: [first] }: Paragraph): string | undefined => first && /^\W*([^:.?!]{2,50}):\s/.exec(first.unit.text)?.[1]);
