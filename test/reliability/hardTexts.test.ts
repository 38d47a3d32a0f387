import assert from 'node:assert/strict';
import { createReviewer, defaultSettings, type Review } from '../../rules';
import { effortOf } from './effort';
import { pathological } from './pathological';

/** In UTF-16 units. `SIZE=1200000` tries the same at the length of a long book. */
const SIZE = Number(process.env.SIZE ?? 30_000);

/** In units of `effortOf`, of which a text that is well-behaved takes 20. */
const MOST = 250;

const review = (text: string): Review => createReviewer(defaultSettings)(text);

/** Reads the text, in time. */
function reviewInTime(text: string): Review {
  let found!: Review;
  const effort = effortOf(() => { found = review(text); }, MOST);
  assert.ok(effort <= MOST, `${effort} × the unit`);
  return found;
}

const tooLarge = ({ findings }: Review): string[] => findings.filter(({ rule }) => rule === 'too-large').map(({ message }) => message);

describe('A text that is hard to read', () => {
  before(() => void review('# Why us?\n\nI was there.\n'));

  for (const [name, make] of Object.entries(pathological)) {
    it(`made of ${name} is answered in time`, () => void reviewInTime(make(SIZE))).timeout(60_000);
  }
});

describe('A text that is too large', () => {
  const cases: readonly [name: string, text: string, message: RegExp][] = [
    ['ten megabytes', '# Why us?\n\nI was there and did it.\n\n'.repeat(280_000), /has 10,080,000 characters.* up to 1,500,000.*Split it/],
    ['100,000 headings', '# Why us?\n\n'.repeat(100_000), /has 200,000 lines.* up to 40,000/],
  ];
  const tangles: typeof cases = [
    ['a megabyte in a line', `# Why us?\n\n${'I did it. '.repeat(100_000)}\n`, /paragraph has more than 50,000 characters/],
    ['a paragraph of marks', `# Why us?\n\n${'*a **b '.repeat(5_000)}\n`, /more than 3,000 marks/],
    ['a tower of quotations', `# Notes\n\n${'> '.repeat(5_000)}a\n`, /nested 5,000 deep/],
    ['a staircase of lists', `# Notes\n\n${Array.from({ length: 300 }, (_, depth) => `${'  '.repeat(depth)}- a\n`).join('')}`, /nested 101 deep/],
  ];
  const answer = '# Tell me about a time you failed\n\n- Situation: In March our bakery sold out by ten.\n- Action: I moved the dough into the cold store.\n\n';

  for (const [name, text, message] of [...cases, ...tangles.map(([name, text, message]) => [`${name} beside an answer`, `${answer}${text}`, message] as const)]) {
    it(`as ${name} are, is said to be so, in time`, () => {
      assert.match(tooLarge(reviewInTime(text)).join('\n'), message);
    }).timeout(60_000);
  }

  for (const [name, text, message] of tangles) {
    it(`as ${name} is, is nobody's business in a file without an answer`, () => assert.deepEqual(tooLarge(review(text)), []));

    it(`as ${name} is, is said to be so where the front matter names the question`, () => {
      assert.match(tooLarge(review(`---\nkind: why-company\n---\n${text}`)).join('\n'), message);
      assert.match(tooLarge(review(`---\nquestion: Why us?\n---\n${text}`)).join('\n'), message);
    });
  }

  it('costs only what stands under its heading', () => {
    const found = review(`${answer}# Notes\n\n${'[a '.repeat(4_000)}\n\n${answer}`);
    assert.equal(tooLarge(found).length, 1);
    assert.equal(found.answers.length, 2);
  });

  it('is none that people write', () => {
    const long = '# Tell me about a time you failed\n\n**Situation:** [In March](https://example.org) our *bakery* sold out by ten.\n\n- a `b` [c](d)\n'.repeat(2_000);
    assert.deepEqual(tooLarge(review(long)), []);
  }).timeout(60_000);
});
