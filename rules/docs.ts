import { rules } from './checks';
import type { Example, Rule } from './rule';

const textOf = (example: string | Example): string => typeof example === 'string' ? example : example.text;

const quoted = (example: string | Example): string => `- ${textOf(example).trim().replace(/\s*\n\s*/g, ' ⏎ ')}`;

const loudness = ({ severity, offByDefault }: Rule): string => offByDefault ? `${severity}, off until switched on` : severity;

/** A rule's page, in Markdown: what it asks, why, its options, and the examples that the tests execute. */
export function ruleDocs(rule: Rule): string {
  const { id, summary, why, options = {}, examples } = rule;
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
  ...rules.map(rule => `| [\`${rule.id}\`](docs/rules/${rule.id}.md) | ${loudness(rule)} | ${rule.summary} |`),
].join('\n');
