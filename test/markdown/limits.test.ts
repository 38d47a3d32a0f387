import { strict as assert } from 'node:assert';
import { excessIn, tangleIn } from '../../rules/model/markdown/limits';
import { SourceText } from '../../rules/model/markdown/sourceText';

const excess = (text: string, lineEnds = 0) => excessIn(SourceText.of(text + '\n'.repeat(lineEnds)));

/** The stretch that a tangle is reported at. */
const shownIn = (piece: string): string | undefined => {
  const found = tangleIn(piece);
  return found && piece.slice(found.span.start, found.span.end);
};

describe('what is too much to be read', () => {
  it('is a text of more than a million and a half characters', () => {
    assert.equal(excess('a'.repeat(1_500_000)), undefined);
    assert.match(excess('a'.repeat(1_500_001))!.message, /has 1,500,001 characters, and Answerlint reads up to 1,500,000/);
  });

  it('is a text of more than forty thousand lines', () => {
    assert.equal(excess('a', 40_000), undefined);
    assert.match(excess('a', 40_001)!.message, /has 40,001 lines, and Answerlint reads up to 40,000/);
  });

  it('is shown at the first line, or at the beginning of a long one', () => {
    assert.deepEqual(excess('one\ntwo', 40_001)!.span, { start: 0, end: 3 });
    assert.deepEqual(excess('one\r\ntwo', 40_001)!.span, { start: 0, end: 3 });
    assert.deepEqual(excess('one', 40_001)!.span, { start: 0, end: 3 });
    assert.deepEqual(excess('a'.repeat(200), 40_001)!.span, { start: 0, end: 80 });
    assert.deepEqual(excess(`${'a'.repeat(79)}\nb`, 40_001)!.span, { start: 0, end: 79 });
  });

  it('is a paragraph of more than fifty thousand characters, shown at the line where it gets too much', () => {
    const line = `${'a'.repeat(999)}\n`;
    assert.equal(shownIn(line.repeat(50)), undefined);
    assert.equal(shownIn(`${line.repeat(50)}the end`), 'the end');
    assert.equal(shownIn(`title\n\n${line.repeat(49)}${'a'.repeat(998)}\nthe end\nof it`), 'the end');
    for (const apart of ['\n', ' \t\n', '- b\n', '  * b\n', '\t+ b\n']) assert.equal(shownIn(`${line.repeat(49)}${apart}${line.repeat(49)}`), undefined, JSON.stringify(apart));
    for (const together of ['-b\n', 'b - b\n', '1. b\n', '> b\n']) assert.ok(shownIn(`${line.repeat(49)}${together}${line.repeat(49)}`), JSON.stringify(together));
  });

  it('counts the lines of a paragraph by any kind of line end', () => {
    const paragraph = (lineEnd: string) => `${'a'.repeat(40_000)}${lineEnd}${lineEnd}${'b'.repeat(40_000)}`;
    for (const lineEnd of ['\n', '\r\n', '\r']) assert.equal(shownIn(paragraph(lineEnd)), undefined, JSON.stringify(lineEnd));
  });

  for (const mark of ['*', '~', '`', '[', ']', '<!', '<?', ' _', '_ ', '_.', '1_ ', 'é_ ']) it(`is a paragraph with more than three thousand marks such as “${mark}”`, () => {
    assert.equal(shownIn(mark.repeat(3_000)), undefined);
    assert.ok(shownIn(mark.repeat(3_001)));
    assert.equal(shownIn(`${mark.repeat(2_000)}\n\n${mark.repeat(2_000)}`), undefined, 'in two paragraphs');
  });

  it('is no word with underscores or digits in it, and no sign that opens nothing', () => {
    assert.equal(shownIn('a_1'.repeat(4_000)), undefined);
    assert.equal(shownIn('< # ! ( { $'.repeat(2_000)), undefined);
  });

  it('is a hundred lists and quotations in each other, by their marks or by their indentation', () => {
    const deepest: readonly string[] = ['> ', '>', '- ', '* ', '+ ', '1. ', '12) ', '> - '];
    for (const mark of deepest) {
      const times = mark === '> - ' ? 50 : 100;
      assert.equal(shownIn(`${mark.repeat(times)}a`), undefined, mark);
      assert.ok(shownIn(`${mark.repeat(times + 1)}a`), mark);
    }
    assert.equal(shownIn(`${' '.repeat(198)}- a`), undefined);
    assert.ok(shownIn(`${' '.repeat(200)}- a`));
    assert.match(tangleIn(`${'> '.repeat(1_200)}a`)!.message, /nested 1,200 deep here, and Answerlint reads up to 100/);
    for (const none of ['a ', '-', '1.', '1234567890. ', '. ']) assert.equal(shownIn(`${none.repeat(101)}a`), undefined, none);
    assert.equal(shownIn(`${' '.repeat(400)}a`), undefined);
    assert.equal(shownIn(`a ${'> '.repeat(101)}`), undefined, 'behind a word');
  });
});
