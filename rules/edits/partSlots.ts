import type { Role } from '../model/role';

/** The slot that a scaffold puts into each part of a story. Nobody else writes these words after a label. */
export const partSlots: Readonly<Record<Role, string>> = {
  situation: '[When, where, and what was at stake?]',
  task: '[What was yours to achieve, and by when?]',
  action: '[What did you do, first and then?]',
  result: '[What changed, from what to what, by when?]',
  reflection: '[What do you do differently since?]',
};

const all = new Set(Object.values(partSlots));

/** Whether a text is such a slot, still to be filled in. Other people's templates have brackets of their own. */
export const isPartSlot = (text: string): boolean => all.has(text.trim());
