import { rules } from './checks';
import { folderRules } from './folder';
import type { FolderRule } from './folder/folder';
import { housekeepingRules, type HousekeepingRule } from './housekeeping';
import type { Example, Rule } from './rule';

type DocumentedRule = Rule | FolderRule | HousekeepingRule;

const loudness = ({ severity, ...rule }: DocumentedRule): string => 'offByDefault' in rule && rule.offByDefault ? `${severity}, off until switched on` : severity;

/** The page of a rule, in Markdown: what it asks, why, its options, and the examples that the tests execute. */
export function ruleDocs(rule: DocumentedRule): string {
  const { id, summary, why } = rule;
  const parts = rule.scope === 'folder' || rule.scope === 'housekeeping' ? [] : [...optionsTable(rule), ...examplesOf(rule)];
  return [`# ${id}`, `${summary} (${loudness(rule)})`, why, ...parts].join('\n\n') + '\n';
}

function optionsTable({ options = {} }: Rule): string[] {
  const rows = Object.entries(options).map(([name, { default: value, description }]) => `| \`${name}\` | ${JSON.stringify(value)} | ${description} |`);
  return rows.length > 0 ? [`| Option | Default | Meaning |\n| --- | --- | --- |\n${rows.join('\n')}`] : [];
}

const examplesOf = ({ examples: { bad, good } }: Rule): string[] => [
  `It speaks up at:\n\n${bad.map(quoted).join('\n')}`,
  `It keeps quiet at:\n\n${good.map(quoted).join('\n')}`,
];

const quoted = (example: string | Example): string =>
  `- ${(typeof example === 'string' ? example : example.text).trim().replace(/\s*\n\s*/g, ' ⏎ ')}`;

/** Everything that may be reported. Each has a page. */
export const documentedRules: readonly DocumentedRule[] = [...rules, ...folderRules, ...housekeepingRules];

/** The README's table: a line for each rule. */
export const rulesTable = (): string => [
  '| Rule | Severity | What it asks |', '| --- | --- | --- |',
  ...documentedRules.map(rule => `| [\`${rule.id}\`](docs/rules/${rule.id}.md) | ${loudness(rule)} | ${rule.summary} |`),
].join('\n');
