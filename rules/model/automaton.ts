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
  readonly lists: Set<number>;
  readonly endings: Set<number>;
  /** Where one is without a further word: options meet again behind a choice. */
  readonly joins: State[];
  readonly edges: (readonly [symbol: number, next: State])[];
  /** Steps already laid out of this state, by their source, so that patterns that begin alike share them. */
  readonly known: Map<string, State>;
}

const state = (): State => ({ lists: new Set(), endings: new Set(), joins: [], edges: [], known: new Map() });

/** Lays the patterns of lists out as states. */
export function layOut(lists: readonly { readonly list: string; readonly patterns: readonly Pattern[] }[]): Automaton {
  const words = new Map<string, number>();
  const prefixes = new Map<string, number>();
  const [anywhere, atStart] = [state(), state()];

  const extend = (from: State, steps: readonly Step[]): State => steps.reduce(behind, from);
  function behind(at: State, step: Step): State {
    const known = at.known.get(step.source);
    if (known) return known;
    const next = state();
    at.known.set(step.source, next);
    switch (step.kind) {
      case 'words': for (const word of step.words) at.edges.push([number(word, words), next]); break;
      case 'prefix': at.edges.push([-number(step.prefix, prefixes), next]); break;
      case 'choice': for (const option of step.options) extend(at, option).joins.push(next); break;
      case 'gap': skip(at, step.longest, next);
    }
    return next;
  }

  lists.forEach(({ patterns }, list) => {
    for (const pattern of patterns) {
      const end = extend(pattern.atStart ? atStart : anywhere, pattern.steps);
      (pattern.atEnd ? end.endings : end.lists).add(list);
    }
  });
  return { lists: lists.map(({ list }) => list), words: [...words.keys()], prefixes: [...prefixes.keys()], ...flat(anywhere, atStart) };
}

/** Up to so many words that may be anything. */
function skip(at: State, longest: number, next: State): void {
  at.joins.push(next);
  if (longest === 0) return;
  const skipped = state();
  at.edges.push([0, skipped]);
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
  const places = new Map<State, number>();
  const known = new Map<string, number>();
  const place = (it: State): number => {
    const placed = places.get(it);
    if (placed !== undefined) return placed;
    const edges = it.edges.map(([symbol, next]) => [symbol, place(next)] as const).sort(([a, to], [b, other]) => a - b || to - other);
    const joins = [...new Set(it.joins.map(place))].sort((a, b) => a - b);
    const row = [it.lists.size, it.endings.size, joins.length, edges.length, ...it.lists, ...it.endings, ...joins, ...edges.flat()];
    const key = row.join();
    const at = known.get(key) ?? states.length;
    if (at === states.length) states.push(...row);
    known.set(key, at);
    places.set(it, at);
    return at;
  };
  const starts = { anywhere: place(anywhere), atStart: place(atStart) };
  return { ...starts, states: Int32Array.from(states) };
}
