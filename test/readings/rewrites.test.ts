import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { globSync } from 'tinyglobby';
import { applyEdits, createReviewer, defaultSettings, rewritesAt, rules, shift, type Review } from '../../rules';
import { documentOf } from '../examples';
import { paired } from '../paired';

const reviewer = createReviewer(defaultSettings);
const reviewed = new Map<string, Review>();

/** Each text is looked at in several ways, and reviewed once. */
function review(text: string): Review {
  const known = reviewed.get(text) ?? reviewer(text);
  reviewed.set(text, known);
  return known;
}

/** The rewrites of a story: of the `number`th of a document, or of all. `offset` is where in the story the caret is. */
function rewrites(text: string, offset = 0, number?: number): Rewritten[] {
  const stories = review(text).answers.flatMap(({ at, unit }) => unit.stories.map(story => ({ at, unit, story })));
  return stories.flatMap(({ at, unit, story }, index) => {
    const place = story.at + offset;
    return rewritesAt(unit.answer, { start: place, end: place }).filter(() => (number ?? index) === index)
      .map(({ id, title, edits }) => ({ id, title, number: index, after: applyEdits(text, edits.map(edit => ({ ...edit, span: shift(edit.span, at) }))) }));
  });
}

interface Rewritten {
  readonly id: string;
  readonly title: string;
  /** Of the story among those of the document. */
  readonly number: number;
  readonly after: string;
}

const rewritten = (text: string, id: string, offset = 0): string =>
  rewrites(text, offset).find(it => it.id === id)?.after ?? assert.fail(`${id} is not offered for:\n${text}`);

const question = '# Tell me about a time you failed\n\n';
const list = `${question}- Situation: In March the kiln cracked.
- Task: I had to fire 40 plates by Friday.
- Action: I rang every potter in town:
  - first those with gas kilns,
  - then the school.

  Two said yes.
- Result: 38 plates were ready.
`;
const bold = `${question}**Situation:** In March the kiln cracked.

**Task:** I had to fire 40 plates by Friday.

**Action:** I rang every potter in town:
- first those with gas kilns,
- then the school.

Two said yes.

**Result:** 38 plates were ready.
`;
const headings = `${question}## Situation

In March the kiln cracked.

## Task

I had to fire 40 plates by Friday.

## Action

I rang every potter in town:
- first those with gas kilns,
- then the school.

Two said yes.

## Result

38 plates were ready.
`;
const prose = `${question}In March the kiln cracked. I had to fire 40 plates by Friday, so nobody slept. I rang every potter in town. I rented two kilns and fired through the night. In the end 38 plates were ready.
`;

describe('a story can be written', () => {
  const notations = { list, bold, headings };
  for (const [from, text] of Object.entries(notations)) {
    for (const [to, expected] of Object.entries(notations)) {
      if (from !== to) it(`in another notation: ${from} to ${to}`, () => assert.equal(rewritten(text, to), expected));
    }
    it(`not in the notation that it has: ${from}`, () => assert.ok(!rewrites(text).some(({ id }) => id === from)));
  }

  it('with labels, and without them again', () => {
    const labelled = rewritten(prose, 'label');
    assert.equal(labelled, `${question}- Situation: In March the kiln cracked.
- Task: I had to fire 40 plates by Friday, so nobody slept.
- Action: I rang every potter in town. I rented two kilns and fired through the night.
- Result: In the end 38 plates were ready.
`);
    assert.equal(rewritten(labelled, 'unlabel'), prose);
  });

  it('with labels where it stands in the middle of a paragraph', () => {
    const text = `# Why do you want to join us?\n\nI like maps. ${prose.slice(question.length).trimEnd()} That is why I am here, and why I stay.\n`;
    const labelled = rewrites(text).find(({ id }) => id === 'label')?.after ?? '';
    assert.match(labelled, /I like maps\.\n\n- Situation: [^\n]+\n- Task: I had to [^]*\n- Result: [^\n]*\n\nThat is why/);
  });

  it('with Situation and Task under one label, and under two again', () => {
    for (const [text, joined] of [
      [list, '- Situation/Task: In March the kiln cracked.\n  I had to fire 40 plates by Friday.\n- Action'],
      [bold, '**Situation/Task:** In March the kiln cracked.\nI had to fire 40 plates by Friday.\n\n**Action'],
      [headings, '## Situation/Task\n\nIn March the kiln cracked.\n\nI had to fire 40 plates by Friday.\n\n## Action'],
    ] as const) {
      const after = rewritten(text, 'join');
      assert.ok(after.includes(joined), after);
      if (text !== headings) assert.equal(rewritten(after, 'split'), text);
    }
    assert.match(rewritten(`${question}- S/T: The kiln cracked. I had to fire 40 plates.\n- A: I rang every potter.\n- R: 38 plates.\n`, 'split'),
      /- S: The kiln cracked\.\n- T: I had to fire 40 plates\.\n- A/);
  });

  it('with its parts in another order, and back', () => {
    const caret = list.indexOf('- Action') - list.indexOf('- Situation');
    const down = rewritten(list, 'down', caret);
    assert.match(down, /- Result: 38 plates were ready\.\n- Action: I rang [^]* yes\.\n$/);
    assert.equal(rewritten(down, 'up', down.indexOf('- Action') - down.indexOf('- Situation')), list);
  });

  it('in Windows line ends too', () => {
    for (const { after } of rewrites(list.replaceAll('\n', '\r\n'))) assert.deepEqual(words(after), words(list), after);
  });

  it('only where that leaves nothing behind: not in tables and quotations', () => {
    const ids = (text: string) => rewrites(text).map(({ id }) => id).filter(id => id !== 'up' && id !== 'down');
    assert.deepEqual(ids(`${question}| Part | What |\n| --- | --- |\n| Situation | The kiln cracked. |\n| Action | I rang. |\n| Result | 38 plates. |\n`), []);
    assert.deepEqual(ids(list.replace(/^- /gm, '> - ')), []);
  });
});

