import { openCache } from './cache';
import { checkAll } from './checkAll';
import { configs } from './config';
import { findFiles } from './files';
import { judge, print } from './output';
import { paintFor } from './paint';
import type { Format } from './report/format';
import { github } from './report/github';
import { json } from './report/json';
import { junit } from './report/junit';
import { pretty } from './report/pretty';
import { sarif } from './report/sarif';
import { fileAt, readAll, standardInput } from './sources';

export const formats = { pretty, json, sarif, github, junit } satisfies Readonly<Record<string, Format>>;

export interface CheckOptions {
  readonly format: keyof typeof formats;
  readonly fix?: boolean;
  readonly config?: string;
  readonly stdinFilepath?: string;
  readonly cache?: true;
  readonly cacheLocation?: string;
}

const STDIN = '-';

/** `answerlint check`: reviews files, folders, globs and standard input. With `fix`, applies safe fixes first. */
export async function check(named: readonly string[], { format, fix = false, config, stdinFilepath, cache, cacheLocation }: CheckOptions): Promise<void> {
  const configFor = await configs(config);
  const location = cacheLocation ?? (cache && '.answerlintcache');
  const known = location === undefined ? undefined : await openCache(location);
  const readsStdin = named.includes(STDIN);
  const files = await findFiles(named.filter(name => name !== STDIN), async path => (await configFor(path)).included);
  const sources = [...readsStdin ? [standardInput(stdinFilepath)] : [], ...files.map(fileAt)];

  const checked = await checkAll(await readAll(sources, configFor), fix, known);
  await known?.save();
  const out = readsStdin && fix ? process.stderr : process.stdout;
  print(await formats[format](checked, paintFor(out)), out);
  judge(checked.flatMap(({ report }) => report.findings));
}
