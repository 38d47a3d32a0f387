import assert from 'node:assert/strict';

/** Calls a function until it gives something, and gives that; fails with `what` was awaited after 20 seconds. Providers settle late after a start. */
export async function until<T>(what: string, attempt: () => T | Promise<T>): Promise<NonNullable<Exclude<T, false>>> {
  const end = Date.now() + 20_000;
  for (;;) {
    const result = await attempt();
    if (result) return result as NonNullable<Exclude<T, false>>;
    assert.ok(Date.now() < end, `waited in vain for ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