/** Every word of a document, without numbers of lists and other markup. */
const words = (text: string): string[] =>
  (text.replace(/^(\s*)\d{1,2}[.)](?=\s)/gm, '$1').replace(/[*_]/g, '').match(/[\p{L}\p{N}]+/gu) ?? []).sort();

/** Which words are labels. */
const labelsIn = (text: string): string[] => review(text).answers.flatMap(({ unit }) => unit.stories.flatMap(({ unit: { story } }) =>
  story.parts.flatMap(({ label }) => label ? words(story.text.slice(label.start, label.end)) : [])));

const told = (text: string): string[] => labelsIn(text).reduce((left, label) => left.toSpliced(left.indexOf(label), 1), words(text));

/** The labelled parts of a document and how much each of them tells. */
const parts = (text: string): string[] => review(text).answers.flatMap(({ unit }) => unit.stories.filter(({ unit: { story } }) => story.labelled)
  .flatMap(({ unit: { story } }) => story.parts.map(({ role, alsoFills = '', words: count }) => `${role}${alsoFills} ${count}`)));

/** Each story of a page in all other ways, for the caret in each of its parts. */
const everyWay = (page: string): string => review(page).answers.flatMap(({ at, unit: { answer, stories } }) => stories.flatMap(({ at: inside, unit: { story } }, index) => {
  const end = at + answer.text.length;
  const ways = story.parts.flatMap(({ role, body }) => {
    const place = inside + body.start;
    return rewritesAt(answer, { start: place, end: place }).map(({ id, title, edits }) =>
      `${title}${['up', 'down'].includes(id) ? ` (${role})` : ''}:\n${applyEdits(page.slice(0, end), edits.map(edit => ({ ...edit, span: shift(edit.span, at) }))).slice(at + answer.questionSpan.end).trim()}\n`);
  });
  return [`--- story ${index + 1} under “${answer.question}”\n`, ...new Set(ways)];
})).join('');

describe('readings', () => paired('test/readings', 'story', 'rewritten', everyWay));

describe('rewriting any story', () => {
  const documents = [
    ...rules.flatMap(rule => [...rule.examples.bad, ...rule.examples.good].map(example => documentOf(rule, example))),
    ...globSync('examples/*.md').map(path => readFileSync(path, 'utf8')),
    ...readFileSync('test/documents/notations.md', 'utf8').split(/^`{3,}.*$/m),
  ];
  const all = documents.flatMap(text => rewrites(text).map(rewrite => ({ text, ...rewrite })));

  it('is possible for most of them', () => assert.ok(all.length > 400, `${all.length} rewrites`));

  it('keeps every word of the writer', () => {
    for (const { text, id, title, after } of all) {
      if (['label', 'unlabel', 'join', 'split'].includes(id)) assert.deepEqual(told(after), told(text), `${title}:\n${text}\n${after}`);
      else assert.deepEqual(words(after), words(text), `${title}:\n${text}\n${after}`);
    }
  });

  it('keeps what each part tells', () => {
    for (const { text, id, title, after } of all) {
      if (['list', 'bold', 'headings'].includes(id)) assert.deepEqual(parts(after), parts(text), `${title}:\n${text}\n${after}`);
      if (['up', 'down'].includes(id)) assert.deepEqual(parts(after).sort(), parts(text).sort(), `${title}:\n${text}\n${after}`);
    }
  });

  it('can be undone', () => {
    const inverse: Record<string, string> = { list: '', bold: '', headings: '', label: 'unlabel', join: 'split', up: 'down', down: 'up' };
    let undone = 0;
    for (const { text, id, number, after } of all) {
      const back = rewrites(after, 0, number).find(it => inverse[id] ? it.id === inverse[id] : ['list', 'bold', 'headings'].includes(it.id));
      if (!back) continue;
      undone++;
      if (id === 'join') assert.deepEqual(parts(back.after).length, parts(text).length, back.after);
      assert.deepEqual(told(back.after), told(text), `${back.title}:\n${text}\n${after}\n${back.after}`);
    }
    assert.ok(undone > all.length / 2, `${undone} of ${all.length}`);
  });
});
