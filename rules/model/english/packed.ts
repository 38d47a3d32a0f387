import type { Automaton } from './automaton';

/**
 * An automaton as it is shipped: compressed, it takes 60 % of the space. States are counted instead of named by their index, and states and
 * symbols are written as the distance from the one before, so that most numbers are small and recur often.
 */
export interface Packed extends Omit<Automaton, 'states'> {
  /** All numbers, as `written` writes them. A list of numbers would take 8 bytes for each, and longer to read. */
  readonly distances: string;
}

/** Packs an automaton, in the build. */
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

/** Each state leads only to states that were written before it, so one pass suffices. The numbers are replaced in place. */
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

/**
 * Digits are characters that need no escape in JSON, from `FIRST` on. The first `BASE` of them end a number; the next `BASE` say that another
 * digit follows.
 */
const FIRST = '#'.charCodeAt(0);
const BASE = 28;

/** A whole number, the lowest digit first. Negative numbers take the odd places, so that small ones of either sign take one character. */
function written(number: number): string {
  let rest = number < 0 ? -2 * number - 1 : 2 * number;
  let text = '';
  for (; rest >= BASE; rest = Math.floor(rest / BASE)) text += String.fromCharCode(FIRST + BASE + rest % BASE);
  return text + String.fromCharCode(FIRST + rest);
}

/** The values of one-digit numbers, of which there are seven in ten. */
const OF_ONE_DIGIT = Array.from({ length: BASE }, (_, digit) => signed(digit));

/** The number that stands at an even place or, if negative, at an odd one. */
function signed(place: number): number {
  return place % 2 === 1 ? -(place + 1) / 2 : place / 2;
}

/** Reads the 160,000 numbers of a text. Most are read before V8 has optimized the loop, so each step of it counts. */
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
