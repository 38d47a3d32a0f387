// Runs test files one after the other until a test fails, in a process of its own: what was remembered under one mutant may not be seen under another.
// Its parent is told of each file how long it took, which mutants it reached and which test failed.
import Mocha from 'mocha';

for (const file of process.argv.slice(2)) {
  const started = performance.now();
  const mutants = globalThis.__stryker__ ??= {};
  mutants.mutantCoverage = { static: {}, perTest: {} };
  const failed = await failureIn(file);
  await new Promise((sent) => process.send({ ms: performance.now() - started, reached: Object.keys(mutants.mutantCoverage.static), failed }, sent));
  if (failed) break;
}
process.exit(); // whatever a mutant has left running

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
