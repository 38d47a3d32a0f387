import type { Role } from '../model/role';

/** What a scaffold asks for in each part of a story: the words that nobody but us writes behind a label. */
export const partSlots: Readonly<Record<Role, string>> = {
  situation: '[When, where, and what was at stake?]',
  task: '[What was yours to achieve, and by when?]',
  action: '[What did you do, first and then?]',
  result: '[What changed, from what to what, by when?]',
  reflection: '[What do you do differently since?]',
};

const all = new Set(Object.values(partSlots));

/** Whether a part waits for the writer's words. Brackets of other people's templates do not. */
export const isPartSlot = (text: string): boolean => all.has(text.trim());
