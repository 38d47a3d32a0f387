import type { Part, Story } from '../model/answer';
import { startsAnew } from '../model/labels/labelRows';
import { ROLES } from '../model/role';
import type { Edit } from '../rule';
import { contains, shift } from '../span';
import { stretchesOf, type Stretch } from './blocks';
import type { Rewrite, Rewriter } from './rewrite';

/** Swaps the part at the offset with the one before or after it. */
export const moved: Rewriter = ({ story: { at, unit: story }, offset }) => {
  const stretches = stretchesOf(story) ?? [];
  const here = stretches.findIndex(({ span }) => contains(span, { start: offset, end: offset }));
  const swap = (first: number, id: string, title: string): Rewrite[] => {
    const pair = stretches.slice(first, first + 2);
    const swapped = pair.toReversed();
    if (here < 0 || first < 0 || pair.length < 2 || !isOneStory([...stretches.slice(0, first), ...swapped, ...stretches.slice(first + 2)])) return [];
    const { span, text } = inOrder(story, pair, swapped);
    return [{ id, title, edits: [{ span: shift(span, at), text }] }];
  };
  return [...swap(here - 1, 'up', 'Move this part up'), ...swap(here, 'down', 'Move this part down')];
};

/** Puts the parts of a story into the order of telling, placed in the story; undefined where they cannot be moved. */
export function inOrderOfTelling(story: Story): Edit | undefined {
  const stretches = stretchesOf(story);
  return stretches && inOrder(story, stretches, [...stretches].sort((a, b) => rank(a.part) - rank(b.part)));
}

/**
 * Whether these parts in this order are one story: a Situation after an Action would begin another story, and a part before the Situation might
 * end the story above.
 */
const isOneStory = (stretches: readonly Stretch[]): boolean => {
  const roles = stretches.map(({ part: { role, alsoFills } }) => [role, ...alsoFills ? [alsoFills] : []]);
  return roles.every((next, index) => !startsAnew(new Set(roles.slice(0, index).flat()), next) && (index === 0 || !next.includes('situation')));
};

const rank = ({ role }: Part): number => ROLES.indexOf(role);

/** The same stretches in another order. What stands between them stays where it is. */
function inOrder({ text }: Story, stretches: readonly Stretch[], order: readonly Stretch[]): Edit {
  const gaps = stretches.map(({ span }, index) => text.slice(span.end, stretches[index + 1]?.span.start ?? span.end));
  return {
    span: { start: stretches[0]!.span.start, end: stretches.at(-1)!.span.end },
    text: order.map(({ span }, index) => text.slice(span.start, span.end) + gaps[index]).join(''),
  };
}
