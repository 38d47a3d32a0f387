import { strict as assert } from 'node:assert';
import { readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { globSync } from 'tinyglobby';
import { createReviewer, defaultSettings, ROLES, type Review } from '../rules';

const reviewer = createReviewer(defaultSettings);

function outlineOf(document: string): string {
  const lineAt = (offset: number) => document.slice(0, offset).split('\n').length;
  return outline(reviewer(document), lineAt).map(line => `${line}\n`).join('');
}

const outline = ({ answers, findings }: Review, lineAt: (offset: number) => number): string[] => [
  ...findings.map(({ rule, span }) => `${lineAt(span.start)}: ${rule}`),
  ...answers.flatMap(({ at, unit: { answer, checklist, findings } }) => [
    `${lineAt(at)}–${lineAt(at + answer.text.length)} ${answer.rubric.kind}${answer.question && `: ${answer.question}`}`,
    ...listed('ticked', checklist.filter(({ state }) => state === 'met' || state === 'partial').map(({ criterion, state }) => `${criterion.id}${state === 'met' ? '' : ' (partly)'}`)),
    ...listed('pitfalls', findings.filter(({ rule }) => !rule.startsWith('missing-')).map(({ rule, span }) => `${rule} ${lineAt(at + span.start)}`)),
    ...answer.stories.map(({ at: inside, unit: { text, labelled, parts } }) => {
      const told = ROLES.filter(role => parts.some(part => (part.role === role || part.alsoFills === role) && part.words > 0));
      return `  story ${lineAt(at + inside)}–${lineAt(at + inside + text.length)}${labelled ? '' : ' (prose)'}: ${told.join(', ') || 'nothing'}`;
    }),
  ]),
];

const listed = (name: string, items: readonly string[]): string[] => items.length > 0 ? [`  ${name}: ${items.join(', ')}`] : [];

/**
 * What is an answer, and what is none: `documents/<theme>.md` holds documents in the notations that people use. Each has a
 * heading, the document, and what is found in it: lines, kind, question, stories with their parts. `UPDATE=1` rewrites.
 */
describe('documents', () => {
  const CASE = /^## (.+)\n\n(`{4,})document\n([\s\S]*?)\n\2\n\n\2found\n([\s\S]*?)\2$/gm;
  for (const file of globSync('test/documents/*.md').sort()) {
    const source = readFileSync(file, 'utf8');
    describe(basename(file, '.md'), () => {
      for (const [, name, , document, expected] of source.matchAll(CASE)) {
        it(name!, () => assert.equal(outlineOf(document!), expected));
      }
    });
    if (process.env.UPDATE) {
      writeFileSync(file, source.replace(CASE, (_, name: string, fence: string, document: string) =>
        `## ${name}\n\n${fence}document\n${document}\n${fence}\n\n${fence}found\n${outlineOf(document)}${fence}`));
    }
  }
});
