// The README as VS Code shows it beside the extension. There a relative path leads nowhere, and of pictures only those are shown that come
// from a web server (tried out; not even data URIs are). vsce would make addresses of both from those of a repository, but there is none.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../shared/prepare.mjs';

const picture = /^!\[[^\]]*\]\([^)]*\)\n\n/gm;
const relativeLink = /\[([^\]]+)\]\((?![a-z]+:|#)[^)]*\)/g;

/** Writes README.md into a folder, without its pictures, and of links to files only the words. */
export function readmeForEditors(folder) {
  const text = readFileSync(join(root, 'README.md'), 'utf8');
  writeFileSync(join(folder, 'README.md'), text.replace(picture, '').replace(relativeLink, '$1'));
}
