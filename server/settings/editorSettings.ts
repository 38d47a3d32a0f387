import { readSettings, type SettingsLayer } from '../../rules';

/** The settings `answerlint.*` of an editor. */
export interface EditorSettings {
  /** What a settings file can set as well. */
  readonly layer: SettingsLayer;
  readonly run: 'onType' | 'onSave';
  /** In ms: how long a new finding at the caret waits while the writer types. With 0 everything is shown immediately. */
  readonly holdBack: number;
  readonly inlayHints: boolean;
}

/** In ms: long enough to finish a word or a number, short enough to be noticed in the same sentence. */
const HOLD_BACK = 1500;

/**
 * Reads the section `answerlint` of an editor's settings. Empty values count as not set, because editors fill in such defaults, which must not
 * win over a settings file. `complain` is told what cannot be understood.
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

/** Not called if nothing is set: reading YAML for the first time takes 10 ms of the start. */
function layerFrom(set: object, complain: (message: string) => void): SettingsLayer {
  const { settings, problems } = readSettings(JSON.stringify(set));
  problems.forEach(({ message }) => complain(message));
  return settings;
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

const isSet = (value: unknown): boolean => typeof value === 'object' ? value !== null && Object.keys(value).length > 0 : value !== undefined && value !== '';
