import * as v from 'valibot';
import { rules } from './checks';
import { folderRules } from './folder';
import { insertAt, type Edit, type OptionSpec, type Rule } from './rule';
import type { SettingsLayer } from './settings';
import { shift } from './span';
import { placeOf } from './util/matches';
import type { Problem } from './util/problem';
import { readYaml } from './yaml/read';
import { flag, numberBetween, oneOf, section, text, texts } from './yaml/schema';

const LEVELS = ['off', 'hint', 'information', 'warning', 'error'] as const;

/** A section whose keys may all be absent. */
const optionalKeys = (entries: readonly (readonly [string, v.GenericSchema])[]) =>
  section(Object.fromEntries(entries.map(([name, schema]) => [name, v.optional(schema)])));

const option = ({ default: value, description }: OptionSpec): v.GenericSchema => {
  if (typeof value === 'number') return numberBetween(0, 10_000, description);
  if (typeof value === 'boolean') return flag(description);
  return typeof value === 'string' ? text(description) : texts(description);
};

const optionsOf = ({ id, options = {} }: Rule): [string, v.GenericSchema][] =>
  Object.keys(options).length === 0 ? [] : [[id, optionalKeys(Object.entries(options).map(([name, spec]) => [name, option(spec)]))]];

/** What may stand in `.answerlint.yaml`. The JSON Schema for editors is made of it. */
export const settingsFile = section({
  rules: v.optional(optionalKeys([...rules, ...folderRules].map(({ id, summary }) => [id, oneOf(LEVELS, summary)]))),
  options: v.optional(optionalKeys(rules.flatMap(optionsOf))),
  wordsPerMinute: v.optional(numberBetween(60, 300, 'How fast you speak. 140 is usual in conversation.')),
  include: v.optional(texts('Globs of the files that Answerlint looks at, relative to this file. All Markdown files if absent.')),
  exclude: v.optional(texts('Globs of files that Answerlint leaves alone.')),
  company: v.optional(text('The company that your answers are for, where their front matter names none.')),
  signals: v.optional(texts('What you know of the company: launches, numbers, papers, decisions. Offered where an answer needs one.')),
  challenges: v.optional(texts('What is hard about the role, in the words of the job advertisement.')),
});

export interface ReadSettings {
  readonly settings: SettingsLayer;
  /** Placed in the YAML text. */
  readonly problems: readonly Problem[];
}

/** Reads a settings file. What cannot be understood is left out, and reported with its place and a remedy. */
export function readSettings(yaml: string): ReadSettings {
  const { value = {}, problems } = readYaml(yaml, settingsFile);
  return { settings: value as SettingsLayer, problems };
}

/**
 * The edit that switches a rule off in the text of a settings file, with a comment that asks for the reason; undefined where `rules:` is written
 * in a way that is not safe to edit.
 */
export function turnOff(rule: string, yaml: string): Edit | undefined {
  const line = `${rule}: off # [why?]`;
  const opening = /^rules:[ \t]*(?:#.*)?\r?\n/m.exec(yaml);
  if (!opening) return /^rules:/m.test(yaml) ? undefined : insertAt(yaml.length, `${yaml === '' || yaml.endsWith('\n') ? '' : '\n'}rules:\n  ${line}\n`);
  const from = opening.index + opening[0].length;
  const set = new RegExp(`^[ \\t]+${rule}:.*`, 'm').exec(yaml.slice(from).split(/^(?=\S)/m)[0]!);
  const indent = /^[ \t]*/.exec(yaml.slice(from))![0] || '  ';
  return set
    ? { span: shift(placeOf(set), from), text: indent + line }
    : insertAt(from, `${indent}${line}\n`);
}
