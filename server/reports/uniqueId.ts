const run = `${Date.now().toString(36)}-${Math.random().toString(36).slice(2)}`;
let count = 0;

/** A word that stands nowhere else, and that no other run of the server has given. `crypto.randomUUID` would load a library for it: 5 ms of each start. */
export const uniqueId = (): string => `${run}-${++count}`;
