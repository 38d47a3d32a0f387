import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import type { SettingsLayer } from '../../rules';
import { complain, note } from './output';
import type { FileReport } from './report/fileReport';
import { inWords, writeWhole } from './textFile';

/** Reports of an earlier run. They hold for the same text, settings and program. */
export interface Cache {
  find(path: string, text: string, settings: SettingsLayer): FileReport | undefined;
  keep(report: FileReport, text: string, settings: SettingsLayer): void;
  /** Writes the reports of this run. Files that are gone are forgotten. */
  save(): Promise<void>;
}

/** The first line of a cache, followed by the hash of the rest. Each further line is a file: its path relative to the cache, its key, and its report. */
const HEAD = 'answerlint cache ';

/** The built files of the command line and of the engine (scripts/build.mjs). */
const PROGRAM = [__filename, join(__dirname, 'web/server.js')];

interface Entry {
  readonly key: string;
  /** Not parsed before it is needed. */
  readonly json: string;
}

/** Opens the cache in a file, which need not exist. Throws an error in words for the user if the file is something else. */
export async function openCache(location: string): Promise<Cache> {
  const program = hash(Buffer.concat(await Promise.all(PROGRAM.map(file => readFile(file)))));
  const keyOf = (text: string, settings: SettingsLayer): string => hash(program + JSON.stringify(settings) + text);
  const nameOf = (path: string): string => relative(dirname(location), resolve(path));
  const written = await read(location);
  const entries = new Map(written);
  let isChanged = false;

  return {
    find(path, text, settings) {
      const entry = entries.get(nameOf(path));
      return entry?.key === keyOf(text, settings) ? { ...JSON.parse(entry.json) as FileReport, path } : undefined;
    },
    keep(report, text, settings) {
      entries.set(nameOf(report.path), { key: keyOf(text, settings), json: JSON.stringify(report) });
      isChanged = true;
    },
    async save() {
      if (!isChanged) return;
      for (const name of written.keys()) {
        if (entries.get(name) === written.get(name) && !await exists(resolve(dirname(location), name))) entries.delete(name);
      }
      const lines = Array.from(entries, ([name, { key, json }]) => `${JSON.stringify(name)}\t${key}\t${json}\n`).join('');
      await writeWhole(location, `${HEAD}${hash(lines)}\n${lines}`).catch(error => complain(`${location} ${error.message}`));
    },
  };
}

/** Reads a cache. A damaged one counts as empty and will be overwritten; a file that is no cache is not touched. */
async function read(location: string): Promise<ReadonlyMap<string, Entry>> {
  const text = await readFile(location, 'utf8').catch(error => {
    if (error.code === 'ENOENT') return '';
    throw new Error(`${location} ${inWords(error)}`);
  });
  if (text === '') return new Map();
  if (!text.startsWith(HEAD)) throw new Error(`${location} is no cache of answerlint: remove it, or name another file`);
  const start = text.indexOf('\n') + 1;
  if (text.slice(HEAD.length, start - 1) !== hash(text.slice(start))) {
    note(`${location} is damaged, so everything is checked anew`);
    return new Map();
  }
  return new Map(text.slice(start).split('\n').slice(0, -1).map(line => {
    const [name, key, json] = line.split('\t') as [string, string, string];
    return [JSON.parse(name), { key, json }];
  }));
}

const exists = (path: string): Promise<boolean> => stat(path).then(() => true, () => false);

const hash = (data: string | Buffer): string => createHash('sha256').update(data).digest('base64url');
