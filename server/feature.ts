import { LSPErrorCodes, ResponseError, type CancellationToken, type Connection, type ServerCapabilities, type TextDocumentIdentifier } from 'vscode-languageserver';
import type { Session } from './session';
import type { View } from './view';

/** One editor feature: its capabilities, and how it provides them. */
export interface Feature {
  readonly capabilities: ServerCapabilities;
  register(connection: Connection, session: Session): void;
}

/**
 * Answers a request about an open document: with `nothing` if the document is not known, with an error if the request has been cancelled. An
 * empty answer would make the editor clear what it shows.
 */
export const about = <Params extends { textDocument: TextDocumentIdentifier }, Result>(
  session: Session, nothing: Result, answer: (view: View, params: Params) => Result,
) => async (params: Params, token: CancellationToken): Promise<Result> => {
  const view = await session.view(params.textDocument.uri);
  stopIfCancelled(token);
  return view ? answer(view, params) : nothing;
};

/** Throws if the request has been cancelled. */
export function stopIfCancelled(token: CancellationToken): void {
  if (token.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, 'The request was cancelled.');
}
