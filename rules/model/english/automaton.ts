/** One step of a pattern: what may stand here. Steps with the same `source` are equal. */
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
 * The patterns of word lists as a non-deterministic automaton, in plain data so that the build can make it. Patterns share states only as far as
 * they begin alike.
 */
export interface Automaton {
  readonly lists: readonly string[];
  /** Symbol n stands for the word at index n - 1; symbol 0 stands for any word. */
  readonly words: readonly string[];
  /** Symbol -n stands for any word with the prefix at index n - 1. */
  readonly prefixes: readonly string[];
  /**
   * All states, one behind the other; a state's name is the index where it begins. Each is four counts (lists that match here, lists that match
   * here at the end of a sentence, joined states, edges), followed by that many entries: list indices twice, then states, then edges as pairs of
   * symbol and state, sorted by symbol.
   */
  readonly states: Int32Array;
  /** The state from which every word is looked up, and the one from which the first word of a sentence is looked up as well. */
  readonly anywhere: number;
  readonly atStart: number;
}

interface State {
  readonly lists: number[];
  readonly endings: number[];
  /** States that are entered together with this one, without another word: behind a choice, all options join the same state. */
  readonly joins: State[];
  readonly edges: Edge[];
  /** States that steps from here have already led to, by the step's source, so that patterns that begin alike share them. */
  known: Map<string, State> | undefined;
  /** Index in `Automaton.states`, once it has been written there. */
  at: number | undefined;
}

interface Edge {
  readonly symbol: number;
  readonly next: State;
}

const state = (): State => ({ lists: [], endings: [], joins: [], edges: [], known: undefined, at: undefined });

/** Makes one automaton of the patterns of all lists. */
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

/** Up to `longest` words that may be anything. */
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

/** Writes the states into one array; states that everything after them makes equal become one. */
function flat(anywhere: State, atStart: State): Pick<Automaton, 'states' | 'anywhere' | 'atStart'> {
  const states: number[] = [];
  const known = new Map<string, number>();
  const place = (it: State): number => it.at ??= placeOf(rowOf(it));
  /** States that edges lead to are written before joined ones, and the last edge first: in the order of the patterns, the package would be 2 KB larger. */
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
