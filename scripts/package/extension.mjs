// The VS Code extension as a package.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import JSZip from 'jszip';
import { root } from '../shared/prepare.mjs';
import { capture } from '../shared/processes.mjs';
import { shrinkPictures } from './pictures.mjs';
import { readmeForEditors } from './readme.mjs';
import { inScratch, manifest, stage } from './stage.mjs';

/** What the extension needs when it runs, and what a person reads before. */
const files = [
  'dist/**/*.js', '!dist/cli.js', 'client/{media,snippets,l10n}/*', '!client/media/icon.svg', 'syntaxes/*', 'package.nls*.json',
  'docs/{rules,schemas}/*', 'examples/harbor.md', 'CHANGELOG.md', 'LICENSE',
];

/** A picture that the walkthrough shows, in package.json. */
const picture = /(docs\/pictures\/[\w-]+)\.png/g;

/** Everything is bundled, and there is no repository to make addresses from. */
const options = ['--no-dependencies', '--no-rewrite-relative-links', '--allow-missing-repository'];

/** Lays everything that the extension consists of into a folder, as it is once it is installed. */
export async function stageExtension(folder) {
  const { bin, scripts, devDependencies, ...own } = manifest();
  const text = JSON.stringify({ ...own, files: ['**'] });
  stage(folder, JSON.parse(text.replace(picture, '$1.webp')), [...files, ...text.match(picture)]);
  readmeForEditors(folder);
  await shrinkPictures(join(folder, 'docs/pictures'));
}

/** Writes `answerlint-<version>.vsix` into a folder and gives its path; throws when vsce so much as warns. */
export function packExtension(folder) {
  const { name, version } = manifest();
  const file = join(folder, `${name}-${version}.vsix`);
  return inScratch(async scratch => {
    await stageExtension(scratch);
    const { code, output } = await capture(process.execPath, [join(root, 'node_modules/@vscode/vsce/vsce'), 'package', ...options, '--out', file], { cwd: scratch });
    if (code !== 0 || /warning/i.test(output)) throw new Error(`vsce ended with ${code}:\n${output}`);
    await squeeze(file);
    return file;
  });
}

/** vsce packs at zlib's usual level: at its best one an archive is 5 kB smaller. */
async function squeeze(file) {
  const archive = new JSZip();
  // What comes out of an archive as it is goes into the next one as it was packed.
  for (const [name, entry] of Object.entries((await JSZip.loadAsync(readFileSync(file))).files)) {
    archive.file(name, await entry.async('nodebuffer'), { date: entry.date, createFolders: false });
  }
  writeFileSync(file, await archive.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE', compressionOptions: { level: 9 } }));
}
