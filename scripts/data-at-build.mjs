// For esbuild: a file `*.data.ts` is run when we build, and is then the data that it exports, so that no word list has to be compiled when the server starts.
import { build } from 'esbuild';

/** The plugin; `options` say how such a program is built itself. */
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
  const data = JSON.stringify(module.exports.default);
  return { contents: `export default ${typeof module.exports.default === 'string' ? data : `JSON.parse(${JSON.stringify(data)})`}`, loader: 'js' };
}
