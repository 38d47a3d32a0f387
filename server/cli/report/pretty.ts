import type { Severity } from '../../../rules';
import type { Paint, Style } from '../paint';
import type { AnswerReport, FindingReport } from './fileReport';
import { linesOf, type CheckedFile, type Format } from './format';
import { frame, printable } from './frame';
import { count, spoken } from './words';

const MARKS: Readonly<Record<Severity, readonly [Style, string]>> = {
  error: ['red', '✖'], warning: ['yellow', '▲'], information: ['cyan', '●'], hint: ['dim', '·'],
};

/** For people: by file and answer, each finding with its line; then what the checklist still lacks. */
export const pretty: Format = (files, paint) => [
  ...files.filter(({ report }) => report.answers.length + report.findings.length > 0).flatMap(file => [describeFile(file, paint), '']),
  summary(files, paint),
].join('\n');

function describeFile({ report: { path, answers, findings }, text }: CheckedFile, paint: Paint): string {
  const lines = findings.length > 0 ? linesOf(text) : [];
  const within = new Map(answers.map((answer): [AnswerReport, FindingReport[]] => [answer, []]));
  const outside: FindingReport[] = [];
  for (const finding of findings) {
    const answer = answers.find(({ line, endLine }) => line <= finding.line && finding.line <= endLine);
    (answer ? within.get(answer)! : outside).push(finding);
  }
  return [
    paint('bold', printable(path)),
    ...describeFindings(outside, lines, paint),
    ...[...within].flatMap(([answer, its]) => ['', ...describeAnswer(answer, paint), ...describeFindings(its, lines, paint)]),
  ].join('\n');
}

function describeAnswer({ question, line, seconds, checklist }: AnswerReport, paint: Paint): string[] {
  const asked = checklist.filter(({ state }) => state !== 'not-applicable');
  const open = asked.filter(({ state }) => state !== 'met');
  const ticks = asked.length > 0 ? [`${asked.length - open.length}/${asked.length} ticked`] : [];
  const facts = ['', `line ${line}`, `${spoken(seconds)} spoken`, ...ticks].join(' · ').trimStart();
  return [
    `  ${paint('bold', printable(question) || 'Answer')} ${paint('dim', facts)}`,
    ...(open.length > 0 ? [`  ${paint('dim', `open: ${open.map(({ title }) => title).join(' · ')}`)}`] : []),
  ];
}

/** Findings about the same words share a frame. */
function describeFindings(findings: readonly FindingReport[], lines: readonly string[], paint: Paint): string[] {
  return findings.flatMap((finding, i) => {
    const next = findings[i + 1];
    const shared = next?.line === finding.line && next.column === finding.column && next.endLine === finding.endLine && next.endColumn === finding.endColumn;
    return [describeFinding(finding, paint), ...(shared ? [] : describeFrame(finding, lines, paint))];
  });
}

/** A finding in one line. */
export function describeFinding({ severity, line, column, message, rule }: Omit<FindingReport, 'fix'>, paint: Paint): string {
  const [style, mark] = MARKS[severity];
  return `  ${paint(style, mark)} ${paint('dim', `${line}:${column}`)}  ${printable(message)}  ${paint('dim', rule)}`;
}

function describeFrame(finding: FindingReport, lines: readonly string[], paint: Paint): string[] {
  const [source, squiggle] = frame(lines[finding.line - 1] ?? '', finding);
  if (!source.trim()) return [];
  const margin = String(finding.line);
  return [
    `      ${paint('dim', `${margin} │ ${source}`)}`,
    `      ${paint('dim', `${' '.repeat(margin.length)} │ `)}${paint(MARKS[finding.severity][0], squiggle)}`,
  ];
}

function summary(files: readonly CheckedFile[], paint: Paint): string {
  const answers = files.flatMap(({ report }) => report.answers);
  const findings = files.flatMap(({ report }) => report.findings);
  const silent = files.filter(({ report }) => report.answers.length === 0).length;
  if (files.length === 0) return 'No Markdown file there: nothing to check.';
  if (answers.length + findings.length === 0) return `No interview answer in ${count(files.length, 'file')}: nothing to say.`;

  const many = (severity: Severity, one: string, several?: string): string[] => {
    const found = findings.filter(finding => finding.severity === severity).length;
    return found > 0 ? [paint(MARKS[severity][0], count(found, one, several))] : [];
  };
  const said = [
    ...many('error', 'error'), ...many('warning', 'warning'),
    ...many('information', 'piece of advice', 'pieces of advice'), ...many('hint', 'hint'),
  ];
  const fixable = findings.filter(({ fix }) => fix?.safe).length;
  return [
    `${said.join(', ') || paint('green', 'Nothing to object to')} in ${count(answers.length, 'answer')}.`,
    ...(fixable > 0 ? [`${count(fixable, 'finding')} can be mended with --fix.`] : []),
    ...(silent > 0 ? [`${count(silent, 'file')} without an interview answer.`] : []),
  ].join(' ');
}
