// npm test: sets everything up and runs all tests; `npm test -- unit vscode` runs only the steps named.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { prepare, root } from './shared/prepare.mjs';
import { step } from './shared/progress.mjs';
import { testInOtherEditors } from './steps/editors.mjs';
import { testGrammar } from './steps/grammar.mjs';
import { testReports } from './steps/reports.mjs';
import { checkTypes } from './steps/types.mjs';
import { testUnits } from './steps/unit.mjs';
import { testInGerman, testInOldestVSCode, testInRestrictedMode, testInVSCode } from './steps/vscode.mjs';
import { testInBrowser } from './steps/web.mjs';

/**
 * Every step gives how many of its tests passed and failed; one that throws counts as one failed test. What needs packages of
 * npm is imported when they are installed.
 */
const steps = {
  types: { title: 'Type check', run: checkTypes },
  unit: { title: 'Rules, fixtures, protocol, command line', run: testUnits },
  grammar: { title: 'Grammar', run: testGrammar },
  vscode: { title: 'In a real VS Code', run: testInVSCode },
  german: { title: 'In a VS Code that speaks German', run: testInGerman },
  restricted: { title: 'In a VS Code in restricted mode', run: testInRestrictedMode },
  web: { title: 'In a VS Code in a browser', run: testInBrowser },
  oldest: { title: 'In the oldest VS Code that it is for', run: testInOldestVSCode },
  editors: { title: 'In Neovim and Emacs', run: testInOtherEditors },
  reports: { title: 'Reports, by the tools that read them', run: testReports },
  packages: { title: 'What is published', run: async () => (await import('./steps/packages.mjs')).testPackages() },
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

function fail(error) {
  console.error(error.message);
  total.failed++;
}
