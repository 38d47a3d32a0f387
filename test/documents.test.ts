import { strict as assert } from 'node:assert';
import { readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { globSync } from 'tinyglobby';
import { createReviewer, defaultSettings, ROLES, type Review, type Span } from '../rules';

const reviewer = createReviewer(defaultSettings);

function outlineOf(document: string): string {
  const lineAt = (offset: number) => document.slice(0, offset).split('\n').length;
  return outline(reviewer(document), lineAt).map(line => `${line}\n`).join('');
}

const outline = ({ answers, findings }: Review, lineAt: (offset: number) => number): string[] => [
  ...findings.map(({ rule, span }) => `${lineAt(span.start)}: ${rule}`),
  ...answers.flatMap(({ at, unit: { answer, checklist, findings, stories } }) => {
    const said = ({ start, end }: Span): string => `“${brief(answer.text.slice(start, end))}”`;
    return [
      `${lineAt(at)}–${lineAt(at + answer.text.length)} ${answer.rubric.kind}${answer.question && `: ${answer.question}`}`,
      ...checklist.filter(({ state }) => state === 'met' || state === 'partial')
        .map(({ criterion, state, evidence }) => `  ${criterion.id}${state === 'met' ? '' : ' (partly)'}: ${evidence.map(said).join(', ')}`),
      ...findings.filter(({ rule }) => !rule.startsWith('missing-')).map(({ rule, span }) => `  ! ${rule} ${lineAt(at + span.start)}: ${said(span)}`),
      ...answer.stories.map(({ at: inside, unit: story }) => {
        const { parts } = stories.find(({ unit }) => unit.story === story)!.unit;
        const told = ROLES.flatMap(role => parts[role] ? [`${role} ${lineAt(at + inside + parts[role].start)}`] : []);
        return `  story ${lineAt(at + inside)}–${lineAt(at + inside + story.text.length)}${story.labelled ? '' : ' (prose)'}: ${told.join(', ') || 'nothing'}`;
      }),
    ];
  }),
];

/** How it begins and ends. */
const brief = (text: string): string => (text.length > 40 ? `${text.slice(0, 24)}…${text.slice(-12)}` : text).replace(/\s+/g, ' ');

/**
 * What is an answer, and what is none: `documents/<theme>.md` holds documents in the notations that people use. Each has a
 * heading, the document, and what is found in it: lines, kind, question, what speaks for the points of its checklist, pitfalls, stories with the lines of their parts. `UPDATE=1` rewrites.
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
