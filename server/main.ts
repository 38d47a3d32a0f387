import type { runProgram } from './node/program';
import { startServer } from './server';
import type { startInWorker } from './webWorker';

/**
 * One file for Node and for web workers, so that a package holds engine and server once: for Node it is the engine, and the
 * program where it is asked for. What only one of them can load is required when it runs.
 */
export * from '../rules';

declare const self: Parameters<typeof startInWorker>[0] | undefined;
declare function require(id: './webWorker'): { readonly startInWorker: typeof startInWorker };
declare function require(id: './node/program'): { readonly runProgram: typeof runProgram };

export const onNode = (given: readonly string[]): void => require('./node/program').runProgram(given, startServer);

if (typeof self !== 'undefined') require('./webWorker').startInWorker(self, startServer);
