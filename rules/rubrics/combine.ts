import { perObject } from '../memo';
import type { Rubric } from './rubric';

const combinations = perObject((_rubric: Rubric) => new Map<Rubric, Rubric>());

/** The rubric of a question that asks for two things: the kind of the first, with the parts, points and pitfalls of both. */
export function combined(first: Rubric, second: Rubric): Rubric {
  const known = combinations(first).get(second);
  if (known) return known;
  const both: Rubric = {
    ...first,
    parts: union(first.parts, second.parts),
    checklist: union(first.checklist, second.checklist),
    pitfalls: [...new Set([...first.pitfalls, ...second.pitfalls])],
    length: { min: Math.min(first.length.min, second.length.min), max: Math.max(first.length.max, second.length.max) },
    scaffold: `${first.scaffold.trimEnd()}\n\n${second.scaffold}`,
  };
  combinations(first).set(second, both);
  return both;
}

const union = <Entry extends { readonly id: string }>(first: readonly Entry[], second: readonly Entry[]): Entry[] =>
  [...first, ...second.filter(({ id }) => first.every(entry => entry.id !== id))];
