import type Mocha from 'mocha';

export interface Totals {
  readonly passed: number;
  readonly failed: number;
}

/**
 * A reporter that prints a line for each top-level suite, with failures in full, and passes on the totals at the end. Of suites it uses nothing
 * but names, because little else arrives from those that ran in another process.
 */
export function reporter({ Runner, reporters: { Base } }: Pick<typeof Mocha, 'Runner' | 'reporters'>, finish: (totals: Totals) => void): typeof Mocha.reporters.Base {
  const { EVENT_SUITE_BEGIN, EVENT_SUITE_END, EVENT_RUN_END } = Runner.constants;
  return class extends Base {
    constructor(runner: Mocha.Runner, options?: Mocha.MochaOptions) {
      super(runner, options);
      const totals = (): Totals => ({ passed: this.stats.passes, failed: this.stats.failures });
      let depth = 0;
      let before = totals();
      let printed = 0;
      const printFailures = () => {
        if (this.failures.length > printed) Base.list(this.failures.slice(printed));
        printed = this.failures.length;
      };
      runner.on(EVENT_SUITE_BEGIN, ({ root }) => {
        if (!root && depth++ === 0) before = totals();
      });
      runner.on(EVENT_SUITE_END, ({ root, title }) => {
        if (root || --depth > 0) return;
        const { passed, failed } = totals();
        console.log(`  ${summary(title, passed - before.passed, failed - before.failed)}`);
        printFailures();
      });
      runner.once(EVENT_RUN_END, () => {
        printFailures();
        finish(totals());
      });
    }
  };
}

const summary = (title: string, passed: number, failed: number): string =>
  failed === 0 ? `✓ ${title} (${passed})` : `✗ ${title} (${failed} of ${passed + failed} failed)`;
