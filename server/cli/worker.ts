import { parentPort } from 'node:worker_threads';
import { examine, type Job } from './examine';

/** A thread of `answerlint check`: examines each text that it is sent, and sends back the result. */
export function work(): void {
  parentPort!.on('message', (job: Job) => parentPort!.postMessage(examine(job)));
}
