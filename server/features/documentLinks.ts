import type { DocumentLink, DocumentLinkParams } from 'vscode-languageserver';
import { pageOf } from '../convert';
import { about, type Feature } from '../feature';

/** Rule ids in comments link to the rules' pages. */
export const documentLinks: Feature = {
  capabilities: { documentLinkProvider: {} },

  register(connection, session) {
    connection.onDocumentLinks(about<DocumentLinkParams, DocumentLink[]>(session, [], ({ review, positions }) =>
      review.directives.flatMap(({ rules }) => rules).flatMap(({ id, span }) => {
        const target = pageOf(id, session.docs);
        return target ? [{ range: positions.range(span), target, tooltip: `What ${id} is about` }] : [];
      })));
  },
};
