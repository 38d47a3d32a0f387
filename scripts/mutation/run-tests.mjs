// Runs test files one after the other until a test fails, in a process of its own: what was remembered under one mutant may not be seen under another.
// Its parent is told which mutants a file reaches and how long it took, if it asks (COVERAGE), and at the end whether all tests passed.
import Mocha from 'mocha';

const { COVERAGE } = process.env;
let failed;

for (const file of process.argv.slice(2)) {
  const started = performance.now();
  const mutants = globalThis.__stryker__ ??= {};
  mutants.mutantCoverage = { static: {}, perTest: {} };
  failed = await failureIn(file);
  if (COVERAGE) process.send({ file, reached: Object.keys(mutants.mutantCoverage.static), ms: performance.now() - started, failed });
  if (failed) break;
}
process.send({ passed: !failed, failed }, () => process.exit()); // whatever a mutant has left running

/** The title of the first test that fails, or what is said of a file that can't be loaded. */
async function failureIn(file) {
  const mocha = new Mocha({ bail: true, timeout: 60_000, reporter: class {} });
  mocha.addFile(file);
  try {
    await mocha.loadFilesAsync();
  } catch (error) {
    return `${file}: ${error.message}`;
  }
  return new Promise((resolve) => {
    let first;
    mocha.run(() => resolve(first)).on('fail', (test, { message }) => first ??= `${test.fullTitle()}: ${message}`);
  });
}
