export interface Memo<Input, Value> {
  get(input: Input): Value;
}

/**
 * UTF-16 units of text that no document holds any more and that is still remembered, for undo and the like. What was found weighs up
 * to ninety times the text that it was found in, and each keystroke leaves some behind: with twenty times as much, the heap still grew
 * after 10,000 edits. What a document holds is remembered with its lines: in 1 MB, sixty keystrokes find the same at a tenth as at 2 MB.
 */
const CAPACITY = 100_000;

/** What an entry takes beside its key, in the same measure: without it, thousands of short labels and headings stayed. */
const ENTRY = 100;

/**
 * What was found last, by its key. What has not been asked for since as much of other keys came by as there is room for is forgotten: two
 * generations, the younger one takes over what is still used from the older one.
 */
class Recent<Value> {
  private older = new Map<string, Value>();
  private younger = new Map<string, Value>();
  private size = 0;

  get(key: string): Value | undefined {
    const known = this.younger.get(key);
    if (known !== undefined) return known;
    const old = this.older.get(key);
    return old === undefined ? undefined : this.note(ownText(key), old);
  }

  /** Gives the value. The key has to be a text of its own. */
  note(key: string, value: Value): Value {
    this.size += key.length + ENTRY;
    if (this.size > CAPACITY) [this.older, this.younger, this.size] = [this.younger, new Map(), key.length + ENTRY];
    this.younger.set(key, value);
    return value;
  }
}

/** Remembers results by content. */
export function memo<Input, Value>(compute: (input: Input) => Value, keyOf: (input: Input) => string): Memo<Input, Value> {
  const recent = new Recent<Value>();
  return {
    get(input) {
      const key = keyOf(input);
      return recent.get(key) ?? recent.note(ownText(key), compute(input));
    },
  };
}

/** Remembers what was found in a text. */
export function perText<Value>(compute: (text: string) => Value): (text: string) => Value {
  const recent = new Recent<Value>();
  return text => {
    const known = recent.get(text);
    if (known !== undefined) return known;
    const own = ownText(text);
    return recent.note(own, compute(own));
  };
}

/** The same for the last text alone: of one that is made anew at each keystroke, several things are asked in a row. */
export function perLastText<Value>(compute: (text: string) => Value): (text: string) => Value {
  let last: { readonly text: string; readonly value: Value } | undefined;
  return text => {
    if (last?.text !== text) last = { text, value: compute(text) };
    return last.value;
  };
}

/**
 * A copy. What is cut from a text keeps the whole text alive in V8: remembered, a sentence would hold on to the document as
 * it was some keystrokes ago, and so would the next one.
 */
export const ownText = (text: string): string => ` ${text}`.slice(1);

/**
 * Remembers what was found in an object for as long as the object lives, at the object itself: for functions that are there as long as
 * the program is. Beside the objects, in weak maps, it took the garbage collector a third of its time to find out what may go.
 * Of a list it gives a copy.
 */
export function perObject<Input extends object, Value>(compute: (input: Input) => Value): (input: Input) => Value {
  return perObjectHinted<Input, void, Value>(compute);
}

/** The same where a hint makes it quicker to find, and changes nothing of what is found. */
export function perObjectHinted<Input extends object, Hint, Value>(compute: (input: Input, hint: Hint) => Value): (input: Input, hint: Hint) => Value {
  return (input, hint) => {
    const notes = Noted.notesAt(input);
    for (let i = 0; i < notes.length; i += 2) if (notes[i] === compute) return notes[i + 1] as Value;
    const value = kept(compute(input, hint));
    Noted.note(input, compute, value);
    return value;
  };
}

/** A list as a copy, without the room that it keeps when it grows; empty ones are all the same. They are kept by the thousand: of what is found in a sentence, two in three are empty. */
const kept = <Value>(value: Value): Value => Array.isArray(value) ? value.length === 0 ? NOTHING as Value : value.slice() as Value : value;

const NOTHING: unknown[] = [];

