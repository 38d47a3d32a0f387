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

/** A state only leads to states that were laid out before it, so each is known when it is named. Numbers become what they stand for where they are. */
export function unpack({ distances, ...rest }: Packed): Automaton {
  const states = numbersIn(distances);
  const places: number[] = [];
  for (let at = 0; at < states.length;) {
    const number = places.push(at) - 1;
    const joinsAt = at + 4 + states[at]! + states[at + 1]!;
    const edgesAt = joinsAt + states[at + 2]!;
    const end = edgesAt + 2 * states[at + 3]!;
    for (at = joinsAt; at < edgesAt; at++) states[at] = places[number - states[at]!]!;
    let symbol = 0;
    for (; at < end; at += 2) {
      states[at] = symbol += states[at]!;
      states[at + 1] = places[number - states[at + 1]!]!;
    }
  }
  return { ...rest, states };
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

/** Numbers of one digit: seven of ten are. */
const OF_ONE_DIGIT = Array.from({ length: BASE }, (_, digit) => signed(digit));

/** What `written` has made of a number, at an even place or, negative, at an odd one. */
function signed(place: number): number {
  return place % 2 === 1 ? -(place + 1) / 2 : place / 2;
}

/** The numbers of a text: 160,000, most of them by the time V8 has found that the loop is worth optimizing, so each step of it counts. */
function numbersIn(text: string): Int32Array {
  const { length } = text;
  const numbers = new Int32Array(length);
  let count = 0;
  for (let i = 0; i < length; i++) {
    let digit = text.charCodeAt(i) - FIRST;
    if (digit < BASE) {
      numbers[count++] = OF_ONE_DIGIT[digit]!;
      continue;
    }
    let number = 0;
    let place = 1;
    for (; digit >= BASE; place *= BASE) {
      number += (digit - BASE) * place;
      digit = text.charCodeAt(++i) - FIRST;
    }
    numbers[count++] = signed(number + digit * place);
  }
  return numbers.slice(0, count);
}
