import type { Span } from '../span';
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
  /** Steps already laid out of this state, by their source, so that patterns that begin alike share them. */
  readonly known: Map<string, Node>;
  readonly lists: string[];
  readonly endings: string[];
}

const node = (): Node => ({ words: new Map(), prefixes: [], gaps: [], known: new Map(), lists: [], endings: [] });

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
      for (const end of extend([anchored ? atStart : root], parsePattern(body, list, named, []))) {
        (closed ? end.endings : end.lists).push(list);
      }
    }
  }

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
  const note = (list: string) => {
    if ((longest.get(list) ?? 0) < index) longest.set(list, index);
  };
  at.lists.forEach(note);
  if (index === words.length) {
    at.endings.forEach(note);
    return;
  }
  const { text } = words[index]!;
  for (const next of at.words.get(text) ?? []) walk(next, words, index + 1, longest);
  for (const { prefix, next } of at.prefixes) if (text.startsWith(prefix)) walk(next, words, index + 1, longest);
  for (const gap of at.gaps) {
    for (let skipped = 0; skipped <= gap.longest && index + skipped < words.length; skipped++) walk(gap.next, words, index + skipped, longest);
  }
}

/** One step of a pattern: what may stand here. */
type Step =
  | { readonly kind: 'words'; readonly words: readonly string[] }
  | { readonly kind: 'prefix'; readonly prefix: string }
  | { readonly kind: 'gap'; readonly longest: number }
  | { readonly kind: 'choice'; readonly options: readonly (readonly Step[])[] };

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
      steps.push(...choice(optional ? [...parsed, []] : parsed));
    } else if (lemma !== undefined) {
      steps.push({ kind: 'words', words: forms(lemma) });
    } else if (other !== undefined) {
      const text = lists[other] ?? fail(`there is no list "${other}"`);
      if (inside.includes(other)) fail(`"${other}" contains itself`);
      steps.push(...choice(patternsIn(text).map(line => parsePattern(line, other, lists, [...inside, other]))));
    } else if (gap !== undefined) {
      steps.push({ kind: 'gap', longest: Number(gap) });
    } else if (word!.endsWith('*')) {
      steps.push({ kind: 'prefix', prefix: word!.slice(0, -1).toLowerCase() });
    } else {
      for (const { text } of wordsOf(word!)) steps.push({ kind: 'words', words: [text] });
    }
  }
  return steps;
}

/** Lays a row of steps into the states behind each of these; gives the states where it ends. */
function extend(nodes: readonly Node[], steps: readonly Step[]): readonly Node[] {
  return steps.reduce<readonly Node[]>((ends, step) => [...new Set(ends.flatMap(end => after(end, step)))], nodes);
}

function after(at: Node, step: Step): readonly Node[] {
  switch (step.kind) {
    case 'choice': return step.options.flatMap(option => extend([at], option));
    case 'words': return [known(at, step.words.join('|'), next => {
      for (const word of step.words) at.words.set(word, [...at.words.get(word) ?? [], next]);
    })];
    case 'prefix': return [known(at, `${step.prefix}*`, next => at.prefixes.push({ prefix: step.prefix, next }))];
    case 'gap': return [known(at, `_${step.longest}`, next => at.gaps.push({ longest: step.longest, next }))];
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
function choice(options: readonly (readonly Step[])[]): readonly Step[] {
  const single = options.flatMap(option => option.length === 1 && option[0]!.kind === 'words' ? option[0]!.words : []);
  const others = options.filter(option => option.length !== 1 || option[0]!.kind !== 'words');
  const words: Step = { kind: 'words', words: [...new Set(single)] };
  if (others.length === 0) return [words];
  return [{ kind: 'choice', options: single.length ? [[words], ...others] : others }];
}
