import { createReviewer, defaultSettings, ROLES, type Review, type Span } from '../../rules';
import { paired } from '../paired';

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
 * What is an answer and what is not: `documents/<theme>.md` holds documents in the notations that people use. Below each heading are the
 * document and what is found in it: lines, kind, question, evidence for the points of its checklist, pitfalls, stories with the lines of their
 * parts. `UPDATE=1` rewrites.
 */
describe('documents', () => paired('test/documents', 'document', 'found', outlineOf));
