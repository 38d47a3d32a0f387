// Bundles everything that ships into dist/ and, with --tests, the tests into out/. With --coverage, both count what runs.
import { readFile, rm } from 'node:fs/promises';
import { builtinModules } from 'node:module';
import { build } from 'esbuild';
import { globSync } from 'tinyglobby';
import { dataAtBuild } from './build/data-at-build.mjs';
import { withRanges } from './build/letters.mjs';
import { forWeb, webSuites } from './build/web-suites.mjs';
import { yamlAsData } from './build/yaml-as-data.mjs';
import { instrument } from './coverage/instrument.mjs';

/**
 * V8 stores a program with one letter beyond Latin-1 in two bytes a letter. esbuild escapes such letters in strings but not in patterns. In
 * patterns an escape means the same, and in our sources `String.raw` is only used for patterns; of the libraries only compromise has such
 * letters.
 */
const inLatin = {
  name: 'in-latin',
  setup: ({ onLoad }) => onLoad({ filter: /\.ts$|[\\/]compromise[\\/]/ }, async ({ path }) =>
    ({ contents: escaped(withRanges(await readFile(path, 'utf8'))), loader: path.endsWith('.ts') ? 'ts' : 'js' })),
};
const escaped = (source) => source.replace(/[^\x00-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** Engine, server and client are in a package once, so what runs in web workers and browsers runs on Node too. Modules of Node are only loaded there. */
const anywhere = {
  external: ['vscode', ...builtinModules, ...builtinModules.map(it => `node:${it}`)],
};
/** A bundle for browsers takes the browser's side of a library, which stands beside that for Node, in the version that the importing module resolves to. */
const nodeSides = {
  name: 'node-sides',
  setup: ({ onResolve, resolve }) => onResolve({ filter: /^vscode-[a-z-]+\/node$/ }, async ({ path, resolveDir, kind }) => {
    const { path: common } = await resolve(path.replace('/node', ''), { resolveDir, kind });
    return { path: common.replace(/common.api\.js$/, 'node/main.js') };
  }),
};
/**
 * A module that imports from a CommonJS library gets an object with a getter for each of its exports: for the protocol's library some 300
 * getters in each of two dozen modules. So one module imports it, and the others import from that one.
 */
const importedOnce = {
  name: 'imported-once',
  setup: ({ onResolve, onLoad }) => {
    onResolve({ filter: /^vscode-languageserver(?:\/|$)/ }, ({ path, importer, kind, namespace, resolveDir }) =>
      kind === 'import-statement' && namespace === 'file' && !importer.includes('node_modules') ? { path, namespace: 'imported-once', pluginData: resolveDir } : undefined);
    onLoad({ filter: /.*/, namespace: 'imported-once' }, ({ path, pluginData: resolveDir }) => ({ contents: `export * from '${path}'`, resolveDir }));
  },
};
/** Modules that the protocol's library loads at its start for pipes and for looking up packages, which a server over standard input never needs: some 5 ms. */
const whenUsed = {
  name: 'when-used',
  setup: ({ onLoad }) => onLoad({ filter: /[\\/]vscode-[a-z-]+[\\/]lib[\\/]node[\\/]/ }, async ({ path }) => ({ contents: requiredWhenUsed(await readFile(path, 'utf8')) })),
};
const requiredWhenUsed = (source) => source
  .replace(/const (crypto|child_process)_1 = require\("\1"\);/g, '')
  .replace(/\b(crypto|child_process)_1\./g, (_, name) => `require("${name}").`);
const clientOnNode = { stdin: { contents: "exports.activate = require('./web/client.js').activateOnNode;" }, external: ['./web/client.js'] };
const fromServer = {
  name: 'from-server',
  setup: ({ onResolve }) => onResolve({ filter: /^(?:(?:\.\.\/)+rules|\.\/main)$/ }, () => ({ path: './web/server.js', external: true })),
};
const counters = process.argv.includes('--coverage') ? [instrument] : [];

const wordLists = dataAtBuild({ bundle: true, platform: 'node', format: 'cjs', loader: { '.txt': 'text' }, plugins: [yamlAsData] });
const common = { bundle: true, sourcemap: true, logLevel: 'warning', loader: { '.txt': 'text', '.css': 'text' }, plugins: [yamlAsData, wordLists, ...counters, inLatin], legalComments: 'none' };
/** Libraries written as modules ask for their own location: in a CommonJS bundle that is `__filename`. */
const here = { 'import.meta.url': '__filename' };
const node = { ...common, platform: 'node', format: 'cjs', target: 'node20', external: ['vscode'], define: here };
const program = { banner: { js: '#!/usr/bin/env node' }, plugins: [...common.plugins, fromServer] };
const browser = { ...common, platform: 'browser', target: 'es2022', external: ['vscode'] };
const shipped = process.argv.includes('--tests') ? {} : { minify: true };

const targets = [
  { ...node, ...program, ...shipped, entryPoints: ['server/node.ts'], outfile: 'dist/server.js' },
  { ...node, ...program, ...shipped, entryPoints: ['server/cli.ts'], outfile: 'dist/cli.js' },
  { ...node, ...shipped, ...clientOnNode, outfile: 'dist/client.js' },
  { ...browser, ...shipped, format: 'iife', entryPoints: ['client/pages/rehearsal.ts'], outfile: 'dist/rehearsal.js' },
  { ...browser, ...shipped, ...anywhere, plugins: [...common.plugins, nodeSides], format: 'cjs', entryPoints: ['client/main.ts'], outfile: 'dist/web/client.js' },
  {
    ...browser, ...shipped, format: 'iife', ...anywhere, plugins: [...common.plugins, importedOnce, whenUsed, nodeSides], conditions: ['worker'], entryPoints: ['server/main.ts'], outfile: 'dist/web/server.js',
    globalName: 'answerlint', footer: { js: "if (typeof module === 'object') module.exports = answerlint;" },
  },
];

if (process.argv.includes('--tests')) {
  await rm('out/test', { recursive: true, force: true }); // a test that was moved or removed would go on running
  const entryPoints = globSync(['test/**/*.test.ts', 'test/reporter.ts', 'test/vscode/{launch,index,*.suite}.ts', 'test/{editors,packages,reports}/*.suite.ts']);
  targets.push({ ...node, entryPoints, outdir: 'out/test', outbase: 'test', packages: 'external' });
  targets.push({ ...browser, ...webSuites(), plugins: [...common.plugins, forWeb] });
}

try {
  await Promise.all(targets.map(build));
} catch {
  process.exitCode = 1; // esbuild has printed what is wrong
}
