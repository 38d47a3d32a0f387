import { CodeActionKind, LSPErrorCodes, ResponseError, type CodeAction } from 'vscode-languageserver';
import { contains, rewritesAt, shift, shiftEdits, type Edit, type Span } from '../../rules';
import { toWorkspaceEdit } from '../convert';
import { answersAt } from '../places';
import type { Session } from '../session';
import type { View } from '../view';

export const REWRITE = `${CodeActionKind.RefactorRewrite}.answerlint`;

/** What an editor sends back when a rewrite is chosen. */
interface Choice {
  readonly uri: string;
  readonly version: number;
  readonly place: Span;
  readonly id: string;
}

/** The other ways in which the story at a place can be written. */
export const refactorings = (place: Span, view: View, session: Session): CodeAction[] => rewritesIn(place, view).map(({ id, title, edits }) => {
  const { uri, version } = view.document;
  const action = { title, kind: REWRITE };
  return session.editor.resolvesEdits
    ? { ...action, data: { uri, version, place, id } satisfies Choice }
    : { ...action, edit: toWorkspaceEdit(edits, view, session.editor) };
});

/** Works out the edit of the chosen rewrite. Fails if the document has changed since. */
export async function resolveRefactoring(action: CodeAction, session: Session): Promise<CodeAction> {
  const { uri, version, place, id }: Choice = action.data;
  const view = await session.view(uri);
  const rewrite = view?.document.version === version ? rewritesIn(place, view).find(it => it.id === id) : undefined;
  if (!view || !rewrite) throw new ResponseError(LSPErrorCodes.ContentModified, 'The document has changed.');
  return { ...action, edit: toWorkspaceEdit(rewrite.edits, view, session.editor) };
}

interface PlacedRewrite {
  readonly id: string;
  readonly title: string;
  readonly edits: readonly Edit[];
}

function rewritesIn(place: Span, { review }: View): PlacedRewrite[] {
  const answer = answersAt(review, place).find(({ at, unit }) => contains(shift({ start: 0, end: unit.answer.text.length }, at), place));
  return answer ? rewritesAt(answer.unit.answer, shift(place, -answer.at))
    .map(rewrite => ({ ...rewrite, edits: shiftEdits(rewrite.edits, answer.at) })) : [];
}
