import { join } from 'node:path';
import { coverageOf, findAcross, mergeSettings, rubricsWith, type Competency, type ReviewedFile, type Span } from '../../rules';
import { configs } from './config';
import { findFiles } from './files';
import { complain, judge, print } from './output';
import { paintFor, type Paint } from './paint';
import { placesIn, type Place } from './report/fileReport';
import { printable } from './report/frame';
import { describeFinding } from './report/pretty';
import { reviewerFor } from './reviewers';
import { readTextFile } from './textFile';

/** `answerlint coverage`: which stories there are for what interviewers ask, and what only shows across files. */
export async function coverage(folder: string, options: { readonly config?: string }): Promise<void> {
  const configFor = await configs(options.config);
  const files: ReviewedFile[] = [];
  const places = new Map<string, (span: Span) => Place>();
  for (const path of await findFiles([folder], async path => (await configFor(path)).included)) {
    try {
      const { text } = await readTextFile(path);
      files.push({ path, review: reviewerFor((await configFor(path)).settings)(text) });
      const placeOf = placesIn(text);
      places.set(path, span => placeOf(span, 0));
    } catch (error) {
      complain(`${path} ${(error as Error).message}`);
    }
  }

  const settings = mergeSettings((await configFor(join(folder, '.answerlint.yaml'))).settings);
  const paint = paintFor(process.stdout);
  const placeOf = (path: string, span: Span): Place => places.get(path)!(span);
  const findings = findAcross(files, settings).map(finding => ({ ...finding, ...placeOf(finding.path, finding.span) }));
  print([
    ...describeCoverage(coverageOf(files, rubricsWith(settings.rubrics)), placeOf, paint),
    ...findings.map(finding => `\n${printable(finding.path)}\n${describeFinding(finding, paint)}`),
  ].join('\n'));
  judge(findings);
}

/** A line for each competency and each of its stories. */
function describeCoverage(competencies: readonly Competency[], placeOf: (path: string, span: Span) => Place, paint: Paint): string[] {
  const width = Math.max(...competencies.map(({ rubric }) => rubric.title.length));
  return competencies.flatMap(({ rubric: { title }, stories }) => {
    if (stories.length === 0) return [`${paint('yellow', '○')} ${title.padEnd(width)}  ${paint('dim', 'no story yet')}`];
    return stories.map(({ path, at, name }, index) => {
      const head = index === 0 ? `${paint('green', '✓')} ${title.padEnd(width)}` : ' '.repeat(width + 2);
      return `${head}  ${printable(name)}  ${paint('dim', `${path}:${placeOf(path, { start: at, end: at }).line}`)}`;
    });
  });
}
