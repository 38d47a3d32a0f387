import type { Automaton } from './automaton';
import type { Scanner, WordMatch } from './phrases';

/** All states of the automaton that one is in at once, and where words lead from there: found out when first asked. */
interface Place {
  /** Those that some words lead on from. */
  readonly states: readonly number[];
  /** Where any word leads to. */
  readonly behindAny: readonly number[];
  /** Numbers of the lists that match here, and of those that match here at the end of a sentence. */
  readonly lists: readonly number[];
  readonly endings: readonly number[];
  /** By the kind of a word; null where nothing goes on. */
  readonly next: Map<number, Place | null>;
}

/** Makes an automaton scan. What was once walked is walked again without allocating anything. */
export function scannerOf({ lists, words, prefixes, states, ...starts }: Automaton): Scanner {
  const { kindOf, symbolsOf } = kindsOfWords(words, prefixes);
  const places = new Map<string, Place>();

  function placeOf(reached: readonly number[]): Place {
    const all: number[] = [];
    for (const at of reached) enter(at, all);
    const key = all.join();
    const known = places.get(key);
    if (known) return known;
    const behindAny: number[] = [];
    for (const at of all) follow(at, ANY, behindAny);
    const place = {
      states: all.filter(leadsOn),
      behindAny,
      lists: numbersAt(all, at => at + 4, endingsAt),
      endings: numbersAt(all, endingsAt, joinsAt),
      next: new Map(),
    };
    places.set(key, place);
    return place;
  }
  /** One is in a state, and in those that it joins. */
  function enter(at: number, all: number[]): void {
    if (insert(all, at)) for (let join = joinsAt(at), end = edgesAt(at); join < end; join++) enter(states[join]!, all);
  }
  const numbersAt = (all: readonly number[], startOf: (at: number) => number, endOf: (at: number) => number): readonly number[] => {
    const found: number[] = [];
    for (const at of all) for (let i = startOf(at), end = endOf(at); i < end; i++) insert(found, states[i]!);
    return found.length === 0 ? NONE : found;
  };
  const endingsAt = (at: number): number => at + 4 + states[at]!;
  const joinsAt = (at: number): number => at + 4 + states[at]! + states[at + 1]!;
  const edgesAt = (at: number): number => at + 4 + states[at]! + states[at + 1]! + states[at + 2]!;
  /** Whether some words lead on from a state that any would not. */
  const leadsOn = (at: number): boolean => states[at + 3]! > 0 && (states[edgesAt(at)] !== ANY || states[edgesAt(at) + 2 * states[at + 3]! - 2] !== ANY);

  function step(from: Place, kind: number): Place | null {
    const known = from.next.get(kind);
    if (known !== undefined) return known;
    const symbols = symbolsOf(kind);
    const reached = from.behindAny.slice();
    for (const at of from.states) for (const symbol of symbols) follow(at, symbol, reached);
    const next = reached.length > 0 ? placeOf(reached) : null;
    from.next.set(kind, next);
    return next;
  }

  /** The edges of a state are sorted by symbol. */
  function follow(at: number, symbol: number, reached: number[]): void {
    const first = edgesAt(at);
    const count = states[at + 3]!;
    let low = 0;
    for (let high = count; low < high;) {
      const middle = (low + high) >> 1;
      if (states[first + 2 * middle]! < symbol) low = middle + 1;
      else high = middle;
    }
    for (; low < count && states[first + 2 * low] === symbol; low++) reached.push(states[first + 2 * low + 1]!);
  }

  const anywhere = placeOf([starts.anywhere]);
  const first = placeOf([starts.anywhere, starts.atStart]);
  /** The lists that match from a word on, and the end of the longest match. */
  const matched = new Map<number, number>();
  const match = (numbers: readonly number[], to: number): void => {
    for (let i = 0; i < numbers.length; i++) matched.set(numbers[i]!, to);
  };

  return scanned => {
    const found: WordMatch[] = [];
    const kinds = scanned.map(({ text }) => kindOf(text));
    for (let from = 0; from < kinds.length; from++) {
      let place = step(from === 0 ? first : anywhere, kinds[from]!);
      for (let to = from + 1; place; to++) {
        match(place.lists, to);
        if (to === kinds.length) match(place.endings, to);
        place = to < kinds.length ? step(place, kinds[to]!) : null;
      }
      if (matched.size === 0) continue;
      for (const [list, to] of matched) found.push({ list: lists[list]!, from, to });
      matched.clear();
    }
    return found.slice(); // without the room that a list keeps when it grows: they are kept by the thousand
  };
}

/** Puts a number among sorted ones, and says whether it is new there. */
function insert(sorted: number[], number: number): boolean {
  if (sorted.includes(number)) return false;
  let index = sorted.length;
  for (; index > 0 && sorted[index - 1]! > number; index--) sorted[index] = sorted[index - 1]!;
  sorted[index] = number;
  return true;
}

/** The symbol of any word. */
const ANY = 0;

/** Most places match nothing. */
const NONE: readonly number[] = [];

/**
 * To a scanner two words are of the same kind if the same symbols stand for them. Most words that it does not know are of kind 0, most that it
 * knows of the kind of their own symbol; kinds behind those are of words that begin like a prefix.
 */
function kindsOfWords(words: readonly string[], prefixes: readonly string[]): { kindOf(word: string): number; symbolsOf(kind: number): readonly number[] } {
  const symbols = new Map<string, number>();
  words.forEach((word, index) => symbols.set(word, index + 1));
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
