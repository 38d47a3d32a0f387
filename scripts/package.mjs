// npm run package: writes what is published, the extension and the npm packages, beside package.json.
import { statSync } from 'node:fs';
import { basename } from 'node:path';
import { prepare, root } from './shared/prepare.mjs';
import { step } from './shared/progress.mjs';

try {
  await prepare();
  // These need packages of npm, which are there by now.
  const { packExtension } = await import('./package/extension.mjs');
  const { packPrograms } = await import('./package/programs.mjs');
  const files = await step('Packing', async () => [await packExtension(root), ...await packPrograms(root)]);
  for (const file of files) console.log(`  ${basename(file)}  ${Math.ceil(statSync(file).size / 1000)} kB`);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
