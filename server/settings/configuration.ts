import { Emitter, type Connection, type Event } from 'vscode-languageserver';
import { mergeSettings, readRubric, readSettings, type Settings } from '../../rules';
import type { Editor } from '../editor';
import type { Host } from '../host';
import { inBackground } from '../scheduling/background';
import { readEditorSettings, type EditorSettings } from './editorSettings';
import { folderOf } from './folders';
import { matchesGlobs } from './glob';
import { problemReporter } from './problems';
import { isProjectFile, projectReader, type Project } from './projects';

/** Everything that is set for one document. The editor's settings win over the settings file. */
export interface Configuration {
  /** The same object for all documents with equal settings. */
  readonly settings: Settings;
  readonly editor: EditorSettings;
  /** The URI of the workspace folder that the document is in; empty if there is none. */
  readonly folder: string;
  readonly project: Project;
  /** Whether the document is reviewed. */
  readonly isIncluded: boolean;
}

export interface Configurations {
  of(uri: string): Promise<Configuration>;
  /** To be called for every file that changes, in the editor or on the disk. */
  fileChanged(uri: string): void;
  /** Fires when documents may be configured differently. */
  readonly onDidChange: Event<void>;
}

export function openConfigurations(connection: Connection, host: Host, editor: Editor, folders: () => readonly string[]): Configurations {
  const changes = new Emitter<void>();
  const { report, complain } = problemReporter(connection, editor.encoding);
  const settingsLike = interned<Settings>();
  let announced: unknown;

  /** Everything read is kept until something changes, so that only the first request waits for the disk. */
  const reader = () => {
    const readProject = projectReader(host, report, () => ({ readSettings, readRubric }));
    const readEditor = remembered(async (folder: string) => readEditorSettings(
      editor.tellsSettings ? await connection.workspace.getConfiguration({ section: 'answerlint', ...folder && { scopeUri: folder } }).catch(() => null) : announced,
      complain,
    ));
    return remembered(async (uri: string): Promise<Configuration> => {
      const folder = folderOf(uri, folders()) ?? '';
      const [own, project] = await Promise.all([readEditor(folder), readProject(uri)]);
      const settings = settingsLike(mergeSettings(project.layer, own.layer, { rubrics: project.rubrics }));
      return { settings, editor: own, folder, project, isIncluded: isIncluded(uri, folder, own, project) };
    });
  };

  let of = reader();
  const renew = (): void => {
    of = reader();
    changes.fire();
  };
  connection.onDidChangeConfiguration(({ settings }) => {
    announced = settings?.answerlint ?? settings;
    renew();
  });

  return {
    of: uri => of(uri),
    fileChanged(uri) {
      if (!isProjectFile(uri)) return;
      renew();
      // shows its problems even if no document asks for its settings
      inBackground(connection, of(uri));
    },
    onDidChange: changes.event,
  };
}

/** The globs of a settings file are relative to its folder, those of the editor to the workspace folder. */
function isIncluded(uri: string, folder: string, own: EditorSettings, project: Project): boolean {
  if (matchesGlobs(uri, folder, own.layer.exclude) || matchesGlobs(uri, project.folder, project.layer.exclude)) return false;
  if (own.layer.include?.length) return matchesGlobs(uri, folder, own.layer.include);
  return !project.layer.include?.length || matchesGlobs(uri, project.folder, project.layer.include);
}

function remembered<Value>(read: (key: string) => Value): (key: string) => Value {
  const known = new Map<string, Value>();
  return key => {
    if (!known.has(key)) known.set(key, read(key));
    return known.get(key)!;
  };
}

/** Gives the same object for equal values, so that what is remembered by object survives a change of settings that changes nothing. */
function interned<Value extends object>(): (value: Value) => Value {
  const known = new Map<string, WeakRef<Value>>();
  return value => {
    const key = JSON.stringify(value);
    const same = known.get(key)?.deref();
    if (same) return same;
    for (const [old, reference] of known) if (!reference.deref()) known.delete(old);
    known.set(key, new WeakRef(value));
    return value;
  };
}
