import { stat } from 'node:fs/promises';
import { isAbsolute, join, relative, resolve, sep } from 'node:path';
import { escapePath, glob, isDynamicPattern } from 'tinyglobby';
import { complain } from './output';
import { inWords } from './textFile';

/** Which files of a folder count: globs relative to `folder`. */
export interface Choice {
  readonly folder: string;
  readonly include: readonly string[];
  readonly exclude: readonly string[];
}

const MARKDOWN = '**/*.{md,markdown}';
const NEVER = ['**/node_modules/**', '**/.git/**'];
const always = { followSymbolicLinks: false, expandDirectories: false } as const;

/**
 * The files that files, folders and globs name, each once, in the order named and sorted in a folder. A file that is named
 * counts whatever it is called; of a folder, its Markdown files count. `.gitignore` plays no part: private notes are
 * what people keep out of git. What names nothing is complained of.
 */
export async function findFiles(named: readonly string[], choiceFor: (folder: string) => Promise<Choice>): Promise<string[]> {
  const found = new Map<string, string>();
  for (const name of named) {
    for (const path of await filesOf(name, choiceFor)) {
      if (!found.has(resolve(path))) found.set(resolve(path), path);
    }
  }
  return [...found.values()];
}

async function filesOf(name: string, choiceFor: (folder: string) => Promise<Choice>): Promise<string[]> {
  try {
    const there = await stat(name);
    return there.isDirectory() ? await filesIn(name, await choiceFor(name)) : [name];
  } catch (error) {
    if (isDynamicPattern(name)) return filesMatching(name);
    complain(`${name} ${inWords(error)}`);
    return [];
  }
}

async function filesIn(named: string, { folder, include, exclude }: Choice): Promise<string[]> {
  const below = relative(folder, named);
  const within = (pattern: string): string => (below ? `${escapePath(slashed(below))}/${pattern}` : pattern);
  const found = await glob(include.length > 0 ? include : within(MARKDOWN), {
    ...always, cwd: folder, ignore: [...NEVER.map(within), ...exclude], caseSensitiveMatch: false,
  });
  return found
    .map(path => relative(named, join(folder, path)))
    .filter(path => path.split(sep)[0] !== '..' && !isAbsolute(path))
    .sort()
    .map(path => join(named, path));
}

async function filesMatching(pattern: string): Promise<string[]> {
  const found = await glob(slashed(pattern), { ...always, ignore: NEVER, absolute: isAbsolute(pattern) });
  if (found.length === 0) complain(`${pattern} matches no file: check the pattern, and quote it`);
  return found.sort();
}

/** Globs are written with slashes, on Windows too. */
const slashed = (path: string): string => (sep === '\\' ? path.replaceAll(sep, '/') : path);
