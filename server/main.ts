import type { runProgram } from './node/program';
import { startServer } from './server';
import type { startInWorker } from './webWorker';

/**
 * The module that Node and web workers share, so that a package holds engine and server once. On Node it is the engine, and starts the language
 * server on request. What only one platform can load is required on demand.
 */
export * from '../rules';

declare const self: Parameters<typeof startInWorker>[0] | undefined;
declare function require(id: './webWorker'): { readonly startInWorker: typeof startInWorker };
declare function require(id: './node/program'): { readonly runProgram: typeof runProgram };

export const onNode = (given: readonly string[]): void => require('./node/program').runProgram(given, startServer);

if (typeof self !== 'undefined') require('./webWorker').startInWorker(self, startServer);
