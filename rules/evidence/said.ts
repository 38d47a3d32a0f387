import { perObject } from '../memo';
import type { Answer, Paragraph } from '../model/answer';
import type { Sentence } from '../model/sentence';
import { overlap, shift, type Span } from '../span';
import { placeholdersIn } from './placeholders';

/** A sentence of an answer and what surrounds it. */
export interface Said {
  readonly sentence: Sentence;
  /** Where it begins in the answer's text. */
  readonly at: number;
  /** The sentences of its paragraph, and which of them it is. */
  readonly paragraph: readonly Sentence[];
  readonly index: number;
  /** It tells an episode, rather than speaking about the speaker and the company today. */
  readonly inStory: boolean;
  /** What it stands under: its own label ("Risk: …"), else the heading or label above. */
  readonly label: string;
}

/** Everything said in an answer, in its order. */
export const saidIn = perObject((answer: Answer): readonly Said[] => {
  const told = new Set(answer.stories.flatMap(({ at, unit }) => unit.parts.flatMap(part => part.sentences.map(sentence => at + sentence.at))));
  const labels = labelsOf(answer);
  return answer.paragraphs.flatMap((paragraph, number) => {
    const all = paragraph.sentences.map(({ unit }) => unit);
    return paragraph.sentences.map(({ at, unit }, index) => ({
      sentence: unit, at, index, paragraph: all, inStory: told.has(at) || paragraph.story !== undefined, label: labels[number]!,
    }));
  });
});

/** Looks at every sentence; finds are placed in the answer's text. What is still to be filled in is no evidence. */
export const findSaid = (answer: Answer, find: (said: Said) => readonly Span[]): Span[] =>
  saidIn(answer).flatMap(said => {
    const open = placeholdersIn(said.sentence.text);
    return find(said).filter(span => !open.some(other => overlap(span, other))).map(span => shift(span, said.at));
  });

/** The label of each paragraph. A heading or a line that is said of nothing holds for all paragraphs up to the next. */
function labelsOf({ text, paragraphs }: Answer): string[] {
  let heading = '';
  let end = 0;
  return paragraphs.map(({ span, sentences }: Paragraph) => {
    const line = text.lastIndexOf('\n', span.start - 1) + 1;
    const above = text.slice(end, Math.max(end, line)).trim();
    if (/\p{L}/u.test(above)) heading = above.slice(above.lastIndexOf('\n') + 1);
    end = span.end;
    const own = text.slice(line, span.start);
    if (/\p{L}/u.test(own)) return own;
    return /^\W*([^:.?!]{2,50}):\s/.exec(sentences[0]?.unit.text ?? '')?.[1] ?? heading;
  });
}
