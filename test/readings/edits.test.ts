import { additionFor, begunStory, createReviewer, defaultSettings, ignoreEdits, rewritesAt, ROLES, SourceText, type AnswerReview, type Edit, type IgnoreScope, type Placed, type Reported } from '../../rules';
import { insertPart } from '../../rules/edits/parts';
import { paired } from '../paired';

const review = createReviewer(defaultSettings);

const shown = (text: string): string => `“${text.replaceAll('\n', '⏎').replaceAll('\r', '␍')}”`;

const edits = (all: readonly Edit[], text: string): string =>
  all.map(({ span: { start, end }, text: inserted }) => `${start}${end > start ? `–${end} ${shown(text.slice(start, end))}` : ''} → ${shown(inserted)}`).join(' and ');

/** Every change that is offered in a page: for each finding, for what a checklist lacks, for each part of a story. */
function editsOffered(page: string): string {
  const { answers, findings } = review(page);
  return [
    ...findings.map(({ rule, span, message, fixes = [] }) => [
      `${rule} at ${span.start}–${span.end}: ${message}`, ...fixes.map(({ title, edits: all }) => `  ${title}: ${edits(all, page)}`),
    ].join('\n')),
    ...answers.flatMap(answer => [...findingsOf(answer, page), ...checklistOf(answer), ...storiesOf(answer)]),
    ...begun(page),
  ].join('\n') + '\n';
}

const findingsOf = (answer: Placed<AnswerReview>, page: string): string[] => answer.unit.findings.flatMap(finding => [
  `${finding.rule} at ${answer.at + finding.span.start}`,
  ...(finding.fixes ?? []).map(({ title, edits: all, safe }) => `  ${title}${safe ? ' (safe)' : ''}: ${edits(all, answer.unit.answer.text)}`),
  ...(['line', 'answer', 'file'] as const).map(scope => `  ignored in ${scope}: ${ignored(finding, scope, page, answer)}`),
]);

function ignored(unit: Reported, scope: IgnoreScope, page: string, answer: Placed<AnswerReview>): string {
  const all = ignoreEdits({ at: answer.at, unit }, scope, SourceText.of(page), answer);
  return all ? edits(all, page) : 'can’t be';
}

const checklistOf = ({ at, unit: { answer, checklist } }: Placed<AnswerReview>): string[] => checklist.map(item => {
  const add = additionFor(item, answer);
  return `${item.criterion.id} is ${item.state}${add ? `, at ${at + add.at} ${shown(add.text)}` : ''}`;
});

const storiesOf = ({ at, unit: { answer, stories } }: Placed<AnswerReview>): string[] => stories.flatMap(({ at: inside, unit: { story } }) => [
  ...ROLES.map(role => `${role}, inserted: ${edits([insertPart(story, role)], story.text)}`),
  ...story.parts.flatMap(({ body }) => {
    const place = inside + body.start;
    return rewritesAt(answer, { start: place, end: place }).map(({ title, edits: all }) => `from ${at + place}, ${title}: ${edits(all, answer.text)}`);
  }),
]);

function begun(page: string): string[] {
  const story = begunStory(page);
  return story ? [`begun with ${[...story.roles].join(', ')}, as ${JSON.stringify(story.notation)}`] : [];
}

describe('readings', () => paired('test/readings', 'page', 'edits', editsOffered));
