// npm run mutation [-- --sample=200 --seed=1 --only=rules/checks --tests=readings/*,rules --jobs=2]: changes rules/ in one small way after the other, and
// counts after how many of these a test fails. It takes a sample of all mutants, spread evenly over the files, and lists those that no test notices.
import { fork } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { dataAtBuild } from './build/data-at-build.mjs';
import { yamlAsData } from './build/yaml-as-data.mjs';
import { mutantsOf, withMutants } from './mutation/mutants.mjs';
import { SLOW, TESTS, testsNamed } from './mutation/tests.mjs';
import { root } from './shared/prepare.mjs';
import { step } from './shared/progress.mjs';

const { values: options } = parseArgs({ options: {
  sample: { type: 'string', default: '200' }, seed: { type: 'string', default: '1' }, only: { type: 'string', default: '.' }, jobs: { type: 'string', default: '1' }, tests: { type: 'string' },
} });

const TEST_FILES = testsNamed(options.tests?.split(',') ?? TESTS);
const LIGHTER = { RUNS: '10' }; // random edits: a mutant that needs more than ten of them to be seen is not counted as seen
const folder = join(root, 'out/mutation');

const isNoticed = ({ outcome }) => outcome === 'killed' || outcome === 'timeout';
const folderOf = ({ fileName }) => dirname(fileName);
const describe = ({ fileName, location: { start }, mutatorName, replacement }) =>
  `${fileName}:${start.line + 1}:${start.column + 1} ${mutatorName} → ${replacement.replace(/\s+/g, ' ').slice(0, 100)}`;

const { mutants, files } = await mutantsOf(new RegExp(`^(?:${options.only})`));
const drawn = draw(mutants, Number(options.sample), Number(options.seed));
await step(`Building the tests with ${drawn.length} of ${mutants.length} mutants`, () => buildTests(new Set(drawn.map(({ id }) => id))));
const tests = await step('Running the tests with no mutant switched on', reachOfTests);
const results = await step('Running them with one after the other', () => inTurn(drawn, Number(options.jobs)));
report(results);

/** Every n-th mutant, from a place that the seed decides: files and folders have the share in the sample that they have in the code. */
function draw(all, size, seed) {
  const every = Math.max(1, all.length / size);
  const from = (seed * 0.618034) % 1; // the golden ratio keeps the samples of several seeds apart
  return all.filter((_, index) => Math.floor((index + 1) / every + from) > Math.floor(index / every + from));
}

async function buildTests(ids) {
  rmSync(folder, { recursive: true, force: true });
  const library = { bundle: true, platform: 'node', format: 'cjs', loader: { '.txt': 'text' } };
  await build({
    ...library, format: 'esm', splitting: true, outExtension: { '.js': '.mjs' }, target: 'node20',
    banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
    packages: 'external', minifySyntax: true, outdir: folder, outbase: join(root, 'test'), logLevel: 'warning',
    entryPoints: TEST_FILES.map((name) => join(root, `test/${name}.test.ts`)),
    plugins: [yamlAsData, dataAtBuild({ ...library, plugins: [yamlAsData] }), withMutants(files, ids)],
  });
}

/** How long each test file takes, and which mutants it reaches; all of its tests have to pass. */
async function reachOfTests() {
  const found = [];
  for (const name of TEST_FILES) {
    const file = join(folder, `${name}.test.mjs`);
    const { reports: [{ reached, ms, failed }] } = await runTests([{ file, patience: 120_000 }], {});
    if (failed) throw new Error(`A test fails without any mutant: ${failed}`);
    found.push({ name, file, ms, reached: new Set(reached), noticed: 0 });
  }
  return found;
}

async function inTurn(waiting, jobs) {
  const done = [];
  const rest = [...waiting];
  const work = async () => {
    for (let mutant; (mutant = rest.shift());) {
      const result = await outcome(mutant);
      done.push(result);
      if (!isNoticed(result)) console.log(`  ${result.outcome}: ${describe(result)}`);
      if (done.length % 50 === 0) console.log(`  ${done.length} done: ${done.filter(isNoticed).length} noticed`);
    }
  };
  await Promise.all(Array.from({ length: jobs }, work));
  return done;
}

/** Killed: a test fails. Timeout: a test file takes ten times as long, which a test would notice too. Else it survived, or no test came by. */
async function outcome(mutant) {
  const reaching = tests.filter(({ name, reached }) => reached.has(mutant.id) && !SLOW[name]?.test(mutant.fileName));
  if (reaching.length === 0) return { ...mutant, outcome: 'not reached' };
  const likelyFirst = reaching.toSorted((a, b) => worth(b) - worth(a));
  const { reports, timedOut } = await runTests(likelyFirst.map(({ file, ms }) => ({ file, patience: 5_000 + 10 * ms })), { __STRYKER_ACTIVE_MUTANT__: mutant.id });
  const { failed } = reports.at(-1) ?? {};
  if (!timedOut && !failed && reports.length === reaching.length) return { ...mutant, outcome: 'survived' };
  const by = likelyFirst[failed ? reports.length - 1 : reports.length];
  by.noticed++;
  return { ...mutant, outcome: timedOut ? 'timeout' : 'killed', by: by.name, failed };
}

/** How often a test file has noticed a mutant, for the time that it takes: the best go first, so most mutants are noticed within seconds. */
function worth({ noticed, ms }) {
  return (noticed + 1) / ms;
}

/** What the files report one after the other, until one of them fails, ends the process or takes longer than we wait for it. */
function runTests(testFiles, env) {
  return new Promise((resolve) => {
    const reports = [];
    let timedOut = false;
    let timer;
    const child = fork(join(root, 'scripts/mutation/run-tests.mjs'), testFiles.map(({ file }) => file), { cwd: root, env: { ...process.env, ...LIGHTER, ...env }, stdio: 'ignore' });
    const wait = ({ patience }) => timer = setTimeout(() => {
      timedOut = true;
      child.kill('SIGKILL');
    }, patience);
    wait(testFiles[0]);
    child.on('message', (message) => {
      clearTimeout(timer);
      reports.push(message);
      if (!message.failed && reports.length < testFiles.length) wait(testFiles[reports.length]);
    });
    child.on('close', () => {
      clearTimeout(timer);
      resolve({ reports, timedOut });
    });
  });
}

function report(done) {
  writeFileSync(join(folder, 'report.json'), JSON.stringify(done, null, 2));
  for (const place of new Set(done.map(folderOf))) console.log(`${place}: ${share(done.filter((it) => folderOf(it) === place))}`);
  console.log(`rules/: ${share(done)}`);
}

/** The score, with the interval in which it lies for all mutants with a probability of 95 % (Wilson). */
function share(sample) {
  const [n, p, z] = [sample.length, sample.filter(isNoticed).length / sample.length, 1.96];
  const middle = (p + z * z / (2 * n)) / (1 + z * z / n);
  const half = z * Math.sqrt(p * (1 - p) / n + z * z / (4 * n * n)) / (1 + z * z / n);
  const percent = (value) => `${(100 * value).toFixed(1)} %`;
  return `${percent(p)} of ${n} noticed (${percent(middle - half)} to ${percent(middle + half)} of all)`;
}
