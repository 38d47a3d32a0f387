// For esbuild: runs a file `*.data.ts` in the build and replaces it by the data that it exports, so that no word list has to be compiled when the server
// starts. If it exports a function, that gives the data anew each time: what is read once need not be kept.
import { build } from 'esbuild';

/** The plugin. `options`: how such a file is bundled before it is run. */
export function dataAtBuild(options) {
  const made = new Map();
  return {
    name: 'data-at-build',
    setup: ({ onLoad }) => onLoad({ filter: /\.data\.ts$/ }, ({ path }) => {
      if (!made.has(path)) made.set(path, makeData(path, options));
      return made.get(path);
    }),
  };
}

async function makeData(path, options) {
  const { outputFiles: [program] } = await build({ ...options, entryPoints: [path], sourcemap: false, write: false });
  const module = { exports: {} };
  new Function('module', program.text)(module);
  const exported = module.exports.default;
  const isAsked = typeof exported === 'function';
  return { contents: `export default ${isAsked ? '() => ' : ''}${written(isAsked ? exported() : exported)}`, loader: 'js' };
}

/** In letters of a literal. V8 reads one of this length into 64 KB, and longer ones into blocks of the size that `server/node/inPieces.ts` avoids. */
const PIECE = 30_000;

const written = (data) => typeof data === 'string' ? inPieces(data) : `JSON.parse(${inPieces(inLatin(JSON.stringify(data)))})`;

function inPieces(text) {
  const pieces = Array.from({ length: Math.ceil(text.length / PIECE) }, (_, index) => JSON.stringify(text.slice(index * PIECE, (index + 1) * PIECE)));
  return pieces.length === 1 ? pieces[0] : `[${pieces.join(',')}].join('')`;
}

/** A JSON text with one letter beyond Latin-1 would take two bytes for each of its letters. */
const inLatin = (json) => json.replace(/[^\x00-\xff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
