import { join } from 'node:path';
import { toRun } from './node/v8';
import { compiledInPieces } from './node/inPieces';
import type * as main from './main';

const load = compiledInPieces<typeof main>(join(__dirname, 'web/server.js'));
toRun();
load().onNode(process.argv.slice(2));
