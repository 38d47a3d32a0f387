import * as v from 'valibot';
import { didYouMean } from '../util/nearest';

/**
 * Building blocks of the schemas of YAML that users write. The message of a leaf names what belongs there ("a text"); `read.ts` makes a sentence
 * of it. Descriptions go into the JSON Schemas, where YAML editors show them.
 */
export const described = <Schema extends v.GenericSchema>(schema: Schema, description: string) => v.pipe(schema, v.description(description));

export const text = (description: string) => described(v.string('a text'), description);

export const flag = (description: string) => described(v.boolean('true or false'), description);

export const numberBetween = (min: number, max: number, description: string) => {
  const wanted = `a number from ${min} to ${max}`;
  return v.pipe(v.number(wanted), v.minValue(min, wanted), v.maxValue(max, wanted), v.description(description));
};

export const oneOf = <const Options extends readonly string[]>(options: Options, description: string) =>
  described(v.picklist(options, `one of ${options.join(', ')}`), description);

export const texts = (description: string) => described(v.array(v.string('a text'), 'a list of texts'), description);

export const listOf = <Item extends v.GenericSchema>(item: Item, description: string) => described(v.array(item, 'a list'), description);

/** Known keys, each with its schema. Any other key is a problem. */
export const section = <const Entries extends v.ObjectEntries>(entries: Entries) =>
  v.strictObject(entries, issue => {
    const key = String(issue.path?.at(-1)?.key ?? '');
    if (issue.expected === 'never') return `There is no "${key}" here.${didYouMean(key, Object.keys(entries))}`;
    return key ? `"${key}" is missing.` : `keys such as ${Object.keys(entries).slice(0, 3).join(', ')}`;
  });
