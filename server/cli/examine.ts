import { fixed, type SettingsLayer } from '../../rules';
import { reportOn, type FileReport } from './report/fileReport';
import { reviewerFor } from './reviewers';

/** A text to examine. Plain data, because it may go to a thread. */
export interface Job {
  readonly path: string;
  readonly text: string;
  readonly settings: SettingsLayer;
  /** Whether to apply safe fixes. */
  readonly fix: boolean;
}

/** The result of a job, as plain data. */
export interface Examination {
  readonly report: FileReport;
  /** The text after all safe fixes, with its report. Absent if there was nothing to fix. */
  readonly mended?: { readonly text: string; readonly report: FileReport };
}

/** Examines a text. Errors are returned, not thrown, because they may come from a thread. */
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