/** Gives an object a private field: nobody else sees it, and copies of the object don't have it. */
class Noted extends (function (object: object) { return object; } as unknown as new (object: object) => object) {
  /** Functions, each with what it found behind it. */
  #notes: readonly unknown[] = NOTHING;

  static notesAt(object: object): readonly unknown[] {
    return #notes in object ? object.#notes : NOTHING;
  }

  /** A longer list each time, because one that grows would keep room for twice as much. */
  static note(object: object, by: unknown, found: unknown): void {
    const noted = #notes in object ? object : new Noted(object);
    const before = noted.#notes;
    const notes = new Array<unknown>(before.length + 2);
    for (let i = 0; i < before.length; i++) notes[i] = before[i];
    notes[before.length] = by;
    notes[before.length + 1] = found;
    noted.#notes = notes;
  }
}

/**
 * Remembers at an object what was found in it and with what else, until it is asked for with something else. Arguments are compared as by `rowMemo`;
 * what `compute` looks at beside them has to follow from the object and from them.
 */
export function noteMemo<Value>(): (object: object, rest: readonly unknown[], compute: () => Value) => Value {
  const noteOf = perObject((_: object): { found?: { readonly rest: readonly unknown[]; readonly value: Value } } => ({}));
  return (object, rest, compute) => {
    const note = noteOf(object);
    if (!note.found || !areSame(note.found.rest, rest)) note.found = { rest, value: compute() };
    return note.found.value;
  };
}

/** The same as `perObject` for a function that may be gone before the objects are, as those of a reviewer or of a user's rubrics. */
export function perObjectMeanwhile<Input extends object, Value>(compute: (input: Input) => Value): (input: Input) => Value {
  return perObjectMeanwhileHinted<Input, void, Value>(compute);
}

/** That one where a hint makes it quicker to find, and changes nothing of what is found. */
export function perObjectMeanwhileHinted<Input extends object, Hint, Value>(compute: (input: Input, hint: Hint) => Value): (input: Input, hint: Hint) => Value {
  const known = new WeakMap<Input, { readonly value: Value }>();
  return (input, hint) => {
    const found = known.get(input);
    if (found) return found.value;
    const value = kept(compute(input, hint));
    known.set(input, { value });
    return value;
  };
}

/**
 * Remembers what was found in a row of objects, and with what else, for as long as the first of the row lives: the last row
 * that begins with it. Arguments are the same if they, or the entries of lists, are the same objects. What `compute` looks at
 * beside them has to follow from them, unless `holds` says whether what was found is still true.
 */
export function rowMemo<Item extends object, Value>(): (row: readonly Item[], rest: readonly unknown[], compute: () => Value, holds?: (value: Value) => boolean) => Value {
  const known = new WeakMap<Item, { readonly row: readonly Item[]; readonly rest: readonly unknown[]; readonly value: Value }>();
  return (row, rest, compute, holds) => {
    const [first] = row;
    if (!first) return compute();
    const last = known.get(first);
    if (last && isSame(last.row, row) && areSame(last.rest, rest) && (!holds || holds(last.value))) return last.value;
    const value = compute();
    known.set(first, { row, rest, value });
    return value;
  };
}

/** The same for a function of nothing but the row and the arguments. */
export function perRow<Item extends object, Rest extends readonly unknown[], Value>(compute: (row: readonly Item[], ...rest: Rest) => Value): (row: readonly Item[], ...rest: Rest) => Value {
  const known = rowMemo<Item, Value>();
  return (row, ...rest) => known(row, rest, () => compute(row, ...rest));
}

/** Whether all arguments are the same. Nearly always they are the very same, which is asked without a call for each. */
function areSame(before: readonly unknown[], now: readonly unknown[]): boolean {
  for (let i = 0; i < before.length; i++) if (before[i] !== now[i] && !isSame(before[i], now[i])) return false;
  return true;
}

/** Whether two arguments are the same, or lists of the same objects. */
export function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (!Array.isArray(a) || !Array.isArray(b) || a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
  return true;
}
