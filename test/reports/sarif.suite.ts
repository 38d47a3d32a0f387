import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Log } from 'sarif';
import { answerlint } from '../cli/cli';

const validator = process.env.SARIF_VALIDATOR!;

/** Microsoft's validator, with the rules of the standard and those of GitHub's code scanning. */
describe('SARIF, by its validator', () => {
  const folder = mkdtempSync(join(tmpdir(), 'answerlint-sarif-'));
  after(() => rmSync(folder, { recursive: true }));

  /** What the validator objects to: rule ids. */
  function objections(log: string): string[] {
    const [file, report] = [join(folder, 'log.sarif'), join(folder, 'report.sarif')];
    writeFileSync(file, log);
    const env = { ...process.env, DOTNET_SYSTEM_GLOBALIZATION_INVARIANT: '1' };
    execFileSync(validator, ['validate', file, '--output', report, '--log', 'ForceOverwrite', '--level', 'Error;Warning', '--rule-kind', 'Sarif;Ghas'], { env, stdio: 'pipe' });
    const { runs: [run] }: Log = JSON.parse(readFileSync(report, 'utf8'));
    return [...new Set(run!.results!.map(({ ruleId }) => ruleId!))].sort();
  }

  it('objects to nothing but that there is no address to learn more at', () => {
    const { stdout } = answerlint(['check', '--format', 'sarif', 'examples'], { cwd: process.cwd() });
    assert.deepEqual(objections(stdout), ['SARIF2005']);
  });

  it('would object to a log that is not right', () => {
    const { stdout } = answerlint(['check', '--format', 'sarif', 'examples'], { cwd: process.cwd() });
    assert.ok(objections(stdout.replace(/"startLine": \d+/, '"startLine": 0')).length > 1);
  });
});
