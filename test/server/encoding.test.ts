import assert from 'node:assert/strict';
import type { FullDocumentDiagnosticReport } from 'vscode-languageserver-protocol';
import { pulling, startClient } from './client';

const uri = 'file:///answers/emoji.md';
const text = '# Tell me about a time you failed\r\n\r\nÀ 🙂 é [which ship?] 👩🏽‍💻 and I fixed it.\r\n';

/** Where the slot is found, and where it is found after an edit in front of it. */
async function slotIn(positionEncodings: string[] | undefined, emoji: { start: number; end: number }) {
  const client = await startClient({ capabilities: { ...pulling, general: positionEncodings ? { positionEncodings } : {} } });
  await client.open(uri, text);
  const slot = async () => {
    const report = await client.pull(uri) as FullDocumentDiagnosticReport;
    const { start, end } = report.items.find(({ code }) => code === 'placeholder')!.range;
    return [start.line, start.character, end.character];
  };
  const before = await slot();
  await client.change(uri, [{ range: { start: { line: 2, character: emoji.start }, end: { line: 2, character: emoji.end } }, text: '☕🧭' }]);
  const after = await slot();
  await client.stop();
  return { encoding: client.initialized.capabilities.positionEncoding, before, after };
}

describe('positions', () => {
  it('count UTF-16 units unless the editor says otherwise', async () => {
    const expected = { encoding: 'utf-16', before: [2, 7, 20], after: [2, 8, 21] };
    assert.deepEqual(await slotIn(undefined, { start: 2, end: 4 }), expected);
    assert.deepEqual(await slotIn(['utf-16', 'utf-8'], { start: 2, end: 4 }), expected);
    assert.deepEqual(await slotIn(['utf-32'], { start: 2, end: 4 }), expected);
  });

  it('count bytes for an editor that prefers them', async () => {
    assert.deepEqual(await slotIn(['utf-8', 'utf-16'], { start: 3, end: 7 }), { encoding: 'utf-8', before: [2, 11, 24], after: [2, 14, 27] });
  });

  it('of edits, places asked for and hovers count the same', async () => {
    const client = await startClient({ capabilities: { ...pulling, general: { positionEncodings: ['utf-8'] } } });
    const line = '🙂 À Mannheim I fixed it, you know, and 43 é were left.';
    await client.open(uri, `# Tell me about a time you failed\n\n${line}\n`);
    const bytes = (text: string): number => Buffer.byteLength(line.slice(0, line.indexOf(text)));
    const position = { line: 2, character: bytes('know') };
    const [fix] = await client.ask('codeAction', uri, { range: { start: position, end: position }, context: { diagnostics: [] } });
    const [{ edits: [edit] }] = fix.edit.documentChanges;
    assert.deepEqual(edit, { range: { start: { line: 2, character: bytes(', you') }, end: { line: 2, character: bytes(' and 43') } }, newText: '' });
    const hover = await client.ask('hover', uri, { position });
    assert.deepEqual(hover.range, { start: { line: 2, character: bytes('you know') }, end: { line: 2, character: bytes(', and') } });
    await client.stop();
  });
});
