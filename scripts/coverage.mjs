// npm run coverage [test files]: prints which lines and branches of rules/ and server/ the unit tests reach, in their own process, in servers and command lines.
import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import coverage from 'istanbul-lib-coverage';
import { createContext } from 'istanbul-lib-report';
import reports from 'istanbul-reports';
import { globSync } from 'tinyglobby';
import { nothingYet } from './coverage/instrument.mjs';
import { cache, prepare, root } from './shared/prepare.mjs';
import { step } from './shared/progress.mjs';
import { mocha } from './steps/run.mjs';

const folder = join(cache, 'coverage');
const environment = { COVERAGE: folder, NODE_OPTIONS: `--require "${join(import.meta.dirname, 'coverage/at-exit.cjs').replaceAll('\\', '/')}"` };
/** These measure time or memory, which counters take too, or kill what they look at before it can leave its counters. */
const MEASURES = '**/{hardTexts,patterns,memory,interrupted}.test.js';
const longestTest = 120_000; // ms; counting takes time

const tests = () => globSync(process.argv.length > 2 ? process.argv.slice(2) : 'out/test/**/*.test.js', { cwd: root, ignore: MEASURES });

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
await prepare('--tests', '--coverage');
const { passed, failed } = await step('Running the unit tests', () => mocha('coverage', tests(), environment, longestTest));
await prepare('--tests'); // nothing with counters in it stays behind

const counted = coverage.createCoverageMap();
for (const file of nothingYet()) counted.addFileCoverage(file);
for (const name of readdirSync(folder)) counted.merge(JSON.parse(readFileSync(join(folder, name), 'utf8')));
const context = createContext({ dir: folder, coverageMap: counted, defaultSummarizer: 'nested' });
for (const report of ['text', 'text-summary', 'json']) reports.create(report, { skipFull: true }).execute(context);
console.log(`${passed} tests passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
