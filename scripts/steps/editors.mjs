import { capture } from '../shared/processes.mjs';
import { findProgram, installPackages } from '../shared/programs.mjs';
import { mocha } from './run.mjs';

/** The suites of test/editors: editors that know nothing of us but how to start the built server. */
export async function testInOtherEditors() {
  const missing = await missingPackages();
  if (missing.length > 0) await installPackages(missing.join(', '), missing);
  const still = await missingPackages();
  if (still.length > 0) throw new Error(`These tests need Neovim, and Emacs with Eglot and markdown-mode. Debian: sudo apt-get install ${still.join(' ')}`);
  return mocha('editors', 'out/test/editors/*.suite.js');
}

/** The packages of Debian that hold what isn't here. From Emacs 29 on Eglot is a part of it. */
async function missingPackages() {
  const emacs = findProgram('emacs');
  return [
    ...findProgram('nvim') ? [] : ['neovim'],
    ...emacs ? [] : ['emacs-nox'],
    ...emacs && await knows(emacs, 'eglot') ? [] : ['elpa-eglot'],
    ...emacs && await knows(emacs, 'markdown-mode') ? [] : ['elpa-markdown-mode'],
  ];
}

const knows = async (emacs, library) => {
  const { code } = await capture(emacs, ['--batch', '--eval', `(progn (package-initialize) (require '${library}))`]);
  return code === 0;
};
