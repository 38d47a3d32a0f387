import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import Mocha from 'mocha';
import Reporter from '../reporter';

/** VS Code calls this in its extension host: runs the suites of this folder, or those that SUITES names, one after the other in the same window. */
export function run(): Promise<void> {
  const mocha = new Mocha({ ui: 'bdd', reporter: Reporter, timeout: 60_000, color: false, forbidOnly: true, forbidPending: true });
  const suites = readdirSync(__dirname).filter((name) => name.endsWith(`${process.env.SUITES ?? ''}.suite.js`)).sort();
  for (const suite of suites) mocha.addFile(join(__dirname, suite));
  return new Promise((resolve, reject) => {
    mocha.run((failures) => (failures === 0 ? resolve() : reject(new Error(`${failures} failed`))));
  });
}
