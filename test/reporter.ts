import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import Mocha from 'mocha';

const { EVENT_SUITE_END, EVENT_RUN_END } = Mocha.Runner.constants;

/**
 * Prints one line for each outermost suite, with its failures in full. Leaves the totals, as `{ passed, failed }`, in the file that
 * TEST_TOTALS names: the one way out that is the same in a terminal and inside VS Code.
 */
export default class Reporter extends Mocha.reporters.Base {
  constructor(runner: Mocha.Runner, options?: Mocha.MochaOptions) {
    super(runner, options);
    let printed = 0;
    const printFailures = () => {
      if (this.failures.length > printed) Mocha.reporters.Base.list(this.failures.slice(printed));
      printed = this.failures.length;
    };
    runner.on(EVENT_SUITE_END, (suite) => {
      if (!suite.parent?.root) return;
      console.log(`  ${summary(suite)}`);
      printFailures();
    });
    runner.once(EVENT_RUN_END, () => {
      printFailures();
      leaveTotals({ passed: this.stats.passes, failed: this.stats.failures });
    });
  }
}

function summary(suite: Mocha.Suite): string {
  let passed = 0;
  let failed = 0;
  suite.eachTest((test) => {
    if (test.isPassed()) passed++;
    else failed++;
  });
  return failed === 0 ? `✓ ${suite.title} (${passed})` : `✗ ${suite.title} (${failed} of ${passed + failed} failed)`;
}

function leaveTotals(totals: { passed: number; failed: number }): void {
  const file = process.env.TEST_TOTALS;
  if (!file) return;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(totals));
}
