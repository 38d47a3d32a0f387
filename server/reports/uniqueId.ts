const run = `${Date.now().toString(36)}-${Math.random().toString(36).slice(2)}`;
let count = 0;

/** A text that occurs nowhere else, and that no other run of the server gives. `crypto.randomUUID` would load a library: 5 ms at each start. */
export const uniqueId = (): string => `${run}-${++count}`;
