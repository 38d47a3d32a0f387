import type { startInWorker } from './webWorker';

/** In Node this file is only the engine. */
export * from '../rules';

declare const self: Parameters<typeof startInWorker>[0] | undefined;
declare const require: (id: './webWorker') => { readonly startInWorker: typeof startInWorker };

// Not imported above: Node has a library of its own for what this needs, and need not read a second one when it starts.
if (typeof self !== 'undefined') require('./webWorker').startInWorker(self);
