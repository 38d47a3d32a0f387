import { LSPErrorCodes, ResponseError, type CancellationToken, type Connection, type ServerCapabilities, type TextDocumentIdentifier } from 'vscode-languageserver';
import type { Session } from './session';
import type { View } from './view';

/** One editor feature: what the server promises for it, and how it keeps the promise. */
export interface Feature {
  readonly capabilities: ServerCapabilities;
  register(connection: Connection, session: Session): void;
}

/**
 * Answers requests about an open document: with `nothing` where the document is not known, with an error where the
 * request was cancelled meanwhile. An empty answer would then make an editor clear what it shows.
 */
export const about = <Params extends { textDocument: TextDocumentIdentifier }, Result>(
  session: Session, nothing: Result, answer: (view: View, params: Params) => Result,
) => async (params: Params, token: CancellationToken): Promise<Result> => {
  const view = await session.view(params.textDocument.uri);
  stopIfCancelled(token);
  return view ? answer(view, params) : nothing;
};

/** Ends a request that nobody waits for any more. */
export function stopIfCancelled(token: CancellationToken): void {
  if (token.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, 'The request was cancelled.');
}
