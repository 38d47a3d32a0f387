// npm test: sets everything up and runs all tests; `npm test -- unit vscode` runs only the steps named.
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { hasEmbeddedHost, installHost } from './host/install.mjs';
import { cache, prepare, root } from './prepare.mjs';
import { capture, run } from './processes.mjs';
import { findChromium } from './programs.mjs';
import { step } from './progress.mjs';

const longestStep = 10 * 60_000; // ms; only a test that leaves something open takes as long

/** Every step gives how many of its tests passed and failed; one that throws counts as one failed test. */
const steps = {
  types: { title: 'Type check', run: checkTypes },
  unit: { title: 'Rules, fixtures, protocol, command line', run: runUnitTests },
  grammar: { title: 'Grammar', run: runGrammarTests },
  vscode: { title: 'In a real VS Code', run: runInVSCode },
};

const names = process.argv.slice(2);
const unknown = names.filter((name) => !(name in steps));
const total = { passed: 0, failed: 0 };

if (unknown.length > 0) fail(new Error(`There is no step ${unknown.join(', ')}; there are ${Object.keys(steps).join(', ')}.`));
else await runSteps(names.length > 0 ? names : Object.keys(steps));

console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed === 0 ? 0 : 1);

async function runSteps(chosen) {
  rmSync(join(root, 'out/test'), { recursive: true, force: true });
  try {
    await prepare('--tests');
  } catch (error) {
    return fail(error);
  }
  for (const name of chosen) {
    try {
      const { passed, failed } = await step(`${steps[name].title} (${name})`, steps[name].run);
      console.log(`  ${passed} passed, ${failed} failed`);
      total.passed += passed;
      total.failed += failed;
    } catch (error) {
      fail(error);
    }
  }
}

async function checkTypes() {
  const total = { passed: 0, failed: 0 };
  for (const project of ['rules', 'client/pages', '.']) {
    const code = await node(['node_modules/typescript/bin/tsc', '-p', project]);
    total[code === 0 ? 'passed' : 'failed']++;
  }
  return total;
}

function runUnitTests() {
  return withTotals('unit', (env) => node([
    '--enable-source-maps', 'node_modules/mocha/bin/mocha.js', 'out/test/**/*.test.js', '--reporter', 'out/test/reporter.js',
    '--timeout', '20000', '--forbid-only', '--forbid-pending',
  ], env));
}

/** One test a file. The tool complains of languages inside Markdown that it doesn't know, so its output is only shown when a test fails. */
async function runGrammarTests() {
  const total = { passed: 0, failed: 0 };
  for (const file of readdirSync(join(root, 'test/grammar')).filter((name) => name.endsWith('.md'))) {
    const { code, output } = await capture(process.execPath, [
      'node_modules/vscode-tmgrammar-test/dist/unit.js', '--grammar', 'node_modules/tm-grammars/grammars/markdown.json', `test/grammar/${file}`,
    ], { cwd: root });
    total[code === 0 ? 'passed' : 'failed']++;
    if (code !== 0) console.log(output);
  }
  return total;
}

async function runInVSCode() {
  const env = {};
  if (hasEmbeddedHost) {
    env.SCREENSHOTS = join(cache, 'screenshots');
    await installHost();
    env.CHROMIUM = await findChromium();
    env.VSCODE_EXECUTABLE = join(root, 'scripts/host/web-code.mjs');
  }
  return withTotals('vscode', (totals) => node(['out/test/vscode/launch.js'], { ...env, ...totals }));
}

/** Runs a program whose Mocha reporter leaves its totals in a file; none, or a bad end in spite of them, is a failure too. */
async function withTotals(name, runProgram) {
  const file = join(cache, 'totals', `${name}.json`);
  rmSync(file, { force: true });
  const code = await runProgram({ TEST_TOTALS: file });
  if (!existsSync(file)) throw new Error(`The step ended with ${code} before its tests did.`);
  const { passed, failed } = JSON.parse(readFileSync(file, 'utf8'));
  return { passed, failed: failed === 0 && code !== 0 ? 1 : failed };
}

function node(args, env = {}) {
  return run(process.execPath, args, { cwd: root, env: { ...process.env, ...env }, timeout: longestStep });
}

function fail(error) {
  console.error(error.message);
  total.failed++;
}
