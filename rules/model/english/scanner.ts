import { isSame } from '../../memo';
import type { Automaton } from './automaton';
import { Term } from './term';
import type { Word } from './words';

/** A match of a list's pattern: word indices, `to` exclusive. */
export interface WordMatch {
  readonly list: string;
  readonly from: number;
  readonly to: number;
}

/** Takes the words of a sentence and gives the longest match of each list at each word. */
export type Scanner = (words: readonly Word[]) => WordMatch[];

/** A set of states that the automaton is in at once: a state of the deterministic automaton, which is made as far as it is walked. */
interface Place {
  /** The states that the last word led to. Those that they join belong to the set as well, but are not listed here. */
  readonly reached: readonly number[];
  /** Another place with the same hash. */
  readonly twin: Place | undefined;
  /** The edges of all states in the set, as pairs: where a state's edges begin and end in `states`. */
  readonly edges: readonly number[];
  /** The states that any word leads to. */
  readonly behindAny: readonly number[];
  /** Indices of the lists that match here, and of those that match here only at the end of a sentence. */
  readonly lists: readonly number[];
  readonly endings: readonly number[];
  /** The place that a word of each kind leads to; null where no pattern goes on. Filled in when first walked. */
  readonly next: Map<number, Place | null>;
}

/** What the scanner knows of a word. */
interface Entry {
  readonly kind: number;
  /** The place after the word if a match begins with it; null for most words. */
  readonly place: Place | null;
}

/**
 * Makes a scanner of an automaton. A path that was walked before is walked again without allocating anything. Half of all function calls in the
 * first review of 20 KB were once made here, so the inner loops call none. `lasts`: the scanner lives as long as the program, so what it knows
 * of a word may be kept at the word.
 */
export function scannerOf({ lists, words, prefixes, states, ...starts }: Automaton, lasts = false): Scanner {
  const { kindOf, symbolsOf } = kindsOfWords(words, prefixes);
  const places = new Map<number, Place>();

  /** Looked up by a hash of the states: to join them to a string took a third of the time of a first scan. */
  function placeOf(reached: readonly number[]): Place {
    let hash = 0;
    for (let i = 0; i < reached.length; i++) hash = hash << 3 ^ reached[i]!;
    const alike = places.get(hash);
    for (let place = alike; place; place = place.twin) if (isSame(place.reached, reached)) return place;
    const place = placeIn(reached.slice(), alike);
    places.set(hash, place);
    return place;
  }
  /** Makes the place of these states and of all that they join. */
  function placeIn(reached: readonly number[], twin: Place | undefined): Place {
    const all = reached.slice();
    const [edges, behindAny, lists, endings]: [number[], number[], number[], number[]] = [[], [], [], []];
    for (let i = 0; i < all.length; i++) {
      let at = all[i]! + 4;
      const endingsAt = at + states[at - 4]!;
      const joinsAt = endingsAt + states[at - 3]!;
      const edgesAt = joinsAt + states[at - 2]!;
      const end = edgesAt + 2 * states[at - 1]!;
      for (; at < endingsAt; at++) insert(lists, states[at]!);
      for (; at < joinsAt; at++) insert(endings, states[at]!);
      for (; at < edgesAt; at++) if (!all.includes(states[at]!)) all.push(states[at]!);
      // Edges are sorted by symbol: those of prefixes come first, then those of any word.
      while (at < end && states[at]! < ANY) at += 2;
      for (; at < end && states[at] === ANY; at += 2) insert(behindAny, states[at + 1]!);
      if (at < end || edgesAt < end && states[edgesAt]! < ANY) edges.push(edgesAt, end);
    }
    return { reached, twin, edges: kept(edges), behindAny: kept(behindAny), lists: kept(lists), endings: kept(endings), next: new Map() };
  }

  function next(from: Place, kind: number): Place | null {
    const known = from.next.get(kind);
    return known === undefined ? step(from, kind) : known;
  }

  /** The place that a kind of word leads to, when it has not been walked before. */
  function step(from: Place, kind: number): Place | null {
    const reached = from.behindAny.slice();
    for (const symbol of symbolsOf(kind)) follow(from.edges, symbol, reached);
    const place = reached.length > 0 ? placeOf(reached) : null;
    from.next.set(kind, place);
    return place;
  }

  /** Adds the states that a symbol leads to. The edges of a state are sorted by symbol, so each is searched by halves. */
  function follow(edges: readonly number[], symbol: number, reached: number[]): void {
    for (let i = 0; i < edges.length; i += 2) {
      let low = edges[i]!;
      const end = edges[i + 1]!;
      for (let high = end; low < high;) {
        const middle = low + ((high - low) >> 2 << 1);
        if (states[middle]! < symbol) low = middle + 2;
        else high = middle;
      }
      for (; low < end && states[low] === symbol; low += 2) insert(reached, states[low + 1]!);
    }
  }

  const anywhere = placeOf([starts.anywhere]);
  const first = placeOf([starts.anywhere, starts.atStart]);
  const entries = new Map<number, Entry>();
  function entry({ text }: Term): Entry {
    const kind = kindOf(text);
    const known = entries.get(kind);
    if (known) return known;
    const made = { kind, place: next(anywhere, kind) };
    entries.set(kind, made);
    return made;
  }
  const entryOf = lasts ? Term.memo(entry) : entry;
  /** By index, the lists that match from the current word on, with the end of their longest match. */
  const matched = new Map<number, number>();

  return scanned => {
    const found: WordMatch[] = [];
    const { length } = scanned;
    const entered = new Array<Entry>(length);
    for (let i = 0; i < length; i++) entered[i] = entryOf(scanned[i]!.term);
    for (let from = 0; from < length; from++) {
      let place: Place | null = from === 0 ? next(first, entered[0]!.kind) : entered[from]!.place;
      for (let to = from + 1; place; to++) {
        for (let i = 0; i < place.lists.length; i++) matched.set(place.lists[i]!, to);
        if (to === length) {
          for (let i = 0; i < place.endings.length; i++) matched.set(place.endings[i]!, to);
          break;
        }
        const known: Place | null | undefined = place.next.get(entered[to]!.kind);
        place = known === undefined ? step(place, entered[to]!.kind) : known;
      }
      if (matched.size === 0) continue;
      for (const [list, to] of matched) found.push({ list: lists[list]!, from, to });
      matched.clear();
    }
    return found.slice(); // a copy has no spare capacity, which matters because matches are kept by the thousand
  };
}

