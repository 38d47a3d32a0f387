import 'mocha/mocha.js';
import { reporter } from '../report';

/** What the browser's Mocha leaves behind. */
declare const globalThis: { Mocha: typeof import('mocha'); mocha: Mocha & { setup(options: Mocha.MochaOptions): void } };

/** Runs suites in a web worker, the extension host of a VS Code in a browser. Its window hears of the totals in a line `[[totals:…]]`. */
export function runSuites(load: () => void): Promise<void> {
  const { Mocha, mocha } = globalThis;
  const Reporter = reporter(Mocha, (totals) => console.log(`[[totals:${JSON.stringify(totals)}]]`));
  mocha.setup({ ui: 'bdd', reporter: Reporter, timeout: 60_000, forbidOnly: true, forbidPending: true });
  load();
  return new Promise((resolve, reject) => {
    mocha.run((failures) => (failures === 0 ? resolve() : reject(new Error(`${failures} failed`))));
  });
}
