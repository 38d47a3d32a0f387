import type { Severity } from '../../../rules';
import type { FindingReport } from './fileReport';
import type { Format } from './format';

const COMMANDS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', information: 'notice', hint: 'notice' };

/** Workflow commands of GitHub Actions: each finding becomes an annotation of its line. */
export const github: Format = files =>
  files.flatMap(({ report: { path, findings } }) => findings.map(finding => annotation(path, finding))).join('\n');

/** Columns only count if the annotation is on one line. */
function annotation(path: string, { severity, line, endLine, column, endColumn, rule, message }: FindingReport): string {
  const columns = line === endLine ? { col: column, endColumn } : {};
  const properties = Object.entries({ file: path, line, endLine, ...columns, title: rule })
    .map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
  return `::${COMMANDS[severity]} ${properties.join(',')}::${escapeData(message)}`;
}

const escapeData = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const escapeProperty = (text: string): string => escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
