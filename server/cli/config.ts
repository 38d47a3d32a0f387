import { readdir, readFile } from 'node:fs/promises';
import { dirname, relative, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Problem, SettingsLayer } from '../../rules';
import type { Host } from '../host';
import { matchesGlobs } from '../settings/glob';
import { projectReader, type Project, type Readers } from '../settings/projects';
import { complain } from './output';
import { inWords, readTextFile } from './textFile';

/** The settings that apply to a file. */
export interface Config {
  /** What differs from the defaults. */
  readonly settings: SettingsLayer;
  /** Whether the file is reviewed when it is not named but found in a folder. */
  readonly included: boolean;
}

export type ConfigFor = (path: string) => Promise<Config>;

/**
 * Finds the settings of each file: the named settings file, or else the nearest `.answerlint.yaml`. What cannot be understood is reported once,
 * and the rest holds. Throws if the named file cannot be read.
 */
export async function configs(named?: string): Promise<ConfigFor> {
  const projectFor = named === undefined ? projectReader(disk, report, engine) : await projectFrom(named);
  return async path => {
    const uri = uriOf(path);
    const project = await projectFor(uri);
    const { include: _, exclude: __, ...settings } = project.layer;
    return { settings: { ...settings, rubrics: project.rubrics }, included: isIncluded(uri, project) };
  };
}

const engine = (): Promise<Readers> => import('./engine');

/** The settings file that the user names replaces every `.answerlint.yaml`; rubrics are those around it. */
async function projectFrom(file: string): Promise<() => Promise<Project>> {
  const { text } = await readTextFile(file).catch(error => { throw new Error(`${file} ${error.message}`); });
  const { settings, problems } = (await engine()).readSettings(text);
  report(uriOf(file), text, problems);
  const onlyRubrics: Host = { ...disk, readFile: uri => uri.endsWith('/.answerlint.yaml') ? Promise.resolve(undefined) : disk.readFile(uri) };
  const { rubrics } = await projectReader(onlyRubrics, report, engine)(uriOf(file));
  const project = { layer: settings, folder: `${uriOf(dirname(file))}/`, rubrics };
  return () => Promise.resolve(project);
}

const disk: Host = {
  readFile: uri => readFile(fileURLToPath(uri), 'utf8').catch(error => {
    if (error.code !== 'ENOENT' && error.code !== 'ENOTDIR') complain(`${shownPath(uri)} ${inWords(error)}`);
    return undefined;
  }),
  readFolder: async uri => {
    const entries = await readdir(fileURLToPath(uri), { withFileTypes: true }).catch(() => []);
    return entries.map(entry => ({ name: entry.name, folder: entry.isDirectory() }));
  },
};

function report(uri: string, text: string, problems: readonly Problem[]): void {
  const document = TextDocument.create(uri, 'yaml', 0, text);
  for (const { span, message } of problems) {
    const { line, character } = document.positionAt(span.start);
    complain(`${shownPath(uri)}:${line + 1}:${character + 1} ${message}`);
  }
}

/** Globs are relative to the folder of the settings file. */
function isIncluded(uri: string, { folder, layer: { include = [], exclude = [] } }: Project): boolean {
  return !matchesGlobs(uri, folder, exclude) && (include.length === 0 || matchesGlobs(uri, folder, include));
}

const uriOf = (path: string): string => pathToFileURL(resolve(path)).href;

const shownPath = (uri: string): string => relative('.', fileURLToPath(uri));
