/** What long lists are made of, so that a writer can join what it has written of their parts before. */
const parts = new WeakMap<object, readonly (readonly unknown[])[]>();

/** In lists: of 500, thirty bundles and the sixteen lists of one are looked at. */
const BUNDLE = 16;

/** One list of several, joined of bundles of them. A bundle in which all lists are the same as in the last whole is the one that it was. */
export function joined<Item>(lists: readonly (readonly Item[])[], last: readonly Item[] = []): Item[] {
  const before = partsOf(last) as readonly (readonly Item[])[] | undefined;
  const bundles: (readonly Item[])[] = [];
  for (let from = 0; from < lists.length; from += BUNDLE) {
    const known = before?.[bundles.length];
    bundles.push(known && isBundleAt(from, lists, partsOf(known)!) ? known : joinedOf(lists.slice(from, from + BUNDLE)));
  }
  return joinedOf(bundles);
}

function joinedOf<Item>(lists: readonly (readonly Item[])[]): Item[] {
  const whole = ([] as Item[]).concat(...lists);
  parts.set(whole, lists);
  return whole;
}

/** Whether these lists are the bundle of them all that begins at an index. */
function isBundleAt(from: number, lists: readonly unknown[], bundle: readonly unknown[]): boolean {
  if (bundle.length !== Math.min(BUNDLE, lists.length - from)) return false;
  for (let i = 0; i < bundle.length; i++) if (bundle[i] !== lists[from + i]) return false;
  return true;
}

/** The lists that a list was joined of; nothing of any other list. */
export const partsOf = (list: object): readonly (readonly unknown[])[] | undefined => parts.get(list);
