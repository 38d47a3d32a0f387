import { perObject } from '../../memo';
import { layOut, type Automaton, type Step } from './automaton';
import { forms } from './inflection';
import { scannerOf, type Scanner } from './scanner';
import { linesOf } from './wordList';
import { wordsOf } from './words';

/**
 * Word lists, compiled into one scanner.
 *
 * A list is a text: one pattern a line, `#` begins a comment. A pattern is a row of words, matched without regard to
 * case against the words of a sentence:
 *
 *     move fast and break things      these words in this order
 *     wear (many|several|lots of) hats    one of these, words or phrases
 *     (really|very)? proud            may be missing
 *     {thrive} on chaos               any form of the verb or noun: thrive, thrives, thrived, thriving
 *     great _2 culture                at most two words may stand between
 *     synerg*                         any word that begins so
 *     @praise @company-noun           any word or phrase of another list
 *     ^ i                             only at the start of the sentence; a `$` at the end: only at its end
 *
 * Hyphens count as spaces, in lists and in text ("fast-paced" is "fast paced"), apostrophes are straight.
 */
export type WordLists = Readonly<Record<string, string>>;

/** Compiles word lists into one scanner. Their patterns may name the lists of `named`. Throws as `automatonOf` does. */
export const compileLists = (lists: WordLists, named: WordLists = lists): Scanner => scannerOf(automatonOf(lists, named));

/**
 * Makes one automaton of word lists. This is the slow part, which the build does in advance. Throws on a pattern that cannot be read, naming
 * list and pattern.
 */
export const automatonOf = (lists: WordLists, named: WordLists = lists): Automaton => layOut(Object.entries(lists).map(([list, text]) => ({
  list,
  patterns: linesOf(text).map(pattern => {
    const [atStart, atEnd] = [pattern.startsWith('^ '), pattern.endsWith(' $')];
    return { atStart, atEnd, steps: parsePattern(pattern.slice(atStart ? 2 : 0, atEnd ? -2 : undefined), list, named, []) };
  }),
})));

/** What `@list` stands for, by list name, because many patterns name the same few lists. */
const namedSteps = perObject((_lists: WordLists) => new Map<string, Step>());

const TOKEN = /\(([^()]*)\)(\?)?|\{([^{}]+)\}|@([\w-]+)|_(\d)|([^\s(){}@]+)/gy;

function parsePattern(pattern: string, list: string, lists: WordLists, inside: readonly string[]): Step[] {
  const fail = (reason: string): never => {
    throw new Error(`word list "${list}": ${reason} in the pattern "${pattern}"`);
  };
  const steps: Step[] = [];
  TOKEN.lastIndex = 0;
  let rest = pattern.trim();
  while (rest) {
    TOKEN.lastIndex = 0;
    const token = TOKEN.exec(rest);
    if (!token) return fail(`"${rest.slice(0, 12)}" can't be read`);
    const [whole, options, optional, lemma, other, gap, word] = token;
    rest = rest.slice(whole.length).trimStart();
    if (options !== undefined) {
      const parsed = options.split('|').map(option => parsePattern(option, list, lists, inside));
      steps.push(choice(whole, optional ? [...parsed, []] : parsed));
    } else if (lemma !== undefined) {
      steps.push(anyOf(forms(lemma)));
    } else if (other !== undefined) {
      const text = lists[other] ?? fail(`there is no list "${other}"`);
      if (inside.includes(other)) fail(`"${other}" contains itself`);
      const known = namedSteps(lists);
      const step = known.get(other) ?? choice(whole, linesOf(text).map(line => parsePattern(line, other, lists, [...inside, other])));
      known.set(other, step);
      steps.push(step);
    } else if (gap !== undefined) {
      steps.push({ kind: 'gap', source: whole, longest: Number(gap) });
    } else if (word!.endsWith('*')) {
      steps.push({ kind: 'prefix', source: word!, prefix: word!.slice(0, -1).toLowerCase() });
    } else {
      for (const { text } of wordsOf(word!)) steps.push(anyOf([text]));
    }
  }
  return steps;
}

/** Options of a single word are merged into one step, so that a long list costs one state and not one for each word. */
function choice(source: string, options: readonly (readonly Step[])[]): Step {
  const single = options.flatMap(option => option.length === 1 && option[0]!.kind === 'words' ? option[0]!.words : []);
  const others = options.filter(option => option.length !== 1 || option[0]!.kind !== 'words');
  const known = anyOf([...new Set(single)]);
  if (others.length === 0) return known;
  return { kind: 'choice', source, options: single.length ? [[known], ...others] : others };
}

const anyOf = (words: readonly string[]): Step => ({ kind: 'words', source: words.join('|'), words });
