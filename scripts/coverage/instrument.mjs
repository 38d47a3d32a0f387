// Counts how often each statement and branch of rules/ and server/ runs. What gets the counters is the TypeScript itself, before it is bundled,
// so the lines in the report are lines that somebody wrote.
import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { createInstrumenter } from 'istanbul-lib-instrument';
import { globSync } from 'tinyglobby';
import { root } from '../shared/prepare.mjs';

const measured = /^(?:rules|server)\//;
const done = new Map();

/** For esbuild, behind the plugin for `*.data.ts`: those are run when we build. */
export const instrument = {
  name: 'instrument',
  setup: ({ onLoad }) => onLoad({ filter: /\.ts$/ }, ({ path }) =>
    measured.test(relative(root, path).replaceAll('\\', '/')) ? { contents: instrumented(path).code, loader: 'ts' } : undefined),
};

/** What was counted before anything ran: a file that no test loads is in the report too. */
export const nothingYet = () => globSync(['{rules,server}/**/*.ts', '!**/*.{d,data}.ts'], { cwd: root, absolute: true }).map((path) => instrumented(path).coverage);

function instrumented(path) {
  if (!done.has(path)) {
    const instrumenter = createInstrumenter({ esModules: true, parserPlugins: ['typescript'], coverageGlobalScope: 'globalThis', coverageGlobalScopeFunc: false });
    const code = instrumenter.instrumentSync(readFileSync(path, 'utf8'), path);
    done.set(path, { code, coverage: instrumenter.lastFileCoverage() });
  }
  return done.get(path);
}
