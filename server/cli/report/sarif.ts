import { createHash } from 'node:crypto';
import { isAbsolute } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ArtifactLocation, Fix, Log, Region, ReportingDescriptor, Result } from 'sarif';
import { version } from '../../../package.json';
import type { Severity } from '../../../rules';
import type { FindingReport, FixReport, Place } from './fileReport';
import { linesOf, type CheckedFile, type Format } from './format';

const LEVELS: Readonly<Record<Severity, Result.level>> = { error: 'error', warning: 'warning', information: 'note', hint: 'note' };

/** SARIF 2.1.0 (an OASIS standard), for code scanning and for editors that show its logs. */
export const sarif: Format = async files => {
  const engine = await import('../engine');
  const ids = [...new Set(files.flatMap(({ report }) => report.findings.map(({ rule }) => rule)))].sort();
  const log: Log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [{
      tool: { driver: { name: 'answerlint', semanticVersion: version, rules: ids.map(id => describeRule(id, engine)) } },
      columnKind: 'utf16CodeUnits',
      artifacts: files.map(({ report }) => ({ location: locationOf(report.path), mimeType: 'text/markdown' })),
      results: files.flatMap(file => resultsOf(file, ids)),
    }],
  };
  return JSON.stringify(log, null, 2);
};

function describeRule(id: string, { documentedRules, ruleDocs }: typeof import('../engine')): ReportingDescriptor {
  const rule = documentedRules.find(rule => rule.id === id);
  if (!rule) return { id };
  return {
    id,
    shortDescription: { text: rule.summary },
    fullDescription: { text: rule.why },
    help: { text: rule.why, markdown: ruleDocs(rule) },
    defaultConfiguration: { level: LEVELS[rule.severity] },
  };
}

function resultsOf({ report: { path, findings }, text }: CheckedFile, ids: readonly string[]): Result[] {
  const lines = findings.length > 0 ? linesOf(text) : [];
  const seen = new Map<string, number>();
  return findings.map(finding => {
    const print = fingerprint(finding, lines[finding.line - 1] ?? '', seen);
    return {
      ruleId: finding.rule,
      ruleIndex: ids.indexOf(finding.rule),
      level: LEVELS[finding.severity],
      message: { text: finding.message },
      locations: [{ physicalLocation: { artifactLocation: locationOf(path), region: regionOf(finding) } }],
      partialFingerprints: { 'answerlint/v1': print },
      ...(finding.fix && { fixes: [fixOf(finding.fix, path)] }),
    };
  });
}

/** Identifies a finding for as long as its line is the same, wherever that moves: the rule, the words of the line, and a number if several are equal. */
function fingerprint({ rule }: FindingReport, line: string, seen: Map<string, number>): string {
  const key = `${rule}\n${line.trim()}`;
  const earlier = seen.get(key) ?? 0;
  seen.set(key, earlier + 1);
  return createHash('sha256').update(`${key}\n${earlier}`).digest('hex').slice(0, 32);
}

const fixOf = ({ title, edits }: FixReport, path: string): Fix => ({
  description: { text: title },
  artifactChanges: [{
    artifactLocation: locationOf(path),
    replacements: edits.map(edit => ({ deletedRegion: regionOf(edit), insertedContent: { text: edit.text } })),
  }],
});

const regionOf = ({ line, column, endLine, endColumn }: Place): Region =>
  ({ startLine: line, startColumn: column, endLine, endColumn });

const locationOf = (path: string): ArtifactLocation =>
  ({ uri: isAbsolute(path) ? pathToFileURL(path).href : path.split(/[\\/]/).map(encodeURIComponent).join('/') });
