import type { Uri } from 'vscode';
import type { ChecklistAnswer } from '../../server/protocol';

export interface NamedAnswer extends ChecklistAnswer {
  /** Unique among all answers of all documents. */
  readonly name: string;
}

/**
 * Gives answers names that stay with them while others are added or removed and while their question is edited, so that what the writer has
 * folded or selected stays so.
 */
export function answerNames(): (document: Uri, answers: readonly ChecklistAnswer[]) => readonly NamedAnswer[] {
  const known = new Map<string, readonly NamedAnswer[]>();
  let count = 0;
  return (document, answers) => {
    const before = new Set(known.get(document.toString()));
    const take = (fits: (answer: NamedAnswer) => boolean): string | undefined => {
      const found = [...before].find(fits);
      if (found) before.delete(found);
      return found?.name;
    };
    const same = answers.map(({ question, kind }) => take(it => it.question === question && it.kind === kind));
    const named = answers.map((answer, index) => ({ ...answer, name: same[index] ?? take(() => true) ?? `${++count}` }));
    known.set(document.toString(), named);
    return named;
  };
}
