// npm run package: writes what is published, the extension and the npm packages, beside package.json.
import { statSync } from 'node:fs';
import { basename } from 'node:path';
import { packExtension } from './package/extension.mjs';
import { packPrograms } from './package/programs.mjs';
import { prepare, root } from './prepare.mjs';
import { step } from './progress.mjs';

try {
  await prepare();
  const files = await step('Packing', async () => [await packExtension(root), ...await packPrograms(root)]);
  for (const file of files) console.log(`  ${basename(file)}  ${Math.ceil(statSync(file).size / 1000)} kB`);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
