import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { globSync } from 'tinyglobby';
import { createReviewer, defaultSettings, type Span } from '../../rules';

/** The same page as another editor, or another writer's habit, leaves it: nothing of it says anything else. */
const WAYS: readonly (readonly [name: string, write: (page: string) => string])[] = [
  ['with CRLF', page => page.replace(/\n/g, '\r\n')],
  ['with spaces at the ends of lines', page => page.replace(/(?<=[^\s`~])$/gm, ' ')],
  ['with two spaces behind a sentence', page => page.replace(/(?<=\p{L}[.!?]) (?=\p{Lu})/gu, '  ')],
  ['with typographic apostrophes', page => page.replace(/(?<=\p{L})'(?=\p{L})/gu, '’')],
  ['with straight apostrophes', page => page.replace(/(?<=\p{L})’(?=\p{L})/gu, '\'')],
  ['with pluses for the dashes of lists', page => page.replace(/^([ >]*)- (?=\S)/gm, '$1+ ')],
  ['with underscores for stars', page => page.replace(/(?<![\p{L}\p{N}*\\])\*\*(?=\S)([^*_\n]+)(?<=\S)\*\*(?![\p{L}\p{N}*])/gu, '__$1__')],
  ['with two blank lines for one', page => page.replace(/\n\n/g, '\n\n\n')],
];

/** Pages in all the notations that people use, from the tests that say how they are read. */
const pages = globSync(['test/documents/*.md', 'test/readings/answers.md', 'test/readings/edits.md']).sort().flatMap(file =>
  [...readFileSync(file, 'utf8').matchAll(/^## (.+)\n\n(`{4,})(?:document|page)\n([\s\S]*?)\n\2$/gm)].map(([, name, , page]) => ({ name: `${basename(file, '.md')}: ${name}`, page: page! })));

/** A word for every character that may be written in several ways. */
const plain = (text: string): string => text.replace(/’/g, '\'').replace(/[\s*_+-]+/g, ' ').trim();

/** What is made of a page, told by its words: kinds, questions, stories, points of the checklist, findings, and what they point at. */
function reading(page: string): string {
  const { answers, findings } = createReviewer(defaultSettings)(page);
  const said = (text: string) => ({ start, end }: Span): string => `“${plain(text.slice(start, end))}”`;
  return [
    ...findings.map(({ rule, span }) => `${rule} ${said(page)(span)}`),
    ...answers.flatMap(({ unit: { answer, checklist, findings } }) => [
      `${answer.rubric.kind} “${plain(answer.question)}”, ${answer.words} words${answer.outline ? ', in notes' : ''}, ${answer.language}`,
      ...answer.paragraphs.map(({ unit: { text, form, part = '', role = '' } }) => `  ${form} ${part}${role}: “${plain(text)}”`),
      ...answer.stories.map(({ unit: { title, parts } }) => `  story “${plain(title)}”: ${parts.map(({ role, body }) => `${role} ${body.end > body.start}`).join(', ')}`),
      ...checklist.map(({ criterion, state, evidence }) => `  ${criterion.id} ${state} ${evidence.map(said(answer.text)).join(' ')}`),
      ...findings.map(({ rule, span }) => `  ! ${rule} ${said(answer.text)(span)}`),
    ]),
  ].join('\n');
}

/** Nobody minds how a page is written down: what is read of it stays the same, word for word. */
describe('a page that is written otherwise', () => {
  for (const { name, page } of pages) {
    it(`is read alike: ${name}`, () => {
      const read = reading(page);
      for (const [way, write] of WAYS) if (write(page) !== page) assert.equal(reading(write(page)), read, way);
    });
  }
});
