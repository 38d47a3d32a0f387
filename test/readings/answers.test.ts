import { createReviewer, defaultSettings, type AnswerReview, type ChecklistItem, type Span, type Story, type StoryReview } from '../../rules';
import { genericCompliments } from '../../rules/evidence/flattery';
import { headOf } from '../../rules/evidence/head';
import { otherCompanies } from '../../rules/evidence/otherCompany';
import { firstLine, openingOf } from '../../rules/evidence/storyParts';
import { saidIn } from '../../rules/evidence/said';
import { moved } from '../../rules/span';
import { paired } from '../paired';

const review = createReviewer(defaultSettings);

/** All that is known of the answers in a page before any rule has looked at them: what is said where, how it is written down, what of the checklist it tells. */
const answersRead = (page: string): string => review(page).answers.map(({ at, unit }) => answerRead(unit, at)).join('') || 'no answer\n';

function answerRead({ answer, checklist, stories: reviewed }: AnswerReview, at: number): string {
  const { text, question, questionSpan, rubric, language, outline, words, partStyle, paragraphs, stories } = answer;
  const labels = new Map(saidIn(answer).map(({ at: inside, unit }) => [inside, unit.label.trim()]));
  return [
    `${rubric.kind} at ${at}, ${text.length} long, ${words} words${language === 'en' ? '' : ', not English'}${outline ? ', in notes' : ''}; head ${placeOf(headOf(answer))}, parts as ${JSON.stringify(partStyle)}`,
    `  asked at ${placeOf(questionSpan)}: “${question}”`,
    ...paragraphs.map(({ at: start, unit: { text: written, form, part, story, role, sentences } }) => [
      `  ${form} at ${placeOf({ start, end: start + written.length })}${part ? `, part ${part}` : ''}${story === undefined ? '' : `, story ${story}, ${role}`}:`,
      ...moved(sentences, start).map(({ at: inside, unit }) => `${inside} “${unit.text}”${labels.get(inside) ? ` under “${labels.get(inside)}”` : ''}`),
    ].join(' ')),
    ...stories.flatMap(({ at: inside, unit }, index) => storyRead(unit, inside, reviewed[index]!.unit)),
    ...checklist.flatMap(ticked),
    ...genericCompliments(answer).map(({ at, span, sentence }) => `  a compliment at ${at + span.start}: “${sentence.text.slice(span.start, span.end)}”`),
    ...otherCompanies(answer).map(span => `  another company at ${span.start}: “${text.slice(span.start, span.end)}”`),
  ].join('\n') + '\n';
}

/** What speaks for a point, and what it consists of. */
const ticked = ({ criterion, state, evidence, ticks = [] }: ChecklistItem): string[] => evidence.length + ticks.length === 0 ? []
  : [`  ${criterion.id} is ${state}: ${[...evidence.map(placeOf), ...ticks.map(({ title, met }) => met ? title : `no ${title}`)].join(', ')}`];

const storyRead = (story: Story, at: number, { quantified, seconds }: StoryReview): string[] => [
  `  story at ${at}, ${story.text.length} long, ${story.words} words, ${seconds} s${quantified ? ', with a size' : ''}${story.title && `, “${story.title}”`}; first line ${placeOf(firstLine(story))}, `
    + `${story.parts.some(({ sentences }) => sentences.length > 0) ? `opens ${placeOf(openingOf(story))}` : 'tells nothing'}, ${story.labelled ? JSON.stringify(story.notation) : 'prose'}`,
  ...story.parts.map(({ role, alsoFills, label, body, words, sentences }) =>
    `    ${role}${alsoFills ? ` and ${alsoFills}` : ''}${label ? `, label ${placeOf(label)} “${story.text.slice(label.start, label.end)}”` : ''}, body ${placeOf(body)}, ${words} words, sentences at ${sentences.map(it => it.at).join(' ')}`),
];

const placeOf = ({ start, end }: Span): string => `${start}–${end}`;

describe('readings', () => paired('test/readings', 'page', 'answers', answersRead));
