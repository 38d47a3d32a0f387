import type { Cache } from './cache';
import { examineAll } from './crew';
import type { Examination } from './examine';
import { complain } from './output';
import type { FileReport } from './report/fileReport';
import type { CheckedFile } from './report/format';
import type { Reading } from './sources';

/** Checks texts, in their order, and fixes them if asked to. What is in the cache is not looked at again. */
export async function checkAll(readings: readonly Reading[], fix: boolean, cache: Cache | undefined): Promise<CheckedFile[]> {
  const known = readings.map(reading => knownReport(reading, fix, cache));
  const open = readings.filter((_, index) => !known[index]);
  const examined = await examineAll(open.map(({ file: { path, text }, settings }) => ({ path, text, settings, fix })));
  const outcomes = new Map(open.map((reading, index) => [reading, examined[index]!]));

  const checked: CheckedFile[] = [];
  for (const [index, reading] of readings.entries()) {
    const outcome = outcomes.get(reading);
    if (outcome instanceof Error) {
      complain(`${reading.file.path} ${outcome.message}`);
      continue;
    }
    const it = outcome ? await settled(outcome, reading, fix) : { text: reading.file.text, report: known[index]! };
    if (outcome && reading.source.isFile) cache?.keep(it.report, it.text, reading.settings);
    checked.push(it);
  }
  return checked;
}

/** The report in the cache; undefined if there is something to fix, because fixes are not in it. */
function knownReport({ source, file: { path, text }, settings }: Reading, fix: boolean, cache: Cache | undefined): FileReport | undefined {
  const known = source.isFile ? cache?.find(path, text, settings) : undefined;
  return fix && known?.findings.some(finding => finding.fix?.safe) ? undefined : known;
}

/** A text that cannot be saved is reported as it stands. */
async function settled({ report, mended }: Examination, { source, file }: Reading, fix: boolean): Promise<CheckedFile> {
  const asItStands = { text: file.text, report };
  if (!fix) return asItStands;
  const after = mended ?? asItStands;
  return source.save(file, after.text).then(() => after, error => {
    complain(`${file.path} ${error.message}`);
    return asItStands;
  });
}
