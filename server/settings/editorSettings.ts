import { readSettings, type SettingsLayer } from '../../rules';

/** What `answerlint.*` says in an editor. */
export interface EditorSettings {
  /** What a settings file can say as well. */
  readonly layer: SettingsLayer;
  readonly run: 'onType' | 'onSave';
  /** Milliseconds that a new finding at the caret waits while the writer types; 0: everything is shown at once. */
  readonly holdBack: number;
  readonly inlayHints: boolean;
}

/** Milliseconds: long enough to finish a word or a number, short enough to be noticed in the same sentence. */
const HOLD_BACK = 1500;

/**
 * Reads the section `answerlint` of an editor's settings. What is empty is not set: editors fill in such defaults, and
 * they must not win over a settings file. `complain` is told what can't be understood.
 */
export function readEditorSettings(section: unknown, complain: (message: string) => void): EditorSettings {
  const { run, holdBack, inlayHints, trace: _, ...shared } = isObject(section) ? section : {};
  const set = Object.entries(shared).filter(([, value]) => isSet(value));
  return {
    layer: set.length > 0 ? layerFrom(Object.fromEntries(set), complain) : {},
    run: run === 'onSave' ? 'onSave' : 'onType',
    holdBack: typeof holdBack === 'number' && holdBack >= 0 ? holdBack : HOLD_BACK,
    inlayHints: inlayHints === true,
  };
}

/** Not asked where nothing is set: the first thing that YAML is read for takes 10 ms of a start. */
function layerFrom(set: object, complain: (message: string) => void): SettingsLayer {
  const { settings, problems } = readSettings(JSON.stringify(set));
  problems.forEach(({ message }) => complain(message));
  return settings;
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

const isSet = (value: unknown): boolean => typeof value === 'object' ? value !== null && Object.keys(value).length > 0 : value !== undefined && value !== '';
