export interface Memo<Input, Value> {
  get(input: Input): Value;
}

/**
 * Remembers results by content. What has not been asked for since `capacity` UTF-16 units of other keys came by is
 * forgotten: two generations, the younger one takes over what is still used from the older one.
 */
export function memo<Input, Value>(compute: (input: Input) => Value, keyOf: (input: Input) => string, capacity = 2_000_000): Memo<Input, Value> {
  let older = new Map<string, Value>();
  let younger = new Map<string, Value>();
  let size = 0;
  return {
    get(input) {
      const key = keyOf(input);
      const known = younger.get(key);
      if (known !== undefined) return known;
      const value = older.get(key) ?? compute(typeof input === 'string' ? ownText(input) as Input & string : input);
      size += key.length;
      if (size > capacity) {
        [older, younger, size] = [younger, new Map(), key.length];
      }
      younger.set(ownText(key), value);
      return value;
    },
  };
}

/**
 * A copy. What is cut from a text keeps the whole text alive in V8: remembered, a sentence would hold on to the document as
 * it was some keystrokes ago, and so would the next one.
 */
export const ownText = (text: string): string => ` ${text}`.slice(1);

/** Remembers what was found in an object for as long as the object lives. */
export function perObject<Input extends object, Value>(compute: (input: Input) => Value): (input: Input) => Value {
  const known = new WeakMap<Input, Value>();
  return input => {
    if (known.has(input)) return known.get(input)!;
    const value = compute(input);
    known.set(input, value);
    return value;
  };
}
