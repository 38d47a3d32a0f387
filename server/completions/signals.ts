import type { Caret, Offer } from './caret';

/** A signal or challenge from the front matter, when two letters of one of its words are typed. */
export function signalOffers({ offset, typed, answer }: Caret): Offer[] {
  const word = /[\p{L}\p{N}]{2,}$/u.exec(typed)?.[0];
  if (!answer || !word) return [];
  const { signals, challenges } = answer.unit.answer.context;
  return [...signals, ...challenges]
    .filter(text => text.split(/\s+/).some(it => it.toLowerCase().startsWith(word.toLowerCase())))
    .map((text): Offer => ({ kind: 'signal', label: text, detail: 'from your notes', text, from: offset - word.length, filter: `${word} ${text}` }));
}
