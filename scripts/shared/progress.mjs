// Plain progress lines: they read as well in a log as in a terminal.

/** Runs a step under its title: says every 15 seconds that it is still going, and at the end how many seconds it took. */
export async function step(title, action) {
  const started = performance.now();
  const seconds = () => ((performance.now() - started) / 1000).toFixed(1);
  console.log(`▸ ${title}`);
  const pulse = setInterval(() => console.log(`  … still going after ${Math.round(seconds())} s`), 15_000);
  try {
    const result = await action();
    console.log(`  done in ${seconds()} s`);
    return result;
  } catch (error) {
    console.log(`  failed after ${seconds()} s`);
    throw error;
  } finally {
    clearInterval(pulse);
  }
}
