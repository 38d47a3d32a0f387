// For esbuild: reads rubrics in the build, so that no YAML has to be parsed when the server starts.
import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';

export const yamlAsData = {
  name: 'yaml-as-data',
  setup: ({ onLoad }) => onLoad({ filter: /\.yaml$/ }, async ({ path }) => ({
    contents: JSON.stringify(parse(await readFile(path, 'utf8'))), loader: 'json',
  })),
};
