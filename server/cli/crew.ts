import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { setFlagsFromString } from 'node:v8';
import { Worker } from 'node:worker_threads';
import type { Examination, Job } from './examine';
import { inOrder } from './inOrder';

/** In UTF-16 units: how much text is worth a thread of its own. That much takes about a second, and a thread half a second to get up to speed. */
const ENOUGH_FOR_A_THREAD = 300_000;

/** Examines texts, in as many threads as are worth starting. Gives an error in the place of a result for a job that fails. */
export async function examineAll(jobs: readonly Job[]): Promise<(Examination | Error)[]> {
  const size = Math.min(availableParallelism(), Math.floor(jobs.reduce((sum, { text }) => sum + text.length, 0) / ENOUGH_FOR_A_THREAD));
  return size < 2 ? examineHere(jobs) : examineInThreads(jobs, size);
}

/** Loads the engine only here: threads load their own, and a run that finds everything in its cache does without, which saves a quarter of its time. */
async function examineHere(jobs: readonly Job[]): Promise<(Examination | Error)[]> {
  if (jobs.length === 0) return [];
  const { examine } = await import('./examine');
  return jobs.map(examine);
}

/**
 * In bytes of executed bytecode; V8's own value is a tenth. Threads live for seconds and each optimizes for itself, which took as long as it
 * saved: 13 s of processor time for 2.4 MB, 11 with this.
 */
const WORTH_OPTIMIZING = 1_500_000;

async function examineInThreads(jobs: readonly Job[], size: number): Promise<(Examination | Error)[]> {
  setFlagsFromString(`--interrupt-budget=${WORTH_OPTIMIZING}`);
  const free = Array.from({ length: size }, hire);
  const longestFirst = jobs.toSorted((a, b) => b.text.length - a.text.length); // otherwise one thread might begin the longest text when the others are done
  const results = await inOrder(longestFirst, size, async job => {
    const worker = free.pop()!;
    try {
      worker.postMessage(job);
      const [result]: (Examination | Error)[] = await once(worker, 'message');
      free.push(worker);
      return result!;
    } catch (error) {
      free.push(hire()); // the thread has ended for want of memory
      return error as Error;
    }
  });
  await Promise.all(free.map(worker => worker.terminate()));
  const byJob = new Map(longestFirst.map((job, index) => [job, results[index]!]));
  return jobs.map(job => byJob.get(job)!);
}

/** A thread that runs this program, which notices that it is not the main thread. */
const hire = (): Worker => new Worker(__filename);
