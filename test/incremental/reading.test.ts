import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import type { Line } from '../../rules/model/markdown/line';
import { linesIn } from '../../rules/model/markdown/lines';
import { childrenOf, parse, parseNext, type Node } from '../../rules/model/markdown/markdown';
import { cut, isOpen } from '../../rules/model/markdown/pieces';
import { SourceText } from '../../rules/model/markdown/sourceText';
import type { Placed } from '../../rules/span';
import { collage, edit, edited, examples } from './edits';
import { runs } from '../reliability/documents';

/** Markdown is read in pieces, and an edit is read into what was there: both have to read as the whole text does. */
describe('incremental reading', () => {
  it('reads pieces as it reads the whole', () => {
    const plain = (at: number, lines: readonly Placed<Line>[]) => lines.map(({ at: inside, unit: { text, kind, depth, list, quote, fenced } }) => ({ at: at + inside, text, kind, depth, list, quote, fenced }));
    const read = (text: string) => ({ lines: linesIn(text, parse(text)), isOpen: isOpen(text, parse(text)) });
    fc.assert(fc.property(fc.oneof(fc.constantFrom(...examples), collage), fc.array(edit, { minLength: 1, maxLength: 8 }), (document, edits) => {
      const text = edits.reduce(edited, document).replace(/^\uFEFF/, '');
      const { pieces, places } = cut(SourceText.of(text), 0, read);
      const apart = pieces.flatMap(({ lines }, index) => plain(places[index]!, lines));
      assert.deepEqual(apart, plain(0, linesIn(text, parse(text))));
    }), runs(300));
  }).timeout(600_000);

  it('parses an edited text as it parses a new one', () => {
    const nodes = (node: Node): string => `${node.name} ${node.from}–${node.to} ${childrenOf(node).map(nodes).join(' ')}`;
    const table = `### Situation\n\n${'I was there, and so were all the others. '.repeat(5)}\n| a | b |\n|---|---|\n\n`;
    const broken = parseNext(table.replace('|---', '<!-- |---'), { text: table, root: parse(table) });
    assert.equal(nodes(broken.root), nodes(parse(broken.text)), 'a table that ends a paragraph, and is none any more');
    fc.assert(fc.property(collage, fc.array(edit, { minLength: 1, maxLength: 8 }), (document, edits) => {
      edits.reduce((before, change) => {
        const next = parseNext(edited(before.text, change), before);
        assert.equal(nodes(next.root), nodes(parse(next.text)));
        return next;
      }, { text: document, root: parse(document) });
    }), runs(300));
  }).timeout(600_000);

  it('cuts an edited text as it cuts a new one', () => {
    const read = (text: string) => ({ text, isOpen: isOpen(text, parse(text)) });
    fc.assert(fc.property(collage, fc.array(edit, { minLength: 1, maxLength: 8 }), (document, edits) => {
      edits.reduce((last, change) => {
        const text = SourceText.of(edited(String(last.text), change));
        const next = cut(text, 0, read, last.cut, text.sameEnds(last.text));
        assert.deepEqual(next, cut(text, 0, read));
        return { text, cut: next };
      }, { text: SourceText.of(document), cut: cut(SourceText.of(document), 0, read) });
    }), runs(1000));
  }).timeout(600_000);
});
