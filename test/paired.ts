import { strict as assert } from 'node:assert';
import { readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { globSync } from 'tinyglobby';

/**
 * Tests of a folder's Markdown files: each heading is a test, with a block (`before`) of what is read and a block (`after`) of what comes of it.
 * `UPDATE=1` rewrites the second blocks.
 */
export function paired(folder: string, before: string, after: string, come: (text: string) => string): void {
  const cases = new RegExp(`^## (.+)\\n\\n(\`{4,})${before}\\n([\\s\\S]*?)\\n\\2\\n\\n\\2${after}\\n([\\s\\S]*?)\\2$`, 'gm');
  for (const file of globSync(`${folder}/*.md`).sort()) {
    const source = readFileSync(file, 'utf8');
    describe(basename(file, '.md'), () => {
      for (const [, name, , text, expected] of source.matchAll(cases)) {
        it(name!, () => assert.equal(come(text!), expected));
      }
    });
    if (process.env.UPDATE) {
      writeFileSync(file, source.replace(cases, (_, name: string, fence: string, text: string) =>
        `## ${name}\n\n${fence}${before}\n${text}\n${fence}\n\n${fence}${after}\n${come(text)}${fence}`));
    }
  }
}
