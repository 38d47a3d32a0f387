// Parts of the engine for scripts, straight from their sources.
import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { build } from 'esbuild';
import { yamlAsData } from '../build/yaml-as-data.mjs';

/** What a module with these export statements gives; paths are relative to the project. */
export async function bundled(contents) {
  const folder = mkdtempSync('out-');
  try {
    const outfile = join(process.cwd(), folder, 'engine.cjs');
    await build({
      stdin: { contents, resolveDir: process.cwd() },
      bundle: true, format: 'cjs', platform: 'node', outfile, logLevel: 'warning', loader: { '.txt': 'text' }, plugins: [yamlAsData], define: { 'import.meta.url': '__filename' },
    });
    return createRequire(import.meta.url)(outfile);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
