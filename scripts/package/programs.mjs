// The command line and the language server as npm packages.
import { join } from 'node:path';
import { npm } from '../shared/processes.mjs';
import { notices } from './notices.mjs';
import { inScratch, manifest, stage } from './stage.mjs';

const { name, version, description, license, keywords, engines: { node }, bin, files } = manifest();
const server = 'answerlint-language-server';

/** The server has a package of its own name as well, because that is where `npx answerlint-language-server` looks. */
const packages = [
  { name, bin, files },
  { name: server, bin: { [server]: bin[server] }, files: files.filter(file => file !== bin[name]) },
];

/** Writes `<name>-<version>.tgz` for each npm package into a folder and gives their paths. */
export function packPrograms(folder) {
  return Promise.all(packages.map(({ name, bin, files }) => inScratch(async scratch => {
    stage(scratch, { name, version, description, license, keywords, engines: { node }, bin, files: [...files, ...notices] }, [...files, 'README.md', 'LICENSE']);
    await npm(['pack', '--pack-destination', folder], { cwd: scratch });
    return join(folder, `${name}-${version}.tgz`);
  })));
}
