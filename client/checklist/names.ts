import type { ChecklistAnswer } from '../../server/protocol';
import type { DocumentChecklist } from './followed';

interface Named extends Pick<ChecklistAnswer, 'question' | 'kind'> {
  readonly name: string;
}

/**
 * Names answers so that a name stays with its answer while others come and go, and while its question is being edited:
 * what the writer has folded and selected in the tree stays folded and selected.
 */
export function answerNames(): (checklist: DocumentChecklist) => readonly string[] {
  const known = new Map<string, readonly Named[]>();
  let count = 0;
  return ({ uri, answers }) => {
    const before = new Set(known.get(uri.toString()) ?? []);
    const take = (fits: (named: Named) => boolean): string | undefined => {
      const found = [...before].find(fits);
      if (found) before.delete(found);
      return found?.name;
    };
    const names = answers
      .map(({ question, kind }) => take(it => it.question === question && it.kind === kind))
      .map(name => name ?? take(() => true) ?? `${++count}`);
    known.set(uri.toString(), answers.map(({ question, kind }, index) => ({ question, kind, name: names[index]! })));
    return names;
  };
}
