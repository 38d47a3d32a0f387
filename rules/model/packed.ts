import type { Automaton } from './automaton';

/**
 * An automaton as it is shipped: two thirds of the size once it is compressed. A state is named by how many states before
 * it stands, a symbol by its distance from the one before; both are small numbers that come again and again.
 */
export interface Packed extends Omit<Automaton, 'states'> {
  readonly distances: readonly number[];
}

export function pack({ states, ...rest }: Automaton): Packed {
  const distances: number[] = [];
  const numbers = new Map<number, number>();
  for (let at = 0; at < states.length;) {
    const number = numbers.size;
    numbers.set(at, number);
    const [lists, endings, joins, edges] = states.slice(at, at + 4) as [number, number, number, number];
    const [joinsAt, edgesAt] = [at + 4 + lists + endings, at + 4 + lists + endings + joins];
    distances.push(...states.slice(at, joinsAt), ...states.slice(joinsAt, edgesAt).map(to => number - numbers.get(to)!));
    let before = 0;
    for (at = edgesAt; at < edgesAt + 2 * edges; at += 2) {
      distances.push(states[at]! - before, number - numbers.get(states[at + 1]!)!);
      before = states[at]!;
    }
  }
  return { ...rest, distances };
}

/** A state only leads to states that were laid out before it, so each is known when it is named. */
export function unpack({ distances, ...rest }: Packed): Automaton {
  const states: number[] = [];
  const places: number[] = [];
  for (let read = 0; read < distances.length;) {
    const number = places.push(states.length) - 1;
    const [lists, endings, joins, edges] = distances.slice(read, read + 4) as [number, number, number, number];
    for (const end = read + 4 + lists + endings; read < end; read++) states.push(distances[read]!);
    for (const end = read + joins; read < end; read++) states.push(places[number - distances[read]!]!);
    let symbol = 0;
    for (const end = read + 2 * edges; read < end; read += 2) {
      symbol += distances[read]!;
      states.push(symbol, places[number - distances[read + 1]!]!);
    }
  }
  return { ...rest, states };
}
