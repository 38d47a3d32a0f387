import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { SourceText } from '../../rules';
import { LiveDocument } from '../../server/documents/liveDocument';
import { updateDocument } from '../../server/documents/positions';
import { edits, runs, startingPoint } from '../reliability/documents';

/** Of several blocks: an edit may fall into one, between two, or over many. */
const long = startingPoint.repeat(60);
const edit = fc.record({ change: edits.map(([first]) => first!), remove: fc.oneof(fc.constant(0), fc.nat(40), fc.nat(20_000)), insert: fc.oneof(fc.constant(''), fc.constant(long.slice(0, 13_000)), fc.constant('x'.repeat(9_000))) });
const changes = fc.array(edit, { minLength: 1, maxLength: 6 }).map(all => all.map(({ change: { at, insert }, remove, insert: more }) => ({ at, remove, insert: insert + more })));

const spanOf = ({ at, remove }: { readonly at: number; readonly remove: number }, { length }: { readonly length: number }) => {
  const start = Math.floor(at * length);
  return { start, end: Math.min(length, start + remove) };
};

describe('a text in blocks', () => {
  it('is the text that it is made of, whatever is edited', () => {
    fc.assert(fc.property(changes, fc.nat(), fc.nat(), (all, a, b) => {
      let [source, text] = [SourceText.of(long), long];
      for (const change of all) {
        const { start, end } = spanOf(change, text);
        text = text.slice(0, start) + change.insert + text.slice(end);
        source = source.edited({ start, end }, change.insert);
        assert.equal(String(source), text);
        assert.equal(source.length, text.length);
        const [from, to] = [a % (text.length + 1), b % (text.length + 1)].sort((x, y) => x - y) as [number, number];
        assert.equal(source.slice(from, to), text.slice(from, to));
        const line = text.slice(0, from).lastIndexOf('\n') + 1;
        assert.deepEqual(source.lineAt(from), { at: line, unit: text.slice(line).split(/[\r\n]/, 1)[0] });
      }
    }), runs(300));
  }).timeout(600_000);

  it('parts no line end, and keeps its blocks short and many of them as they are', () => {
    fc.assert(fc.property(changes, all => {
      all.reduce((source, change) => {
        const next = source.edited(spanOf(change, source), change.insert);
        let at = 0;
        for (const [index, { text }] of next.blocks.entries()) {
          assert.equal(next.places[index], at);
          at += text.length;
          assert.ok(text.endsWith('\n') || at === next.length);
          assert.ok(text.length <= 8192 || !text.slice(4095, -1).includes('\n'), 'it is cut where it can be');
        }
        return next;
      }, SourceText.of(long));
    }), runs(300));
    const source = SourceText.of(long);
    const kept = new Set(source.blocks);
    const next = source.edited({ start: long.length / 2, end: long.length / 2 }, 'a');
    assert.equal(next.blocks.filter(block => !kept.has(block)).length, 1, 'a letter makes one block anew');
  }).timeout(600_000);

  it('counts its lines, the empty one behind the last line end among them', () => {
    for (const [text, expected] of [['', 1], ['a', 1], ['\n', 2], ['a\nb\n', 3], ['a\r\nb\nc\n', 4], ['a\r\rb\rc', 4]] as const) {
      assert.equal(SourceText.of(text).lineCount, expected, JSON.stringify(text));
    }
    assert.equal(SourceText.of(long).lineCount, long.split('\n').length);
  });

  it('knows what it has in common with another one', () => {
    fc.assert(fc.property(changes, all => {
      const before = SourceText.of(long);
      const after = all.reduce((source, change) => source.edited(spanOf(change, source), change.insert), before);
      for (const [a, b] of [[before, after], [after, before], [SourceText.of(String(after)), before]] as const) {
        const { start, end } = a.sameEnds(b);
        const [x, y] = [String(a), String(b)];
        assert.ok(start + end <= Math.min(x.length, y.length));
        assert.equal(x.slice(0, start), y.slice(0, start));
        assert.equal(x.slice(x.length - end), y.slice(y.length - end));
        if (start + end < Math.min(x.length, y.length)) {
          assert.notEqual(x[start], y[start]);
          assert.notEqual(x[x.length - end - 1], y[y.length - end - 1]);
        }
      }
    }), runs(300));
  }).timeout(600_000);
});

describe('a document that is typed in', () => {
  it('has its lines and positions where the library’s has them', () => {
    fc.assert(fc.property(changes, all => {
      const live = LiveDocument.create('file:///a.md', 'markdown', 1, long);
      const plain = TextDocument.create('file:///a.md', 'markdown', 1, long);
      for (const { at, remove, insert } of all) {
        const { start, end } = spanOf({ at, remove }, plain.getText());
        const change = { range: { start: plain.positionAt(start), end: plain.positionAt(end) }, text: insert };
        const version = plain.version + 1;
        TextDocument.update(plain, [change], version);
        updateDocument(live, [change], version, 'utf-16');
        assert.deepEqual([live.getText(), live.version, live.lineCount], [plain.getText(), plain.version, plain.lineCount]);
        const { length } = plain.getText();
        for (const offset of [-1, 0, length - 1, length, length + 1, ...Array.from({ length: 40 }, (_, i) => Math.floor(length * i / 40)), ...Array.from({ length: 60 }, (_, i) => start - 30 + i)]) {
          assert.deepEqual(live.positionAt(offset), plain.positionAt(offset), `offset ${offset}`);
        }
        const { line } = plain.positionAt(start);
        for (const at of [-1, 0, line - 1, line, line + 1, plain.lineCount - 1, plain.lineCount]) {
          for (const character of [-1, 0, 3, 1_000_000]) assert.equal(live.offsetAt({ line: at, character }), plain.offsetAt({ line: at, character }), `line ${at}, ${character}`);
        }
      }
    }), runs(200));
  }).timeout(600_000);

  it('takes an edit whose ends are given the wrong way round, and a text as a whole', () => {
    const document = LiveDocument.create('file:///a.md', 'markdown', 1, 'one two three\n');
    updateDocument(document, [{ range: { start: { line: 0, character: 7 }, end: { line: 0, character: 4 } }, text: '2' }], 2, 'utf-16');
    assert.equal(document.getText(), 'one 2 three\n');
    updateDocument(document, [{ text: 'four' }], 3, 'utf-16');
    assert.equal(document.getText(), 'four');
  });
});
