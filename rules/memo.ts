export interface Memo<Value> {
  get(key: string): Value;
  /** Begins a new turn: what was not asked for in the turn before is forgotten. */
  turn(): void;
}

/** Remembers results by content, for as long as the content keeps occurring from one turn to the next. */
export function memo<Value>(compute: (key: string) => Value): Memo<Value> {
  let last = new Map<string, Value>();
  let current = new Map<string, Value>();
  return {
    get(key) {
      const known = current.get(key);
      if (known !== undefined) return known;
      const value = last.get(key) ?? compute(key);
      current.set(key, value);
      return value;
    },
    turn() {
      [last, current] = [current, new Map()];
    },
  };
}
