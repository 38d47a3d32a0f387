import { rules } from './checks';
import { folderRules } from './folder';
import type { Folder, FolderRule } from './folder/folder';
import type { Example, Rule } from './rule';

/** Every rule, also those that look at a whole folder. */
const all: readonly (Rule | FolderRule)[] = [...rules, ...folderRules];

const oneLine = (text: string): string => text.trim().replace(/\s*\n\s*/g, ' ⏎ ');

function quoted(example: string | Example | Folder): string {
  if (typeof example === 'string') return `- ${oneLine(example)}`;
  if (typeof example.text === 'string') return `- ${oneLine(example.text)}`;
  return `- ${Object.entries(example).map(([path, text]) => `\`${path}\`: ${oneLine(text)}`).join('<br>')}`;
}

const loudness = (rule: Rule | FolderRule): string => 'offByDefault' in rule && rule.offByDefault ? `${rule.severity}, off until switched on` : rule.severity;

/** A rule's page, in Markdown: what it asks, why, its options, and the examples that the tests execute. */
export function ruleDocs(rule: Rule | FolderRule): string {
  const { id, summary, why, examples } = rule;
  const { options = {} } = 'options' in rule ? rule : {};
  const table = Object.entries(options).map(([name, { default: value, description }]) => `| \`${name}\` | ${JSON.stringify(value)} | ${description} |`);
  return [
    `# ${id}`,
    `${summary} (${loudness(rule)})`,
    why,
    ...table.length > 0 ? [`| Option | Default | Meaning |\n| --- | --- | --- |\n${table.join('\n')}`] : [],
    `It speaks up at:\n\n${examples.bad.map(quoted).join('\n')}`,
    `It keeps quiet at:\n\n${examples.good.map(quoted).join('\n')}`,
  ].join('\n\n') + '\n';
}

/** One line a rule, for the README. */
export const rulesTable = (): string => [
  '| Rule | Severity | What it asks |', '| --- | --- | --- |',
  ...all.map(rule => `| [\`${rule.id}\`](docs/rules/${rule.id}.md) | ${loudness(rule)} | ${rule.summary} |`),
].join('\n');
