import { stat } from 'node:fs/promises';
import { isAbsolute, join, resolve, sep } from 'node:path';
import { glob, isDynamicPattern } from 'tinyglobby';
import { complain } from './output';
import { inWords } from './textFile';

const MARKDOWN = '**/*.{md,markdown}';
const always = { ignore: ['**/node_modules/**', '**/.git/**'], followSymbolicLinks: false, expandDirectories: false } as const;

/**
 * The files that some files, folders and globs name, each once, in the order named and sorted within a folder. A file counts whatever its name
 * is; of a folder, the Markdown files that its settings include. `.gitignore` is not consulted, because people keep private notes out of git.
 * Names without a file are reported.
 */
export async function findFiles(named: readonly string[], isIncluded: (path: string) => Promise<boolean>): Promise<string[]> {
  const found = new Map<string, string>();
  for (const name of named) {
    for (const path of await filesOf(name, isIncluded)) {
      if (!found.has(resolve(path))) found.set(resolve(path), path);
    }
  }
  return [...found.values()];
}

async function filesOf(name: string, isIncluded: (path: string) => Promise<boolean>): Promise<string[]> {
  try {
    const there = await stat(name);
    return there.isDirectory() ? await filesIn(name, isIncluded) : [name];
  } catch (error) {
    if (isDynamicPattern(name)) return filesMatching(name);
    complain(`${name} ${inWords(error)}`);
    return [];
  }
}

async function filesIn(folder: string, isIncluded: (path: string) => Promise<boolean>): Promise<string[]> {
  const found = await glob(MARKDOWN, { ...always, cwd: folder, caseSensitiveMatch: false });
  const paths = found.sort().map(path => join(folder, path));
  const included = await Promise.all(paths.map(isIncluded));
  return paths.filter((_, index) => included[index]);
}

/** Glob patterns have slashes on Windows too. */
async function filesMatching(pattern: string): Promise<string[]> {
  const found = await glob(sep === '\\' ? pattern.replaceAll(sep, '/') : pattern, { ...always, absolute: isAbsolute(pattern) });
  if (found.length === 0) complain(`${pattern} matches no file: check the pattern, and quote it`);
  return found.sort();
}
