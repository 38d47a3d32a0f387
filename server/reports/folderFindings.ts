import { Emitter, type Event } from 'vscode-languageserver';
import { shiftFinding, type Reported, type Review } from '../../rules';
import { difference } from '../documents/difference';
import type { View } from '../view';

/** Findings that only show across the files of a folder, from when these were last read. */
export interface FolderFindings {
  /** To be told what was found in a text of a document. */
  found(uri: string, text: string, findings: readonly Reported[]): void;
  /** The review of a document with these findings: moved along with edits since then, without those that an edit has touched. */
  reviewOf(view: View): Review;
  /** Fires with the URI of a document whose findings have changed. */
  readonly onDidChange: Event<string>;
}

interface FoundIn {
  readonly text: string;
  readonly findings: readonly Reported[];
}

export function openFolderFindings(): FolderFindings {
  const known = new Map<string, FoundIn>();
  const changes = new Emitter<string>();
  return {
    found(uri, text, findings) {
      const last = known.get(uri)?.findings ?? [];
      if (findings.length > 0) known.set(uri, { text, findings });
      else known.delete(uri);
      if (JSON.stringify(last) !== JSON.stringify(findings)) changes.fire(uri);
    },
    reviewOf(view) {
      const { document, review } = view;
      const last = known.get(document.uri);
      return last ? { ...review, findings: [...review.findings, ...movedWith(last, view.text)] } : review;
    },
    onDidChange: changes.event,
  };
}

function movedWith({ text: before, findings }: FoundIn, text: string): readonly Reported[] {
  if (before === text) return findings;
  const { span, text: inserted } = difference(before, text);
  const by = inserted.length - (span.end - span.start);
  return findings.flatMap(finding => finding.span.end <= span.start ? [finding] : finding.span.start >= span.end ? [shiftFinding(finding, by)] : []);
}
