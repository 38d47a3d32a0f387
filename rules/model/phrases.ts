import type { Span } from '../span';
import { perObject } from '../memo';
import { forms } from './inflection';

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

/** One place where a pattern of a list matches: word indices, `to` exclusive. */
export interface WordMatch {
  readonly list: string;
  readonly from: number;
  readonly to: number;
}

export interface Word extends Span {
  /** Lower case, with straight apostrophes. */
  readonly text: string;
}

/** A state of the scanner. A word can lead on to several states: patterns share a state only where they are the same so far. */
interface Node {
  readonly words: Map<string, Node[]>;
  readonly prefixes: { readonly prefix: string; readonly next: Node }[];
  readonly gaps: { readonly longest: number; readonly next: Node }[];
  /** Where one is without a further word: options meet again behind a choice. */
  readonly joins: Node[];
  /** Steps already laid out of this state, by their source, so that patterns that begin alike share them. */
  readonly known: Map<string, Node>;
  readonly lists: string[];
  readonly endings: string[];
}

const node = (): Node => ({ words: new Map(), prefixes: [], gaps: [], joins: [], known: new Map(), lists: [], endings: [] });

const WORD = /[\p{L}\p{N}]+(?:['’][\p{L}]+)*|[%$€£+#&]/gu;

/** The words of a text, with their places. Punctuation is no word; a hyphenated word is several. */
export function wordsOf(text: string): Word[] {
  return Array.from(text.matchAll(WORD), match => ({
    start: match.index,
    end: match.index + match[0].length,
    text: match[0].toLowerCase().replaceAll('’', "'"),
  }));
}

/**
 * Compiles word lists into a scanner: words in, every match of every list out, the longest of each list at each place.
 * Their patterns may name the lists of `named`. Throws on a pattern that can't be read, naming list and pattern.
 */
export function compileLists(lists: WordLists, named: WordLists = lists): (words: readonly Word[]) => WordMatch[] {
  const root = node();
  const atStart = node();
  for (const [list, text] of Object.entries(lists)) {
    for (const pattern of patternsIn(text)) {
      const anchored = pattern.startsWith('^ ');
      const closed = pattern.endsWith(' $');
      const body = pattern.slice(anchored ? 2 : 0, closed ? -2 : undefined);
      const end = extend(anchored ? atStart : root, parsePattern(body, list, named, []));
      (closed ? end.endings : end.lists).push(list);
    }
  }

  absorbJoins(root);
  absorbJoins(atStart);

  return words => {
    const found: WordMatch[] = [];
    for (let from = 0; from < words.length; from++) {
      const longest = new Map<string, number>();
      walk(root, words, from, longest);
      if (from === 0) walk(atStart, words, 0, longest);
      for (const [list, to] of longest) found.push({ list, from, to });
    }
    return found;
  };
}

function walk(at: Node, words: readonly Word[], index: number, longest: Map<string, number>): void {
  for (const list of at.lists) note(list, index, longest);
  if (index === words.length) for (const list of at.endings) note(list, index, longest);
  for (const next of at.joins) walk(next, words, index, longest);
  for (const gap of at.gaps) {
    for (let skipped = 0; skipped <= gap.longest && index + skipped <= words.length; skipped++) walk(gap.next, words, index + skipped, longest);
  }
  const word = words[index]?.text;
  if (word === undefined) return;
  for (const next of at.words.get(word) ?? []) walk(next, words, index + 1, longest);
  for (const { prefix, next } of at.prefixes) if (word.startsWith(prefix)) walk(next, words, index + 1, longest);
}

function note(list: string, index: number, longest: Map<string, number>): void {
  if ((longest.get(list) ?? 0) < index) longest.set(list, index);
}

/** Every word of a text is looked up in the first state: what can be reached from it without a word is looked up there too. */
function absorbJoins(first: Node): void {
  for (const join of first.joins) {
    for (const [word, next] of join.words) first.words.set(word, [...first.words.get(word) ?? [], ...next]);
    first.prefixes.push(...join.prefixes);
    first.gaps.push(...join.gaps);
    first.joins.push(...join.joins);
  }
  first.joins.length = 0;
}

/** One step of a pattern: what may stand here. */
type Step =
  | { readonly kind: 'words'; readonly words: readonly string[] }
  | { readonly kind: 'prefix'; readonly prefix: string }
  | { readonly kind: 'gap'; readonly longest: number }
  | { readonly kind: 'choice'; readonly source: string; readonly options: readonly (readonly Step[])[] };

/** What `@list` stands for, by list: many patterns name the same few. */
const namedSteps = perObject((_lists: WordLists) => new Map<string, Step>());

const patternsIn = (text: string): string[] =>
  text.split('\n').map(line => line.replace(/#.*/, '').trim()).filter(Boolean);

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
      steps.push({ kind: 'words', words: forms(lemma) });
    } else if (other !== undefined) {
      const text = lists[other] ?? fail(`there is no list "${other}"`);
      if (inside.includes(other)) fail(`"${other}" contains itself`);
      const known = namedSteps(lists);
      const step = known.get(other) ?? choice(whole, patternsIn(text).map(line => parsePattern(line, other, lists, [...inside, other])));
      known.set(other, step);
      steps.push(step);
    } else if (gap !== undefined) {
      steps.push({ kind: 'gap', longest: Number(gap) });
    } else if (word!.endsWith('*')) {
      steps.push({ kind: 'prefix', prefix: word!.slice(0, -1).toLowerCase() });
    } else {
      for (const text of word!.match(WORD) ?? []) steps.push({ kind: 'words', words: [text.toLowerCase().replaceAll('’', "'")] });
    }
  }
  return steps;
}

/** Lays a row of steps behind a state; gives the state where it ends. */
const extend = (from: Node, steps: readonly Step[]): Node => steps.reduce(after, from);

function after(at: Node, step: Step): Node {
  switch (step.kind) {
    case 'choice': return known(at, step.source, next => {
      for (const option of step.options) extend(at, option).joins.push(next);
    });
    case 'words': return known(at, step.words.join('|'), next => {
      for (const word of step.words) at.words.set(word, [...at.words.get(word) ?? [], next]);
    });
    case 'prefix': return known(at, `${step.prefix}*`, next => at.prefixes.push({ prefix: step.prefix, next }));
    case 'gap': return known(at, `_${step.longest}`, next => at.gaps.push({ longest: step.longest, next }));
  }
}

function known(at: Node, key: string, lay: (next: Node) => void): Node {
  const known = at.known.get(key);
  if (known) return known;
  const next = node();
  at.known.set(key, next);
  lay(next);
  return next;
}

/** Options that are single words each become one step, so that a long list costs one state instead of one a word. */
function choice(source: string, options: readonly (readonly Step[])[]): Step {
  const single = options.flatMap(option => option.length === 1 && option[0]!.kind === 'words' ? option[0]!.words : []);
  const others = options.filter(option => option.length !== 1 || option[0]!.kind !== 'words');
  const words: Step = { kind: 'words', words: [...new Set(single)] };
  if (others.length === 0) return words;
  return { kind: 'choice', source, options: single.length ? [[words], ...others] : others };
}
