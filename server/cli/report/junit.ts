import type { FileReport, FindingReport } from './fileReport';
import type { Format } from './format';

/** For test dashboards: a suite for each file, a case for each finding. Errors and warnings fail; advice passes and is printed. */
export const junit: Format = files => {
  const suites = files.map(({ report }) => suiteOf(report));
  const total = (name: 'tests' | 'failures') => suites.reduce((sum, suite) => sum + suite[name], 0);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="answerlint" tests="${total('tests')}" failures="${total('failures')}">`,
    ...suites.map(({ xml }) => xml),
    '</testsuites>',
  ].join('\n');
};

function suiteOf({ path, findings }: FileReport) {
  const failures = findings.filter(fails).length;
  const tests = Math.max(1, findings.length);
  const cases = findings.length > 0 ? findings.map(finding => caseOf(path, finding)) : [`    <testcase classname="${escape(path)}" name="answerlint"/>`];
  const xml = [`  <testsuite name="${escape(path)}" tests="${tests}" failures="${failures}" errors="0">`, ...cases, '  </testsuite>'].join('\n');
  return { tests, failures, xml };
}

const fails = ({ severity }: FindingReport): boolean => severity === 'error' || severity === 'warning';

function caseOf(path: string, finding: FindingReport): string {
  const { rule, severity, message, line, column } = finding;
  const place = escape(`${path}:${line}:${column}`);
  const said = fails(finding)
    ? `<failure type="${severity}" message="${escape(message)}">${place}</failure>`
    : `<system-out>${place} ${severity}: ${escape(message)}</system-out>`;
  return `    <testcase classname="${escape(path)}" name="${escape(`${rule} (${line}:${column})`)}">${said}</testcase>`;
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;', '\n': '&#10;', '\r': '&#13;', '\t': '&#9;' };

/** Characters that XML 1.0 cannot hold even as a reference (control characters, lone surrogates) become replacement characters. */
const escape = (text: string): string => text
  .toWellFormed()
  .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '\uFFFD')
  .replace(/[&<>"'\n\r\t]/g, character => ENTITIES[character]!);
