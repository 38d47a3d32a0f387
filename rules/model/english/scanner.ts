import { isSame } from '../../memo';
import type { Automaton } from './automaton';
import { Term } from './term';
import type { Word } from './words';

/** One place where a pattern of a list matches: word indices, `to` exclusive. */
export interface WordMatch {
  readonly list: string;
  readonly from: number;
  readonly to: number;
}

/** Words in, every match of every list out, the longest of each list at each place. */
export type Scanner = (words: readonly Word[]) => WordMatch[];

/** All states of the automaton that one is in at once, and where words lead from there: found out when first asked. */
interface Place {
  /** The states that a word leads to. Those that they join are in all that follows, and not in here. */
  readonly reached: readonly number[];
  /** A place of other states that have the same hash. */
  readonly twin: Place | undefined;
  /** Where the edges of each begin and end that some words lead on from, in pairs. */
  readonly edges: readonly number[];
  /** Where any word leads to. */
  readonly behindAny: readonly number[];
  /** Numbers of the lists that match here, and of those that match here at the end of a sentence. */
  readonly lists: readonly number[];
  readonly endings: readonly number[];
  /** By the kind of a word; null where nothing goes on. */
  readonly next: Map<number, Place | null>;
}

/** What a word is to a scanner. */
interface Entry {
  readonly kind: number;
  /** Where it leads to at the beginning of a match; null where none begins with it, as with most words. */
  readonly place: Place | null;
}

/**
 * Makes an automaton scan. What was once walked is walked again without allocating anything. Of the calls in a first review of 20 KB half were made
 * here, to look at states: so what is done for each of them is written out. `lasts`: the scanner is there as long as the program is, so that what a word
 * is to it may be noted at the word.
 */
export function scannerOf({ lists, words, prefixes, states, ...starts }: Automaton, lasts = false): Scanner {
  const { kindOf, symbolsOf } = kindsOfWords(words, prefixes);
  const places = new Map<number, Place>();

  /** Known by a hash of its states: written out as text they took a third of the time in which a first review scans. */
  function placeOf(reached: readonly number[]): Place {
    let hash = 0;
    for (let i = 0; i < reached.length; i++) hash = hash << 3 ^ reached[i]!;
    const alike = places.get(hash);
    for (let place = alike; place; place = place.twin) if (isSame(place.reached, reached)) return place;
    const place = placeIn(reached.slice(), alike);
    places.set(hash, place);
    return place;
  }
  /** One is in these states, and in those that they join. */
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

  /** Where a word leads to that has not come by here before. */
  function step(from: Place, kind: number): Place | null {
    const reached = from.behindAny.slice();
    for (const symbol of symbolsOf(kind)) follow(from.edges, symbol, reached);
    const place = reached.length > 0 ? placeOf(reached) : null;
    from.next.set(kind, place);
    return place;
  }

  /** The edges of a state are sorted by symbol. */
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
  /** The lists that match from a word on, and the end of the longest match. */
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
    return found.slice(); // without the room that a list keeps when it grows: they are kept by the thousand
  };
}

/** Puts a number among sorted ones, if it is new there. */
function insert(sorted: number[], number: number): void {
  if (sorted.includes(number)) return;
  let index = sorted.length;
  for (; index > 0 && sorted[index - 1]! > number; index--) sorted[index] = sorted[index - 1]!;
  sorted[index] = number;
}

/** The symbol of any word. */
const ANY = 0;

/** Most places match nothing, and lead nowhere. */
const NONE: readonly number[] = [];

/** Without the room that a list keeps when it grows. */
const kept = (numbers: readonly number[]): readonly number[] => numbers.length === 0 ? NONE : numbers.slice();

/**
 * To a scanner two words are of the same kind if the same symbols stand for them. Most words that it does not know are of kind 0, most that it
 * knows of the kind of their own symbol; kinds behind those are of words that begin like a prefix.
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
