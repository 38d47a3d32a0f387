import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SERVER } from '../server/client';

/** What a script that drives an editor tells of what it sees. */
interface Report {
  readonly before: readonly { readonly rule: string; readonly words: string }[];
  readonly offered: readonly string[];
  readonly text: string;
  readonly after: readonly { readonly rule: string }[];
}

/** The loaf takes two UTF-16 units and four bytes: an editor that counts otherwise than the server underlines other words. */
const story = `# Tell me about a time you failed

- Situation: In March our bakery sold out by ten each Saturday.
- Task: I had to double the morning's bread without a second oven.
- Action: 🥖 To be honest, I moved the dough into the cold store overnight and tried it on one shelf first.
`;

/** Each is started without its user's settings, on the built server. The scripts say how; the README says the same to people. */
const editors: Readonly<Record<string, (...files: string[]) => [program: string, ...string[]]>> = {
  Neovim: (...files) => ['nvim', '--headless', '-u', 'NONE', '-i', 'NONE', '-S', 'test/editors/neovim.lua', '--', ...files],
  'Emacs with Eglot': (...files) => ['emacs', '--batch', '--load', 'test/editors/emacs.el', ...files],
};

describe('In other editors', () => {
  for (const [name, commandOn] of Object.entries(editors)) {
    it(`${name} shows findings and applies a quick fix`, () => {
      const folder = mkdtempSync(join(tmpdir(), 'answerlint-'));
      const [file, report] = [join(folder, 'answer.md'), join(folder, 'report.json')];
      writeFileSync(file, story);
      try {
        const [program, ...args] = commandOn(file, SERVER, report);
        execFileSync(program, args, { stdio: ['ignore', 'pipe', 'pipe'], timeout: 60_000 });
        const { before, offered, text, after }: Report = JSON.parse(readFileSync(report, 'utf8'));
        assert.equal(before.find(({ rule }) => rule === 'filler')?.words, 'To be honest');
        assert.match(before.find(({ rule }) => rule === 'missing-result')!.words, /^- Situation: In March/);
        assert.ok(offered.some(title => /^Ignore/.test(title)), offered.join('\n'));
        assert.match(text, /first\.\n- Result: \[[^\]]+\?\]/);
        assert.ok(!after.some(({ rule }) => rule === 'missing-result') && after.some(({ rule }) => rule === 'placeholder'));
      } finally {
        rmSync(folder, { recursive: true });
      }
    });
  }
});
