import type { OptionValues, OptionSpecs, Severity } from './rule';
import type { Rubric } from './rubrics/rubric';

/** What a user may set, in `.answerlint.yaml` or in an editor. */
export interface Settings {
  /** Severities by rule id. A rule that is not named has its own. */
  readonly rules: Readonly<Record<string, Severity | 'off'>>;
  /** Options by rule id and name. */
  readonly options: Readonly<Record<string, OptionValues<OptionSpecs>>>;
  readonly wordsPerMinute: number;
  readonly company?: string;
  readonly signals: readonly string[];
  readonly challenges: readonly string[];
  /** The user's own rubrics, from `.answerlint/rubrics`. They win over a built-in one of the same kind. */
  readonly rubrics: readonly Rubric[];
}

/** 140 words a minute is conversational English: between the 120 of careful and the 160 of nervous speakers. */
export const defaultSettings: Settings = { rules: {}, options: {}, wordsPerMinute: 140, signals: [], challenges: [], rubrics: [] };

/** The settings of one source: a settings file or an editor. What it does not mention is absent. */
export interface SettingsLayer extends Partial<Settings> {
  /** Globs, relative to the folder of the settings. Without any, every Markdown file counts. */
  readonly include?: readonly string[];
  readonly exclude?: readonly string[];
}

/** Merges these layers over the defaults: the later one wins, rule by rule and option by option. */
export function mergeSettings(...layers: readonly SettingsLayer[]): Settings {
  return layers.reduce<Settings>((settings, { include: _, exclude: __, rules, options, ...layer }) => ({
    ...settings, ...layer,
    rules: { ...settings.rules, ...rules },
    options: mergeOptions(settings.options, options ?? {}),
  }), defaultSettings);
}

const mergeOptions = (under: Settings['options'], over: Settings['options']): Settings['options'] =>
  Object.fromEntries([...new Set([...Object.keys(under), ...Object.keys(over)])].map(id => [id, { ...under[id], ...over[id] }]));
