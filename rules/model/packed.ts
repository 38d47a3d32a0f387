import type { Automaton } from './automaton';

/**
 * An automaton as it is shipped: six tenths of the size once it is compressed. A state is named by how many states before
 * it stands, a symbol by its distance from the one before; both are small numbers that come again and again.
 */
export interface Packed extends Omit<Automaton, 'states'> {
  /** Numbers, as `written` writes them: as a list they took 8 bytes each for as long as the program runs, and longer to read. */
  readonly distances: string;
}

export function pack({ states, ...rest }: Automaton): Packed {
  const distances: number[] = [];
  const numbers = new Map<number, number>();
  for (let at = 0; at < states.length;) {
    const number = numbers.size;
    numbers.set(at, number);
    const [lists, endings, joins, edges] = states.slice(at, at + 4) as unknown as [number, number, number, number];
    const [joinsAt, edgesAt] = [at + 4 + lists + endings, at + 4 + lists + endings + joins];
    distances.push(...states.slice(at, joinsAt), ...states.slice(joinsAt, edgesAt).map(to => number - numbers.get(to)!));
    let before = 0;
    for (at = edgesAt; at < edgesAt + 2 * edges; at += 2) {
      distances.push(states[at]! - before, number - numbers.get(states[at + 1]!)!);
      before = states[at]!;
    }
  }
  return { ...rest, distances: distances.map(written).join('') };
}

/** A state only leads to states that were laid out before it, so each is known when it is named. */
export function unpack({ distances, ...rest }: Packed): Automaton {
  const next = reader(distances);
  const states: number[] = [];
  const places: number[] = [];
  for (let read = next(); read !== undefined; read = next()) {
    const number = places.push(states.length) - 1;
    const [lists, endings, joins, edges] = [read, next()!, next()!, next()!];
    states.push(lists, endings, joins, edges);
    for (let left = lists + endings; left > 0; left--) states.push(next()!);
    for (let left = joins; left > 0; left--) states.push(places[number - next()!]!);
    let symbol = 0;
    for (let left = edges; left > 0; left--) {
      symbol += next()!;
      states.push(symbol, places[number - next()!]!);
    }
  }
  return { ...rest, states: Int32Array.from(states) };
}

/** Characters that need no escape in JSON: `BASE` of them from `FIRST` on end a number, `BASE` more say that it goes on. */
const FIRST = '#'.charCodeAt(0);
const BASE = 28;

/** A whole number in as few characters as it is small, its lowest digit first; one that is negative takes the odd places. */
function written(number: number): string {
  let rest = number < 0 ? -2 * number - 1 : 2 * number;
  let text = '';
  for (; rest >= BASE; rest = Math.floor(rest / BASE)) text += String.fromCharCode(FIRST + BASE + rest % BASE);
  return text + String.fromCharCode(FIRST + rest);
}

/** Gives the numbers of a text one by one, and nothing when all are read. */
function reader(text: string): () => number | undefined {
  let at = 0;
  return () => {
    if (at === text.length) return undefined;
    let number = 0;
    for (let place = 1; ; place *= BASE) {
      const digit = text.charCodeAt(at++) - FIRST;
      number += digit % BASE * place;
      if (digit < BASE) return number % 2 === 1 ? -(number + 1) / 2 : number / 2;
    }
  };
}
