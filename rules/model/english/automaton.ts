/** One step of a pattern: what may stand here. Steps of the same source are the same. */
export type Step = { readonly source: string } & (
  | { readonly kind: 'words'; readonly words: readonly string[] }
  | { readonly kind: 'prefix'; readonly prefix: string }
  | { readonly kind: 'gap'; readonly longest: number }
  | { readonly kind: 'choice'; readonly options: readonly (readonly Step[])[] });

export interface Pattern {
  /** Only at the start of the sentence, only at its end. */
  readonly atStart: boolean;
  readonly atEnd: boolean;
  readonly steps: readonly Step[];
}

/**
 * Patterns laid out as states, in plain data, so that it can be made when we build. A word can lead on to several states:
 * patterns share a state only where they are the same so far.
 */
export interface Automaton {
  readonly lists: readonly string[];
  /** Symbol n, from 1 on, stands for the word at n - 1; 0 for any word. */
  readonly words: readonly string[];
  /** Symbol -n stands for any word that begins so. */
  readonly prefixes: readonly string[];
  /**
   * One state behind the other, each known by where it begins: how many lists match here, match here at the end of a sentence, how
   * many states one is in as well, how many symbols lead on; then all these, the last as pairs of symbol and state, by symbol.
   */
  readonly states: Int32Array;
  /** The state where every word is looked up, and the one where the first word of a sentence is looked up too. */
  readonly anywhere: number;
  readonly atStart: number;
}

interface State {
  readonly lists: number[];
  readonly endings: number[];
  /** Where one is without a further word: options meet again behind a choice. */
  readonly joins: State[];
  readonly edges: Edge[];
  /** Steps already laid out of this state, by their source, so that patterns that begin alike share them. */
  known: Map<string, State> | undefined;
  /** Where it is placed. */
  at: number | undefined;
}

interface Edge {
  readonly symbol: number;
  readonly next: State;
}

const state = (): State => ({ lists: [], endings: [], joins: [], edges: [], known: undefined, at: undefined });

/** Lays the patterns of lists out as states. */
export function layOut(lists: readonly { readonly list: string; readonly patterns: readonly Pattern[] }[]): Automaton {
  const words = new Map<string, number>();
  const prefixes = new Map<string, number>();
  const [anywhere, atStart] = [state(), state()];

  const extend = (from: State, steps: readonly Step[]): State => steps.reduce(behind, from);
  function behind(at: State, step: Step): State {
    const known = at.known?.get(step.source);
    if (known) return known;
    const next = state();
    at.known ??= new Map();
    at.known.set(step.source, next);
    switch (step.kind) {
      case 'words': for (const word of step.words) at.edges.push({ symbol: number(word, words), next }); break;
      case 'prefix': at.edges.push({ symbol: -number(step.prefix, prefixes), next }); break;
      case 'choice': for (const option of step.options) extend(at, option).joins.push(next); break;
      case 'gap': skip(at, step.longest, next);
    }
    return next;
  }

  lists.forEach(({ patterns }, list) => {
    for (const pattern of patterns) {
      const end = extend(pattern.atStart ? atStart : anywhere, pattern.steps);
      const matched = pattern.atEnd ? end.endings : end.lists;
      if (matched.at(-1) !== list) matched.push(list);
    }
  });
  return { lists: lists.map(({ list }) => list), words: [...words.keys()], prefixes: [...prefixes.keys()], ...flat(anywhere, atStart) };
}

/** Up to so many words that may be anything. */
function skip(at: State, longest: number, next: State): void {
  at.joins.push(next);
  if (longest === 0) return;
  const skipped = state();
  at.edges.push({ symbol: 0, next: skipped });
  skip(skipped, longest - 1, next);
}

function number(text: string, known: Map<string, number>): number {
  const symbol = known.get(text) ?? known.size + 1;
  known.set(text, symbol);
  return symbol;
}

/** States from which the same can follow are one. */
function flat(anywhere: State, atStart: State): Pick<Automaton, 'states' | 'anywhere' | 'atStart'> {
  const states: number[] = [];
  const known = new Map<string, number>();
  const place = (it: State): number => it.at ??= placeOf(rowOf(it));
  /** What words lead to is placed before what is joined, and the last of it first: as patterns come, the package is 2 KB larger. */
  function rowOf({ lists, endings, joins, edges }: State): number[] {
    const placed = edges.toReversed().map(({ symbol, next }) => ({ symbol, to: place(next) })).sort((a, b) => a.symbol - b.symbol || a.to - b.to);
    const ends = Array.from(new Set(joins.map(place))).sort((a, b) => a - b);
    const row = [lists.length, endings.length, ends.length, edges.length, ...lists, ...endings, ...ends];
    for (const { symbol, to } of placed) row.push(symbol, to);
    return row;
  }
  function placeOf(row: readonly number[]): number {
    const key = row.join();
    const at = known.get(key) ?? states.length;
    if (at === states.length) for (const number of row) states.push(number);
    known.set(key, at);
    return at;
  }
  const starts = { anywhere: place(anywhere), atStart: place(atStart) };
  return { ...starts, states: Int32Array.from(states) };
}
