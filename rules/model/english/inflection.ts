import irregularForms from '../../lexicon/irregular-verbs.txt';
import { linesOf } from './wordList';

/** Lemma to all its irregular forms, from lines such as `take takes took taken taking`. */
const irregular: ReadonlyMap<string, readonly string[]> = new Map(
  linesOf(irregularForms).map(line => line.split(/\s+/)).map(words => [words[0]!, words]),
);

/** Verbs that double their last letter. For verbs of several syllables that depends on the stress, which spelling does not show, so they are listed. */
const DOUBLES = /^(?:[^aeiou]*[aeiou][bdgklmnprtvz]|.*(?:quip|quit|refer|prefer|occur|admit|commit|permit|submit|control|patrol|rebel|compel|begin|forget|regret|transfer|cancel|travel|model|label|signal|plan|stop|ship|wrap|skip|strip|trim|spot|step))$/;

/** Every form of a word as verb or noun (`ship` → ship, ships, shipped, shipping), in lower case. */
export function forms(lemma: string): readonly string[] {
  const known = irregular.get(lemma);
  if (known) return known;
  const e = lemma.endsWith('e');
  const y = /[^aeiou]y$/.test(lemma);
  const stem = e ? lemma.slice(0, -1) : DOUBLES.test(lemma) ? lemma + lemma.at(-1) : lemma;
  const third = y ? `${lemma.slice(0, -1)}ies` : /(?:s|x|z|ch|sh|[^aeiou]o)$/.test(lemma) ? `${lemma}es` : `${lemma}s`;
  const past = y ? `${lemma.slice(0, -1)}ied` : `${stem}ed`;
  const ongoing = /(?:ee|ye|oe)$/.test(lemma) ? `${lemma}ing` : `${stem}ing`;
  const british = /(?:el|al|ol)$/.test(lemma) ? [`${lemma}led`, `${lemma}ling`, `${lemma}ed`, `${lemma}ing`] : [];
  return [...new Set([lemma, third, past, ongoing, ...british])];
}

const irregularPasts: ReadonlySet<string> = new Set(
  [...irregular.values()].filter(([lemma]) => lemma !== 'be').map(words => words.length === 3 ? words[0]! : words[2]!),
);

/** Words that end like a past tense but are not verbs. */
const NO_VERB = new Set('hundred naked sacred wicked rugged ragged hatred'.split(' '));

/** Whether a word, in lower case, may be a full verb in the past tense: "moved", "wrote", "put". */
export const isPast = (word: string): boolean => word.length > 4 && /[^e]ed$/.test(word) && !NO_VERB.has(word) || irregularPasts.has(word);

const irregularParticiples: ReadonlySet<string> = new Set(
  [...irregular.values()].filter(([lemma]) => lemma !== 'be').map(words => words.length === 3 ? words[0]! : words.at(-2)!),
);

/** Whether a word, in lower case, may be the participle of a passive, with or without a prefix: "moved", "written", "redrawn". */
export const isParticiple = (word: string): boolean => isPast(word) || irregularParticiples.has(word) || irregularParticiples.has(word.replace(/^(?:re|un|over|under|mis|out|up)-?(?=\p{L}{3})/u, ''));
