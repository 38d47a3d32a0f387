import { strict as assert } from 'node:assert';
import { layouter, type Layout } from '../../rules/model/layout/layout';
import type { Whole } from '../../rules/model/layout/whole';
import { markdownReader } from '../../rules/model/reading/read';
import { SourceText } from '../../rules/model/markdown/sourceText';
import { builtInRubrics } from '../../rules/rubrics';
import { recognise } from '../../rules/rubrics/recognise';

const examiner = { rubrics: builtInRubrics, recognise: (question: string, parents: readonly string[], companies: readonly string[]) => recognise(question, { parents, companies }, builtInRubrics) };
const whole = { page: 'open', kind: undefined, isPreparation: false, isBank: false, note: undefined, companies: ['Harbor'] } as const;

const DOCUMENT = `# Interview, May

## Why do you want to work at Harbor?

I have used your tide tables for nine years. I would bring what I know of charts.
They are the only ones that skippers trust, and I asked why they are so good.

1. Your March price list names every port.
2. It was easy to read.

## Tell me about a time you failed

- Situation: In March the kiln cracked, and I asked why.
- Task: I had to fire 40 plates by Friday.
  - Nobody helped at first.
- Action: I rang every potter in town.
- Result: 38 plates were ready.

It was a long week.

## What do your neighbours say?

I rang them all last week. I made a list of what they said, and I kept it.

So much for that.

My first version failed: nobody came to look at it, and it rained all day.

## A loud night

I sat up with the engine. I took it apart and cleaned it, and I found the leak.

### Context

The bridge was closed in May.

### Action

I built a ferry from two rafts.

### Result

Forty people crossed each day.
`;

/** The layout of a document and, by the same layouter, of its next version. */
function layouts(from: string, to: string, next: Partial<Whole> = {}): readonly [Layout, Layout] {
  const read = markdownReader();
  const { layoutOf } = layouter(examiner);
  const [before, after] = [SourceText.of(from), SourceText.of(to)];
  const first = layoutOf(read(before, 0), whole);
  return [first, layoutOf(read(after, 0, after.sameEnds(before)), { ...whole, ...next })];
}

/** What answers are cut by; the lines that labels stand in are another matter. */
const decided = ({ starts, clusters, stretches }: Layout) => ({
  starts, clusters: clusters.map(({ labels }) => labels.map(({ line, lead, roles, framework }) => ({ line, lead, roles, framework }))),
  stretches: stretches.map(({ from, end, pieces }) => ({ from, end, pieces })),
});

const fromScratch = (text: string): Layout => layouter(examiner).layoutOf(markdownReader()(SourceText.of(text), 0), whole);

describe('the layout of a document', () => {
  it('has the answers of the example in it', () => {
    const { starts, clusters } = fromScratch(DOCUMENT);
    assert.deepEqual(starts.map(({ rubric, confidence }) => `${rubric.kind} ${confidence}`),
      ['why-company strong', 'story-failure strong', 'story-generic form', 'story-generic weak']);
    assert.deepEqual(clusters.map(({ labels }) => labels.length), [4, 3]);
  });

  const within: readonly (readonly [string, string])[] = [
    ['nine years', 'ten years'], ['I would bring', 'I would gladly bring'], ['skippers trust', 'skippers trust'.toUpperCase()], ['so good.', 'that good.'],
    ['names every port', 'names each port'], ['easy to read', 'quick to read'], ['kiln cracked', 'old kiln cracked'], ['I asked why.\n- Task', 'I asked him.\n- Task'],
    ['40 plates', '50 plates'], ['Nobody helped', 'Nobody came'], ['every potter', 'each potter'], ['38 plates', '39 plates'],
    ['a long week', 'a very long week'], ['rang them all', 'rang them both'], ['much for that', 'much for this'], ['took it apart', 'took all of it apart'],
    ['bridge was closed', 'bridge was shut'], ['from two rafts', 'from three rafts'], ['Forty people', 'Fifty people'],
    ['nobody came to look', 'nobody came to sit'], ['My first version failed', 'My first version worked'],
  ];
  for (const [from, to] of within) it(`stands while prose is written: “${from}”, “${to}”`, () => {
    const text = DOCUMENT.replace(from, to);
    const [before, after] = layouts(DOCUMENT, text);
    assert.ok(after === before);
    assert.deepEqual(decided(after), decided(fromScratch(text)));
  });

  it('stands while prose is written in several places', () => {
    const text = within.reduce((all, [from, to]) => all.replace(from, to), DOCUMENT);
    const [before, after] = layouts(DOCUMENT, text);
    assert.ok(after === before);
  });

  const moves: readonly (readonly [string, string])[] = [
    ['## Why do you want', '## Why do you not want'], ['time you failed', 'conflict'], ['It was a long week.', 'It was a long week.\n\nReally.'], ['- Action', '- Auction'],
    ['- Result: 38 plates were ready.', '- Result:'], ['  - Nobody', '- Nobody'], ['It was a long', '**It was a long**'], ['It was a long week.', 'Tell me about a conflict.'],
    ['The bridge was closed in May.\n\n### Action\n\nI built a ferry from two rafts.\n\n### Result\n\nForty people crossed each day.', '[where?]\n\n### Action\n\n[what?]\n\n### Result\n\n[how many?]'],
    ['So much for that.', 'So much for that?'],
    ['I rang them all last week. I made a list of what they said, and I kept it.', 'They are kind. Nobody has ever asked them, as far as they tell.'],
    ['I sat up with the engine.', 'You should sit up.\n\nI sat up.'], ['### Context', '#### Context'], ['skippers trust, and', 'skippers trust,\n\nand'], ['## A loud', '# A loud'],
    ['My first version failed', 'My very first version failed'],
  ];
  for (const [from, to] of moves) it(`is decided anew where more may have changed: “${from}”, “${to}”`, () => {
    const text = DOCUMENT.replace(from, to);
    const [before, after] = layouts(DOCUMENT, text);
    assert.ok(after !== before);
    assert.deepEqual(decided(after), decided(fromScratch(text)));
  });

  it('is decided anew for each of several edits that alone would have left it', () => {
    const [from, to] = ['- Action: I rang every potter in town.\n- Result: 38 plates were ready.', '- Action: [what?]\n- Result: [how many?]'];
    const emptied = DOCUMENT.replace(from, to).replace('kiln cracked, and I asked why', '[when?]').replace('I had to fire 40 plates by Friday', '[what was yours?]');
    const [before, after] = layouts(DOCUMENT, emptied);
    assert.ok(after !== before);
    assert.deepEqual(decided(after), decided(fromScratch(emptied)));
  });

  it('is decided anew where something else is known of the document', () => {
    for (const known of [{ companies: ['Tarn'] }, { isBank: true }, { kind: 'why-company' }, { page: 'record' }, { note: 0 }] as const) {
      const [before, after] = layouts(DOCUMENT, DOCUMENT, known);
      assert.ok(after !== before, JSON.stringify(known));
    }
  });
});
