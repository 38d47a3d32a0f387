import type { Problem, readRubric, readSettings, Rubric, SettingsLayer } from '../../rules';
import type { Host } from '../host';
import { foldersAround, inFolder } from './folders';

/** What the files around a document set: the nearest `.answerlint.yaml` and the nearest `.answerlint/rubrics`. */
export interface Project {
  readonly layer: SettingsLayer;
  /** The folder of `.answerlint.yaml`: its globs are relative to it. */
  readonly folder: string | undefined;
  /** The text of `.answerlint.yaml`. */
  readonly text?: string;
  readonly rubrics: readonly Rubric[];
}

/** Told of every settings or rubric file that was read, with its problems. */
export type Report = (uri: string, text: string, problems: readonly Problem[]) => void;

/** The URI of a folder's settings file, whether it exists or not. */
export const settingsFileIn = (folder: string): string => inFolder(folder, '.answerlint.yaml');

/** Whether a file is one that projects are read from. */
export const isProjectFile = (uri: string): boolean => /\/\.answerlint(?:\.yaml|\/rubrics\/[^/]+\.ya?ml)$/.test(uri);

/** The functions of the engine that read a project's files. */
export interface Readers {
  readonly readSettings: typeof readSettings;
  readonly readRubric: typeof readRubric;
}

/** Called if there is a file to read. Most folders have none, and the command line loads the engine only if it has to. */
type AskedForReaders = () => Readers | Promise<Readers>;

/** Reads projects. Each folder is read once. */
export function projectReader(host: Host, report: Report, readers: AskedForReaders): (uri: string) => Promise<Project> {
  const folders = new Map<string, Promise<FolderFiles>>();
  return async uri => {
    const around = await Promise.all(foldersAround(uri).map(folder => {
      const files = folders.get(folder) ?? filesIn(folder, host, report, readers);
      folders.set(folder, files);
      return files;
    }));
    const { folder, file } = around.find(({ file }) => file) ?? {};
    return { layer: {}, folder, ...file, rubrics: around.find(({ rubrics }) => rubrics.length > 0)?.rubrics ?? [] };
  };
}

type SettingsFile = Required<Pick<Project, 'layer' | 'text'>>;

interface FolderFiles {
  readonly folder: string;
  readonly file: SettingsFile | undefined;
  readonly rubrics: readonly Rubric[];
}

async function filesIn(folder: string, host: Host, report: Report, readers: AskedForReaders): Promise<FolderFiles> {
  const [file, rubrics] = await Promise.all([settingsIn(folder, host, report, readers), rubricsIn(`${folder}.answerlint/rubrics/`, host, report, readers)]);
  return { folder, file, rubrics };
}

async function settingsIn(folder: string, host: Host, report: Report, readers: AskedForReaders): Promise<SettingsFile | undefined> {
  const uri = settingsFileIn(folder);
  const text = await host.readFile(uri);
  if (text === undefined) return undefined;
  const { settings, problems } = (await readers()).readSettings(text);
  report(uri, text, problems);
  return { layer: settings, text };
}

async function rubricsIn(folder: string, host: Host, report: Report, readers: AskedForReaders): Promise<readonly Rubric[]> {
  const names = (await host.readFolder(folder)).filter(entry => !entry.folder && /\.ya?ml$/.test(entry.name)).map(({ name }) => name).sort();
  const rubrics = await Promise.all(names.map(async name => {
    const uri = inFolder(folder, name);
    const text = await host.readFile(uri);
    if (text === undefined) return [];
    const { rubric, problems } = (await readers()).readRubric(text);
    report(uri, text, problems);
    return rubric ? [rubric] : [];
  }));
  return rubrics.flat();
}
