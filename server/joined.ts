/** What long lists are made of, so that a writer can join what it has written of their parts before. */
const parts = new WeakMap<object, readonly (readonly unknown[])[]>();

/** One list of several. */
export function joined<Item>(lists: readonly (readonly Item[])[]): Item[] {
  const whole = ([] as Item[]).concat(...lists);
  parts.set(whole, lists);
  return whole;
}

/** The lists that a list was joined of; nothing of any other list. */
export const partsOf = (list: object): readonly (readonly unknown[])[] | undefined => parts.get(list);
