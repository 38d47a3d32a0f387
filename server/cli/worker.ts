import { parentPort } from 'node:worker_threads';
import { examine, type Job } from './examine';

/** A thread of `answerlint check`: a text comes in, what was found in it goes out. */
export function work(): void {
  parentPort!.on('message', (job: Job) => parentPort!.postMessage(examine(job)));
}
