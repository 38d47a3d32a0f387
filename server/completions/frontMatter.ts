import { frontMatterKeys, rubricsWith } from '../../rules';
import type { Caret, Offer } from './caret';

/** Keys that are not there yet; values of keys that have only a few. */
export function frontMatterOffers({ view, lineStart, typed, offset }: Caret): Offer[] {
  const value = /^(\w+):\s*(\S*)$/.exec(typed);
  if (value) return valuesOf(value[1]!, view.configuration.settings.rubrics).map(({ text, detail }) =>
    ({ kind: 'value', label: text, detail, text, from: offset - value[2]!.length, filter: text }));
  if (!/^\w*$/.test(typed)) return [];
  const block = view.text.slice(0, view.review.frontMatterEnd);
  return frontMatterKeys
    .filter(({ key }) => !new RegExp(`^${key}:`, 'm').test(block))
    .map(({ key, description }) => ({ kind: 'key', label: key, detail: description, text: `${key}: `, from: lineStart, filter: key }));
}

function valuesOf(key: string, own: Parameters<typeof rubricsWith>[0]): { readonly text: string; readonly detail: string }[] {
  if (key === 'kind') return rubricsWith(own).map(({ kind, title }) => ({ text: kind, detail: title }));
  if (key === 'draft') return [{ text: 'true', detail: 'Only what matters in a draft is shown.' }];
  if (key === 'answerlint') return [{ text: 'false', detail: 'Answerlint leaves this file alone.' }];
  return [];
}

/** On the first line of a document without front matter: a block with the keys that most answers need. */
export function frontMatterBlock({ view, lineStart, typed }: Caret): Offer[] {
  if (lineStart > 0 || view.review.frontMatterEnd > 0 || !/^-{1,3}$/.test(typed)) return [];
  return [{
    kind: 'key', label: '--- front matter', detail: 'company, role, what you know of them', from: lineStart, filter: '--- front matter',
    text: '---\ncompany: \nrole: \nsignals:\n  - \n---\n',
  }];
}