/** Adds a number to a sorted list that does not hold it yet. */
function insert(sorted: number[], number: number): void {
  if (sorted.includes(number)) return;
  let index = sorted.length;
  for (; index > 0 && sorted[index - 1]! > number; index--) sorted[index] = sorted[index - 1]!;
  sorted[index] = number;
}

/** The symbol that stands for any word. */
const ANY = 0;

/** Shared, because most places match nothing and lead nowhere. */
const NONE: readonly number[] = [];

/** A copy without spare capacity. */
const kept = (numbers: readonly number[]): readonly number[] => numbers.length === 0 ? NONE : numbers.slice();

/**
 * Words are of the same kind if the same symbols stand for them. A word that begins like none of the prefixes has the kind of its symbol, or 0
 * if it is unknown; kinds above `words.length` combine a symbol with prefixes.
 */
function kindsOfWords(words: readonly string[], prefixes: readonly string[]): { kindOf(word: string): number; symbolsOf(kind: number): readonly number[] } {
  const symbols = new Map<string, number>();
  for (let index = 0; index < words.length; index++) symbols.set(words[index]!, index + 1);
  const begun = new Map<string, { readonly prefix: string; readonly symbol: number }[]>(prefixes.map(prefix => [prefix[0]!, []]));
  prefixes.forEach((prefix, index) => begun.get(prefix[0]!)!.push({ prefix, symbol: -1 - index }));
  const NOT_YET = -1;
  const kindsOfSymbols = new Int32Array(words.length + 1).fill(NOT_YET);
  const kindsBegun = new Map<string, number>();
  const symbolsBegun: (readonly number[])[] = [];

  function kindBegun(word: string, symbol: number): number {
    const candidates = begun.get(word[0]!);
    if (!candidates?.some(({ prefix }) => word.startsWith(prefix))) return symbol;
    const all = [...ownSymbols(symbol), ...candidates.filter(({ prefix }) => word.startsWith(prefix)).map(it => it.symbol)];
    const kind = kindsBegun.get(all.join()) ?? words.length + symbolsBegun.push(all);
    kindsBegun.set(all.join(), kind);
    return kind;
  }
  return {
    kindOf(word) {
      const symbol = symbols.get(word);
      if (symbol === undefined) return kindBegun(word, ANY);
      if (kindsOfSymbols[symbol] === NOT_YET) kindsOfSymbols[symbol] = kindBegun(word, symbol);
      return kindsOfSymbols[symbol]!;
    },
    symbolsOf: kind => kind > words.length ? symbolsBegun[kind - words.length - 1]! : ownSymbols(kind),
  };
}

const ownSymbols = (symbol: number): readonly number[] => symbol === ANY ? NONE : [symbol];
