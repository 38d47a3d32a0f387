// The mutants of rules/: Stryker's, made by its instrumenter, which is installed on demand in a folder of its own.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { globSync } from 'tinyglobby';
import { cache, root } from '../shared/prepare.mjs';
import { npm } from '../shared/processes.mjs';
import { step } from '../shared/progress.mjs';

const STRYKER = { '@stryker-mutator/instrumenter': '9.6.1' };
const folder = join(cache, 'stryker');

/**
 * Every mutant of the sources, in the order of the files, and the sources with all of them in it, by path. Word lists (`*.data.ts`) run
 * when we build. The examples of a rule are its tests, with which code is tried and not code.
 */
export async function mutantsOf(pattern) {
  await install();
  const { Instrumenter } = await import(pathToFileURL(join(folder, 'node_modules/@stryker-mutator/instrumenter/dist/src/index.js')).href);
  const log = { debug() {}, info() {}, warn: console.warn, isDebugEnabled: () => false };
  const sources = globSync(['rules/**/*.ts', '!**/*.{d,data}.ts'], { cwd: root }).sort()
    .map((name) => ({ name, mutate: pattern.test(name), content: readFileSync(join(root, name), 'utf8') }));
  const { mutants, files } = await new Instrumenter(log).instrument(sources, { plugins: null, excludedMutations: [], ignorers: [examples] });
  return { mutants: mutants.filter(({ status }) => status !== 'Ignored'), files: new Map(files.map(({ name, content }) => [join(root, name), content])) };
}

const examples = {
  shouldIgnore: ({ node }) => node.type === 'ObjectProperty' && node.key.name === 'examples' ? 'the examples of a rule are its tests' : undefined,
};

/** For esbuild: our sources with the mutants of these ids, each behind a switch, and no others. */
export const withMutants = (files, ids) => ({
  name: 'with-mutants',
  setup: ({ onLoad }) => onLoad({ filter: /\.ts$/ }, ({ path }) => files.has(path) ? { contents: only(ids, files.get(path)), loader: 'ts' } : undefined),
});

/** The rest is left to run as it was written: what is switched off for good is optimised away. */
const only = (ids, source) => source
  .replace(/\bstryMutAct_9fa48\("(\d+)"\)/g, (call, id) => ids.has(id) ? call : 'false')
  .replace(/\bstryCov_9fa48\(("\d+"(?:, "\d+")*)\)/g, (_, list) => {
    const counted = list.split(', ').filter((id) => ids.has(id.slice(1, -1)));
    return counted.length > 0 ? `stryCov_9fa48(${counted})` : '0';
  });

async function install() {
  const wanted = JSON.stringify({ private: true, dependencies: STRYKER });
  const list = join(folder, 'package.json');
  if (existsSync(join(folder, 'node_modules')) && existsSync(list) && readFileSync(list, 'utf8') === wanted) return;
  mkdirSync(folder, { recursive: true });
  writeFileSync(list, wanted);
  await step("Installing Stryker's instrumenter", () => npm(['install', '--ignore-scripts', '--legacy-peer-deps', '--no-audit', '--no-fund', '--no-package-lock'], { cwd: folder }));
}
