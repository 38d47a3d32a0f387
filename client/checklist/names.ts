import type { Uri } from 'vscode';
import type { ChecklistAnswer } from '../../server/protocol';

export interface NamedAnswer extends ChecklistAnswer {
  /** Unlike that of any other answer, of this document or another. */
  readonly name: string;
}

/**
 * Names answers so that a name stays with its answer while others come and go, and while its question is being edited:
 * what the writer has folded and selected stays folded and selected.
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
