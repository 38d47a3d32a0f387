// What of other people's work is in a package: their notices for people, a bill of materials (CycloneDX) for programs.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { globSync } from 'tinyglobby';
import { root } from '../shared/prepare.mjs';

/** Files that every package carries beside ours. */
export const notices = ['THIRD-PARTY-NOTICES.txt', 'sbom.cdx.json'];

/** Writes both into the folder of a package. The maps of the last build say which libraries are bundled. */
export function writeNotices(folder, { name, version, license }) {
  const libraries = bundledLibraries();
  writeFileSync(join(folder, notices[0]), libraries.map(noticeOf).join(`\n\n${'-'.repeat(80)}\n\n`) + '\n');
  writeFileSync(join(folder, notices[1]), `${JSON.stringify({
    bomFormat: 'CycloneDX', specVersion: '1.6', version: 1,
    metadata: { component: { type: 'application', 'bom-ref': `${name}@${version}`, name, version, licenses: [{ license: { id: license } }] } },
    components: libraries.map(componentOf),
  }, null, 2)}\n`);
}

/** The manifests of all libraries with a file in dist/, by name, each with its folder. */
function bundledLibraries() {
  const sources = globSync('dist/**/*.js.map', { cwd: root }).flatMap((map) => JSON.parse(readFileSync(join(root, map), 'utf8')).sources);
  const paths = sources.flatMap((source) => /(?:^|\/)(node_modules\/(?:.*\/node_modules\/)?(?:@[^/]+\/)?[^/]+)\//.exec(source)?.[1] ?? []);
  return [...new Set(paths)].sort().map((path) => ({ path: join(root, path), ...JSON.parse(readFileSync(join(root, path, 'package.json'), 'utf8')) }));
}

function noticeOf({ path, name, version, license }) {
  const file = readdirSync(path).find((it) => /^licen[cs]e/i.test(it));
  return `${name} ${version} (${license})\n\n${file ? readFileSync(join(path, file), 'utf8').trim() : `License: ${license}`}`;
}

const componentOf = ({ name, version, license }) => ({
  type: 'library', 'bom-ref': `${name}@${version}`, name, version, purl: `pkg:npm/${name.replace('@', '%40')}@${version}`, licenses: [{ license: { id: license } }],
});
