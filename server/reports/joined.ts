/** The lists that long lists were joined of, so that a writer can join the bytes that it has written of them before. */
const parts = new WeakMap<object, readonly (readonly unknown[])[]>();

/** In lists. Of 500 lists, thirty bundles and the sixteen lists of one of them are looked at. */
const BUNDLE = 16;

/** Joins lists in bundles. A bundle is the same list as in `last`, the result of the call before, if all its lists are the same. */
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

/** Whether a bundle consists of the lists from an index on. */
function isBundleAt(from: number, lists: readonly unknown[], bundle: readonly unknown[]): boolean {
  if (bundle.length !== Math.min(BUNDLE, lists.length - from)) return false;
  for (let i = 0; i < bundle.length; i++) if (bundle[i] !== lists[from + i]) return false;
  return true;
}

/** The lists that a list was joined of; undefined for any other list. */
export const partsOf = (list: object): readonly (readonly unknown[])[] | undefined => parts.get(list);
