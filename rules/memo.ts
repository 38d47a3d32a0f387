export interface Memo<Input, Value> {
  get(input: Input): Value;
}

/**
 * In UTF-16 units: how much text is still remembered that no document holds any more, for undo and the like. Results weigh up to ninety times
 * their text, and each keystroke leaves some behind: with twenty times as much, the heap still grew after 10,000 edits. (What a document holds
 * is remembered at its lines. In 1 MB, sixty keystrokes find as much with a tenth of this as with 2 MB.)
 */
const CAPACITY = 100_000;

/** What an entry weighs beside its key, in the same unit. Without it, thousands of short labels and headings would be kept. */
const ENTRY = 100;

/** The latest results, by key, in two generations: what is asked for moves to the younger one; when that is full, the older one is forgotten. */
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

  /** Gives the value back. The key must not be a slice of a longer text (see `ownText`). */
  note(key: string, value: Value): Value {
    this.size += key.length + ENTRY;
    if (this.size > CAPACITY) [this.older, this.younger, this.size] = [this.younger, new Map(), key.length + ENTRY];
    this.younger.set(key, value);
    return value;
  }
}

/** Remembers results by a key. */
export function memo<Input, Value>(compute: (input: Input) => Value, keyOf: (input: Input) => string): Memo<Input, Value> {
  const recent = new Recent<Value>();
  return {
    get(input) {
      const key = keyOf(input);
      return recent.get(key) ?? recent.note(ownText(key), compute(input));
    },
  };
}

/** Remembers results by the text that they were found in. */
export function perText<Value>(compute: (text: string) => Value): (text: string) => Value {
  const recent = new Recent<Value>();
  return text => {
    const known = recent.get(text);
    if (known !== undefined) return known;
    const own = ownText(text);
    return recent.note(own, compute(own));
  };
}

/** Remembers the result for the last text only: for texts that change at every keystroke and are asked for several times in a row. */
export function perLastText<Value>(compute: (text: string) => Value): (text: string) => Value {
  let last: { readonly text: string; readonly value: Value } | undefined;
  return text => {
    if (last?.text !== text) last = { text, value: compute(text) };
    return last.value;
  };
}

/**
 * A copy. In V8, a slice of a text keeps the whole text alive: a remembered sentence would hold on to the whole document as it was then, and the
 * next sentence to the next version.
 */
export const ownText = (text: string): string => ` ${text}`.slice(1);

/**
 * Remembers a result at the object that it was found in, for as long as the object lives. For functions that live as long as the program. In
 * weak maps instead, finding out what may go took the garbage collector a third of its time. A list is kept as a copy.
 */
export function perObject<Input extends object, Value>(compute: (input: Input) => Value): (input: Input) => Value {
  return perObjectHinted<Input, void, Value>(compute);
}

/** The same for a function that is given a hint: it makes the result quicker to find and does not change it. */
export function perObjectHinted<Input extends object, Hint, Value>(compute: (input: Input, hint: Hint) => Value): (input: Input, hint: Hint) => Value {
  return (input, hint) => {
    const notes = Noted.notesAt(input);
    for (let i = 0; i < notes.length; i += 2) if (notes[i] === compute) return notes[i + 1] as Value;
    const value = kept(compute(input, hint));
    Noted.note(input, compute, value);
    return value;
  };
}

/** A list as a copy without spare capacity; empty lists are shared. Results are kept by the thousand, and two in three that belong to a sentence are empty. */
const kept = <Value>(value: Value): Value => Array.isArray(value) ? value.length === 0 ? NOTHING as Value : value.slice() as Value : value;

const NOTHING: unknown[] = [];

/**
 * Adds a private field to an object of any class: invisible to everyone else, and not copied with the object. (A constructor that returns an
 * object makes its subclass add the private fields to that object.)
 */
class Noted extends (function (object: object) { return object; } as unknown as new (object: object) => object) {
  /** Functions, each followed by its result. */
  #notes: readonly unknown[] = NOTHING;

  static notesAt(object: object): readonly unknown[] {
    return #notes in object ? object.#notes : NOTHING;
  }

  /** Makes a new list, because one that grows would reserve twice the space. */
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
 * Remembers at an object what was found for it and some arguments, until it is asked with other arguments. Arguments are compared as by
 * `rowMemo`. The result must not depend on anything else that changes.
 */
export function noteMemo<Value>(): (object: object, rest: readonly unknown[], compute: () => Value) => Value {
  const noteOf = perObject((_: object): { found?: { readonly rest: readonly unknown[]; readonly value: Value } } => ({}));
  return (object, rest, compute) => {
    const note = noteOf(object);
    if (!note.found || !areSame(note.found.rest, rest)) note.found = { rest, value: compute() };
    return note.found.value;
  };
}

/** The same as `perObject` for a function that may not live as long as its objects: one that belongs to a reviewer, or to a user's rubrics. */
export function weaklyPerObject<Input extends object, Value>(compute: (input: Input) => Value): (input: Input) => Value {
  return weaklyPerObjectHinted<Input, void, Value>(compute);
}

/** The same for a function that is given a hint. */
export function weaklyPerObjectHinted<Input extends object, Hint, Value>(compute: (input: Input, hint: Hint) => Value): (input: Input, hint: Hint) => Value {
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
 * Remembers what was found for a row of objects and some arguments, at the first object of the row: only the last row that begins with it.
 * Arguments are equal if they, or the entries of lists, are the same objects. The result must not depend on anything else that changes, unless
 * `holds` tells whether a remembered one still holds.
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

/** The same for a function of the row and the arguments alone. */
export function perRow<Item extends object, Rest extends readonly unknown[], Value>(compute: (row: readonly Item[], ...rest: Rest) => Value): (row: readonly Item[], ...rest: Rest) => Value {
  const known = rowMemo<Item, Value>();
  return (row, ...rest) => known(row, rest, () => compute(row, ...rest));
}

/** Whether all arguments are equal. Nearly always they are identical, which is found out without a call for each. */
function areSame(before: readonly unknown[], now: readonly unknown[]): boolean {
  for (let i = 0; i < before.length; i++) if (before[i] !== now[i] && !isSame(before[i], now[i])) return false;
  return true;
}

/** Whether two arguments are equal: identical, or lists of identical entries. */
export function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (!Array.isArray(a) || !Array.isArray(b) || a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
  return true;
}
