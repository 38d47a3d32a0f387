import { MessageType, ShowMessageNotification, type Connection, type PositionEncodingKind } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { toProblemDiagnostic } from '../convert';
import { positionsIn } from '../documents/positions';
import { inBackground } from '../scheduling/background';
import type { Report } from './projects';

/** Tells the user what cannot be understood in settings: in the file, or in a message if there is none. */
export function problemReporter(connection: Connection, encoding: PositionEncodingKind): { report: Report; complain(message: string): void } {
  const faulty = new Set<string>();
  const complaints = new Set<string>();
  return {
    report(uri, text, problems) {
      if (problems.length > 0) faulty.add(uri);
      else if (!faulty.delete(uri)) return;
      const positions = positionsIn(TextDocument.create(uri, 'yaml', 0, text), encoding);
      inBackground(connection, connection.sendDiagnostics({ uri, diagnostics: problems.map(problem => toProblemDiagnostic(problem, positions)) }));
    },
    complain(message) {
      if (complaints.has(message)) return;
      complaints.add(message);
      inBackground(connection, connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Warning, message: `Answerlint settings: ${message}` }));
    },
  };
}
