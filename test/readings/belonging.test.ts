import { createReviewer, defaultSettings, overlap, shift, spanOf, type AnswerReview, type Placed } from '../../rules';
import { paired } from '../paired';

/** The four parts of a story, in the notations that people use. */
const NOTATIONS: Readonly<Record<string, (label: string, text: string) => string>> = {
  'headings': (label, text) => `### ${label}\n\n${text}`,
  'bold labels': (label, text) => `**${label}:** ${text}`,
  'labels': (label, text) => `${label}: ${text}`,
  'labels alone': (label, text) => `${label}:\n\n${text}`,
  'items': (label, text) => `- ${label}: ${text}`,
  'items with items': (label, text) => `- **${label}**\n  - ${text}`,
  'quotations': (label, text) => `> **${label}:** ${text}`,
};

const STORY = [['Situation', 'In March the kiln cracked.'], ['Task', 'I had to fire 40 plates by Friday.'], ['Action', 'I asked every potter in town.'], ['Result', '38 plates were ready.']] as const;

/** What a story is told for: by itself, or as the example in an answer. */
const QUESTIONS: Readonly<Record<string, string>> = {
  'a story': '## Tell me about a time you failed',
  'an example': '## Why do you want to work at Harbor?\n\nI have used your tide tables for nine years, and I would bring what I know of charts.',
};

const NEXT = '## What is your greatest strength?\n\nI plan early, and I write lists.';

const review = createReviewer(defaultSettings);

/** A page in which `text` stands behind one part of a story. */
const page = (question: string, write: (typeof NOTATIONS)[string], part: string, text: string): string =>
  `${question}\n\n${STORY.map(([label, said]) => `${write(label, said)}${label === part ? `\n\n${text}` : ''}`).join('\n\n')}\n\n${NEXT}\n`;

/** What each line of `text` is in its page: of which part of the answer, what is asked there, or nothing that is said. */
function places(text: string, whole: string): string {
  const { answers } = review(whole);
  const at = whole.indexOf(`\n\n${text}\n`) + 2;
  const stories = answers.map(({ unit: { answer } }) => answer.stories.length).join(' + ');
  const lines = text.split('\n').flatMap((line, index, all) => line.trim() ? [at + all.slice(0, index).join('\n').length + (index > 0 ? 1 : 0) + line.search(/\S/)] : []);
  return `${lines.map(start => placeOf(answers, start, whole.indexOf('\n', start))).join(', ')} (${stories})`;
}

function placeOf(answers: readonly Placed<AnswerReview>[], start: number, end: number): string {
  const index = answers.findLastIndex(({ at, unit: { answer } }) => at < end && start < at + answer.text.length);
  if (index < 0) return 'no answer';
  const { at, unit: { answer } } = answers[index]!;
  if (at + answer.questionSpan.start < end && start < at + answer.questionSpan.end) return `asks for ${answer.rubric.kind}`;
  const said = answer.paragraphs.find(paragraph => overlap(shift(spanOf(paragraph), at), { start, end }))?.unit;
  if (said) return `${said.part ?? said.role ?? 'said'}${said.story ? ` of story ${said.story + 1}` : ''}${index > 0 ? ` in answer ${index + 1}` : ''}`;
  return answer.stories.some(({ unit: { title } }) => title && answer.text.slice(start - at, end - at).includes(title)) ? 'title' : 'beside';
}

const belonging = (text: string): string => Object.entries(NOTATIONS).map(([notation, write]) =>
  `${notation}\n${Object.entries(QUESTIONS).map(([told, question]) =>
    `  ${told}: ${['Action', 'Result'].map(part => `behind the ${part.toLowerCase()} ${places(text, page(question, write, part, text))}`).join('; ')}\n`).join('')}`).join('');

/** `readings/belonging.md` holds what may stand behind a part of a story, and what each line of it is taken for; in brackets, how many stories each answer of the page tells. */
describe('readings', () => paired('test/readings', 'behind', 'belongs', belonging));
