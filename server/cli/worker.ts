import { parentPort } from 'node:worker_threads';
import { examine, type Examination, type Job } from './examine';

export type Answer = Examination | Error;

/** A thread of `answerlint check`: a text comes in, what was found in it goes out. */
export function work(): void {
  parentPort!.on('message', (job: Job) => parentPort!.postMessage(answer(job)));
}

function answer(job: Job): Answer {
  try {
    return examine(job);
  } catch (error) {
    return error as Error;
  }
}
