import type Mocha from 'mocha';

export interface Totals {
  readonly passed: number;
  readonly failed: number;
}

/** A reporter that prints one line for each outermost suite, with its failures in full, and hands over the totals in the end. */
export function reporter({ Runner, reporters: { Base } }: Pick<typeof Mocha, 'Runner' | 'reporters'>, finish: (totals: Totals) => void): typeof Mocha.reporters.Base {
  const { EVENT_SUITE_END, EVENT_RUN_END } = Runner.constants;
  return class extends Base {
    constructor(runner: Mocha.Runner, options?: Mocha.MochaOptions) {
      super(runner, options);
      let printed = 0;
      const printFailures = () => {
        if (this.failures.length > printed) Base.list(this.failures.slice(printed));
        printed = this.failures.length;
      };
      runner.on(EVENT_SUITE_END, (suite) => {
        if (!suite.parent?.root) return;
        console.log(`  ${summary(suite)}`);
        printFailures();
      });
      runner.once(EVENT_RUN_END, () => {
        printFailures();
        finish({ passed: this.stats.passes, failed: this.stats.failures });
      });
    }
  };
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
