import { rubricsWith } from '../../rules';
import type { Caret, Offer } from './caret';

/** Marks behind which a question is written. */
const MARKS = /^(?:#{1,6}(?=\s|$)|\*\*|Q:)\s*/;

/** Where a question may begin: the first example question of each rubric, in the order of the rubrics. */
export function questionOffers({ view, lineStart, typed }: Caret): Offer[] {
  const marks = MARKS.exec(typed)?.[0].trimEnd();
  if (!marks) return [];
  return rubricsWith(view.configuration.settings.rubrics).flatMap(({ questions: { examples: [question] }, title }): Offer[] => {
    if (!question) return [];
    const text = marks === '**' ? `**${question}**` : `${marks} ${question}`;
    return [{ kind: 'question', label: question, detail: title, text, from: lineStart, filter: `${text} ${title}` }];
  });
}
