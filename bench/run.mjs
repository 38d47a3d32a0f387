// npm run bench: how fast Answerlint is beside its peers, in one session, on this machine. Prints the tables, writes bench/results.md and renews the README's.
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cache, prepare, root } from '../scripts/shared/prepare.mjs';
import { step } from '../scripts/shared/progress.mjs';
import { measureCommandLines, writeCorpus } from './commandLines.mjs';
import { document, SIZES } from './documents.mjs';
import { measureServers } from './languageServers.mjs';
import { installPeers, peer, rumdl, versionOf } from './peers.mjs';
import { commandLinesTable, ratiosTable, rounded, serversTables } from './report.mjs';
import { busyness, machine } from './system.mjs';
import { measureWebWorker } from './webWorker.mjs';

const SEED = 7;
const today = new Date().toISOString().slice(0, 10);

await prepare();
const { build } = await import('esbuild');
await installPeers();
const echo = join(cache, 'echo.cjs');
await build({ entryPoints: [join(root, 'bench/echo.mjs')], outfile: echo, bundle: true, minify: true, platform: 'node', format: 'cjs', logLevel: 'warning' });

const server = join(root, 'dist/server.js');
const sizes = {};
for (const [size, bytes] of Object.entries(SIZES)) {
  sizes[size] = await step(`Language servers, ${size}`, () => measureServers({
    answerlint: [process.execPath, server, '--stdio'],
    echo: [process.execPath, echo, '--stdio'],
    rumdl: [...rumdl(), 'server'],
  }, document(bytes, SEED)));
}

const workers = await step('Web worker', async () => {
  const text = document(SIZES['200 KB'], SEED);
  return { web: await measureWebWorker(join(root, 'dist/web/server.js'), text), node: sizes['200 KB'].answerlint.keystroke.p50 };
});

const corpus = writeCorpus();
const kept = join(cache, 'reports');
const cli = [process.execPath, join(root, 'dist/cli.js'), 'check'];
const commandLines = await step('Command lines', async () => measureCommandLines([
  { name: 'answerlint check', args: () => [...cli, corpus.folder] },
  { name: 'answerlint check --cache, first run', args: () => [...cli, '--cache-location', kept, corpus.folder], before: () => rmSync(kept, { force: true }) },
  { name: 'answerlint check --cache, second run', args: () => [...cli, '--cache-location', kept, corpus.folder] },
  { name: 'rumdl check --no-cache', args: (paths) => [...rumdl(), 'check', '--no-cache', '--silent', ...paths] },
  { name: 'markdownlint-cli2', args: (paths) => [...peer('markdownlint-cli2'), ...paths] },
  { name: 'write-good', share: 0.2, args: (paths) => [...peer('write-good'), ...paths] },
  { name: 'textlint --rule write-good', share: 0.1, args: (paths) => [...peer('textlint'), '--rule', 'write-good', ...paths] },
  { name: 'alex', share: 0.1, args: (paths) => [...peer('alex'), ...paths] },
], corpus));

const busy = busyness();
const summary = `${ratiosTable(sizes)}

${commandLinesTable(commandLines)}

Measured on ${today} by \`npm run bench\` on ${machine()}.${busy} How, and everything else: [bench/results.md](bench/results.md).`;

const report = `# How fast Answerlint is

Written by \`npm run bench\` on ${today}. Machine: ${machine()}. Peers: ${['rumdl', 'markdownlint-cli2', 'write-good', 'textlint', 'alex'].map(versionOf).join(', ')}.
${busy.trimStart()}${busy && ' '}Milliseconds belong to this machine and this hour; the ratios are what counts.

## Beside the floor and the fastest peer

\`echo\` is a server on the same library that keeps the text as the library does and finds nothing: what sending a keystroke there and back costs. rumdl, in Rust, is the fastest linter for Markdown; it looks at style, not at words.

${ratiosTable(sizes)}

In a web worker a keystroke in 200 KB takes ${rounded(workers.web)} ms, ${rounded(workers.web / workers.node)} times that on Node.

## Language servers

All servers are open at once, with diagnostics pushed, and each keystroke goes to one after the other: a letter somewhere in running text. The clock runs from the edit to the last byte of the findings. Of five bursts it is the median, and the most publishes.

${serversTables(sizes)}

## Command lines

${corpus.paths.length} files, ${rounded(corpus.bytes / 1e6)} MB, each tool with the rules it has switched on by itself; the median of three runs, one tool after the other.

${commandLinesTable(commandLines)}
`;

writeFileSync(join(root, 'bench/results.md'), report);
const readme = join(root, 'README.md');
writeFileSync(readme, readFileSync(readme, 'utf8').replace(/(<!-- speed -->\n)[\s\S]*?(<!-- \/speed -->)/, (_, begin, end) => `${begin}${summary}\n${end}`));
console.log(`\n${report}`);
process.exit(0);
