import { ROLES, type AnswerReview, type ChecklistItem, type Placed, type Span, type StoryReview } from '../../rules';
import { configs } from './config';
import { complain, print } from './output';
import { paintFor, type Paint } from './paint';
import { placesIn, type PlaceOf } from './report/fileReport';
import { printable } from './report/frame';
import { count, spoken } from './report/words';
import { reviewerFor } from './reviewers';
import { readTextFile } from './textFile';

/** In UTF-16 units. Longer evidence is cut. */
const LONGEST_QUOTE = 70;

/** `answerlint checklist`: what each answer of a file has and what is still open, as a tree, with the words that tick each item. */
export async function checklist(path: string, options: { readonly config?: string }): Promise<void> {
  try {
    const { text } = await readTextFile(path);
    const { settings } = await (await configs(options.config))(path);
    const { answers } = reviewerFor(settings)(text);
    const place = placesIn(text);
    const paint = paintFor(process.stdout);
    print(answers.length === 0 ? `No interview answer in ${path}.` : answers.map(answer => describeAnswer(answer, place, paint)).join('\n\n'));
  } catch (error) {
    complain(`${path} ${(error as Error).message}`);
  }
}

function describeAnswer({ at, unit }: Placed<AnswerReview>, place: PlaceOf, paint: Paint): string {
  const { answer, checklist, stories, ignored, seconds } = unit;
  const lineAt = (offset: number): number => place({ start: 0, end: 0 }, offset).line;
  const quote = (span: Span): string => {
    const { line, column } = place(span, at);
    return `${line}:${column} “${shortened(answer.text.slice(span.start, span.end))}”`;
  };
  const parts = [...new Set(checklist.map(({ criterion }) => criterion.part))];
  return [
    `${paint('bold', printable(answer.question) || answer.rubric.title)} ${paint('dim', `line ${lineAt(at)} · ${answer.rubric.kind} · ${spoken(seconds)} spoken`)}`,
    ...parts.flatMap(part => [
      `  ${answer.rubric.parts.find(({ id }) => id === part)?.title ?? part}`,
      ...checklist.filter(({ criterion }) => criterion.part === part).flatMap(item => describeItem(item, quote, paint)),
    ]),
    ...stories.map(({ at: from, unit }) => describeStory(unit, lineAt(at + from), paint)),
    ...ignored.map(({ rule, span, reason }) => `  ${paint('dim', `ignored: ${rule} in line ${lineAt(at + span.start)}${reason ? ` (${printable(reason)})` : ''}`)}`),
  ].join('\n');
}

function describeItem({ criterion: { title, asks }, state, evidence, ticks }: ChecklistItem, quote: (span: Span) => string, paint: Paint): string[] {
  switch (state) {
    case 'not-applicable': return [];
    case 'met': return [`    ${paint('green', '✓')} ${title}`, ...evidence.map(span => `        ${paint('dim', quote(span))}`)];
    default: return [
      `    ${state === 'partial' ? paint('yellow', '◐') : paint('yellow', '○')} ${title}`,
      `        ${asks}`,
      ...(ticks ?? []).map(tick => `        ${tick.met ? paint('green', '✓') : '○'} ${tick.title}`),
    ];
  }
}

/** A story in one line: its parts, its spoken time, and whether it has a number. */
function describeStory({ story, parts: places, quantified, seconds }: StoryReview, line: number, paint: Paint): string {
  const told = ROLES.filter(role => places[role]);
  const parts = ROLES.filter(role => role !== 'reflection' || told.includes(role)).map(role => told.includes(role) ? paint('green', role) : paint('yellow', `no ${role}`));
  return [
    `  ${paint('bold', printable(story.title) || 'Story')} ${paint('dim', `line ${line} · ${count(story.words, 'word')} · ${spoken(seconds)}`)}`,
    `    ${parts.join(' · ')} · ${quantified ? paint('green', 'quantified') : paint('yellow', 'no figure')}`,
  ].join('\n');
}

function shortened(words: string): string {
  const line = printable(words.replace(/[*`]/g, '').replace(/\s+/g, ' '));
  return line.length > LONGEST_QUOTE ? `${line.slice(0, LONGEST_QUOTE).replace(/\s\S*$/, '')} …` : line;
}
