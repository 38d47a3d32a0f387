import { readRubric, readSettings, turnOff, type Problem } from '../../rules';
import { frontMatterOf } from '../../rules/model/frontMatter';
import { paired } from '../paired';

const shown = (text: string): string => `“${text.replaceAll('\n', '⏎')}”`;

/** What is read of data as settings, as a rubric and as front matter, what is wrong with it, and how a rule would be switched off in it. */
function dataRead(yaml: string): string {
  const settings = readSettings(yaml);
  const rubric = readRubric(yaml);
  const page = `---\n${yaml}\n---\nText.\n`;
  const { frontMatter, problems, end } = frontMatterOf(page, ['weakness', 'why-company']);
  const off = turnOff('filler', yaml);
  return [
    'settings', JSON.stringify(settings.settings), ...told(settings.problems, yaml),
    'rubric', JSON.stringify(rubric.rubric && { ...rubric.rubric, checklist: rubric.rubric.checklist.length }), ...told(rubric.problems, yaml),
    `front matter to ${end}`, JSON.stringify(frontMatter), ...told(problems, page),
    ...off ? [`switched off at ${off.span.start}–${off.span.end}: ${shown(off.text)}`] : ['can’t be switched off'],
  ].join('\n') + '\n';
}

const told = (problems: readonly Problem[], text: string): string[] =>
  problems.map(({ span, message }) => `  ${span.start}–${span.end} ${shown(text.slice(span.start, span.end))}: ${message}`);

describe('readings', () => paired('test/readings', 'yaml', 'data', dataRead));
