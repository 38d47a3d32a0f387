// How the suites of test/vscode are bundled for a VS Code in a browser, whose extension host is a web worker.
import { join } from 'node:path';
import { globSync } from 'tinyglobby';

/** One bundle of all suites, except those that need Node and those that take pictures. */
export function webSuites() {
  const suites = globSync('*.suite.ts', { cwd: 'test/vscode', ignore: ['*.node.suite.ts', 'pictures.suite.ts'] }).sort();
  const load = suites.map(suite => `require('./${suite}');`).join(' ');
  return {
    stdin: { contents: `module.exports = { run: () => require('./web').runSuites(() => { ${load} }) };`, resolveDir: 'test/vscode' },
    format: 'cjs', outfile: 'out/test/vscode/web.js',
    define: { 'global': 'globalThis', 'process.env.NODE_DEBUG': 'undefined', 'process.emitWarning': 'undefined' },
  };
}

/** Replaces what suites import from Node. */
export const forWeb = {
  name: 'for-web',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^node:assert\/strict$/ }, ({ path }) => ({ path, namespace: 'for-web' }));
    onLoad({ filter: /.*/, namespace: 'for-web' }, () => ({ contents: "module.exports = require('assert/').strict;", resolveDir: '.' }));
    onResolve({ filter: /^\.\/window$/ }, ({ resolveDir }) => ({ path: join(resolveDir, 'window.web.ts') }));
  },
};
