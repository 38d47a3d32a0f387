import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../shared/prepare.mjs';
import { capture } from '../shared/processes.mjs';

/** One test a file. The tool complains of languages inside Markdown that it doesn't know, so its output is only shown when a test fails. */
export async function testGrammar() {
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
