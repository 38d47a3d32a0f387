import { coverageOf } from '../../rules/folder/coverage';
import { createReviewer, defaultSettings, findAcross } from '../../rules';
import { builtInRubrics } from '../../rules/rubrics';
import { paired } from '../paired';

const review = createReviewer(defaultSettings);

/** The files of a folder: each begins with its name, as in `=== one.md`. */
const filesIn = (folder: string) => folder.split(/^=== /m).slice(1).map(file => {
  const nameEnd = file.indexOf('\n');
  const text = file.slice(nameEnd + 1);
  return { path: file.slice(0, nameEnd), text, review: review(text) };
});

/** What is found across the files of a folder, and which stories serve which kind of question. */
function folderRead(folder: string): string {
  const files = filesIn(folder);
  const textOf = (path: string): string => files.find(it => it.path === path)!.text;
  return [
    ...findAcross(files, defaultSettings).flatMap(({ rule, path, span, message, evidence, fixes = [] }) => [
      `${rule} in ${path} at “${textOf(path).slice(span.start, span.end)}”: ${message}`,
      ...evidence ? [`  ${evidence}`] : [],
      ...fixes.map(({ title, edits }) => `  ${title}: ${edits.map(({ text }) => `“${text}”`).join(' and ')}`),
    ]),
    ...coverageOf(files, builtInRubrics).filter(({ stories }) => stories.length > 0).map(({ rubric, stories }) => `${rubric.kind}: ${stories.map(({ name, path }) => `“${name}” in ${path}`).join(', ')}`),
  ].join('\n') + '\n';
}

describe('readings', () => paired('test/readings', 'folder', 'across', folderRead));
