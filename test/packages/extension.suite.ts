import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { contributed } from '../project/contributed';

const { EXTENSION: file, EXTENSIONS: extensions } = process.env as Record<string, string>;

/** A megabyte, as file managers count it. */
const LARGEST = 1_000_000;

/** What VS Code made of answerlint-<version>.vsix: it was installed into an empty extensions folder. */
describe('The package of the extension', () => {
  const { name, publisher, version } = JSON.parse(readFileSync('package.json', 'utf8'));
  const folder = join(extensions!, `${publisher}.${name}-${version}`);
  const read = (path: string): string => readFileSync(join(folder, path), 'utf8');
  const files = (): string[] => readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile()).map(entry => join(entry.parentPath, entry.name).slice(folder.length + 1).replaceAll('\\', '/'));

  it('is installed by VS Code', () => {
    assert.deepEqual(readdirSync(extensions!).filter(entry => entry !== 'extensions.json'), [`${publisher}.${name}-${version}`]);
  });

  it('is smaller than 1 MB', () => {
    assert.ok(statSync(file!).size < LARGEST, `${statSync(file!).size} bytes`);
  });

  it('holds what runs and what a person reads, and nothing else', () => {
    const kinds = new Set(files().map(path => path.replace(/(?<=\/)[\w.-]+(?=\.\w+$)/, '*')));
    assert.deepEqual([...kinds].sort(), [
      '.vsixmanifest', 'LICENSE.txt', 'THIRD-PARTY-NOTICES.txt', 'changelog.md', 'client/l10n/*.json', 'client/media/*.css', 'client/media/*.png', 'client/media/*.svg',
      'client/snippets/*.json', 'dist/*.js', 'dist/web/*.js', 'docs/pictures/*.webp', 'docs/rules/*.md', 'docs/schemas/*.json', 'examples/*.md',
      'package.json', 'package.nls.de.json', 'package.nls.json', 'readme.md', 'sbom.cdx.json', 'syntaxes/*.json',
    ]);
    assert.ok(!existsSync(join(folder, 'dist/cli.js')), 'the command line is no part of the extension');
  });

  it('holds every file that it contributes, and a page for each rule', () => {
    assert.deepEqual(contributed(JSON.parse(read('package.json'))).filter(path => !existsSync(join(folder, path))), []);
    assert.deepEqual(readdirSync(join(folder, 'docs/rules')).sort(), readdirSync('docs/rules').sort());
  });

  it('names every library that is in it, with its license', () => {
    const { components } = JSON.parse(read('sbom.cdx.json')) as { components: { name: string; version: string; licenses: { license: { id?: string } }[] }[] };
    assert.ok(components.some(it => it.name === '@lezer/markdown') && components.some(it => it.name === 'vscode-languageclient'));
    for (const { name, version, licenses } of components) {
      assert.ok(licenses[0]?.license.id, name);
      assert.ok(read('THIRD-PARTY-NOTICES.txt').includes(`${name} ${version} (${licenses[0].license.id})`), name);
    }
  });

  it('says nothing of how it is built', () => {
    const { devDependencies, scripts, dependencies } = JSON.parse(read('package.json'));
    assert.deepEqual([devDependencies, scripts, dependencies], [undefined, undefined, undefined]);
  });

  it('has a README in which every link leads somewhere', () => {
    const targets = Array.from(read('readme.md').matchAll(/\]\(([^)]*)\)/g), match => match[1]!);
    assert.deepEqual(targets.filter(target => !/^https:/.test(target)), []);
    assert.match(read('readme.md'), /^# Answerlint\n/);
  });
});
