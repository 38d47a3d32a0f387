import { fixed, type SettingsLayer } from '../../rules';
import { reportOn, type FileReport } from './report/fileReport';
import { reviewerFor } from './reviewers';

/** A text to look at. Plain data: it may go to another thread. */
export interface Job {
  readonly path: string;
  readonly text: string;
  readonly settings: SettingsLayer;
  /** Whether to mend what is safe to mend. */
  readonly fix: boolean;
}

/** What was found, as plain data. */
export interface Examination {
  readonly report: FileReport;
  /** The text after all safe fixes, and what is then found in it. Only where there was something to mend. */
  readonly mended?: { readonly text: string; readonly report: FileReport };
}

/** Looks at a text. What goes wrong is given, not thrown: it may have to go to another thread. */
export function examine(job: Job): Examination | Error {
  try {
    return examined(job);
  } catch (error) {
    return error as Error;
  }
}

function examined({ path, text, settings, fix }: Job): Examination {
  const review = reviewerFor(settings);
  const report = reportOn(path, text, review(text));
  if (!fix) return { report };
  const mended = fixed(text, review);
  return mended.text === text ? { report } : { report, mended: { text: mended.text, report: reportOn(path, mended.text, mended.review) } };
}
