import { partsTelling } from '../evidence/storyParts';
import type { Answer, Story } from '../model/answer';
import { ANY_STORY } from '../rubrics/recognise';
import { defineRule, insertAt, type Fix } from '../rule';
import type { Placed } from '../span';

/** Titles of spare versions that the writer can choose from. */
const SPARE = /\b(?:option|alt(?:ernative)?|backup|version|variant|spare|short|long|draft)\b/i;

export const storyCount = defineRule({
  id: 'story-count',
  scope: 'answer',
  severity: 'information',
  summary: 'One story for a story question, one or two inside a longer answer.',
  why: 'The guide: “1–2 concise STAR stories”. Every further one takes time from the one that would have been remembered.',
  kinds: ['behavioral', 'why-company'],
  wording: false,
  options: {
    stories: { default: 2, description: 'How many stories an answer of several parts may tell. A story question asks for one.' },
  },
  examplesQuestion: 'Tell me about a time you had to meet a tight deadline.',
  examples: {
    bad: [
      `${star('the till broke', 'wrote receipts by hand', 'No sale lost')}\n\n${star('the freezer failed in August', 'moved the stock to the neighbour', '40 euros of loss')}`,
      `${star('a patient refused the scan', 'drew the machine for her', 'Scanned the same day')}\n\n${star('a family complained', 'rang them twice a day', 'From thirty calls to none')}`,
      `${star('the crane was booked wrongly', 'rang six yards', 'There on Monday')}\n\n${star('the river rose', 'poured at night', 'One day lost')}`,
      `${star('nobody read our letters', 'cut them to half a page', 'Replies doubled')}\n\n${star('the choir had no tenor', 'asked every school', 'Two stayed')}`,
      `${star('the query was slow', 'added an index', '2 s became 90 ms')}\n\n${star('the pager rang all night', 'deleted eleven alerts', 'Two pages a week')}`,
    ],
    good: [
      star('the till broke', 'wrote receipts by hand', 'No sale lost'),
      'The clinic was moving in March. I had to keep bookings open, so I ran both calendars for a week. No visit was lost.',
      { question: 'Why do you want to work here?', text: `${star('the till broke', 'wrote receipts by hand', 'No sale lost')}\n\n${star('the freezer failed', 'moved the stock', '40 euros of loss')}` },
      star('a patient refused the scan', 'drew the machine for her', 'Scanned the same day'),
      star('the crane was booked wrongly', 'rang six yards', 'There on Monday'),
    ],
  },

  *check(answer, { stories: most }) {
    const allowed = answer.rubric.group === 'behavioral' ? 1 : most;
    const told = toldToTheEnd(answer);
    const whole = told.length > allowed ? different(told) : told;
    if (whole.length <= allowed) return;
    const extra = whole[allowed]!;
    const label = extra.unit.parts[0]!.label!;
    yield {
      span: { start: extra.at + label.start, end: extra.at + label.end },
      message: `${whole.length} stories are a tour. Keep the strongest${allowed > 1 ? ' two' : ''} and park the others for another question.`,
      ...parkable(extra) && { fixes: [parked(extra)] },
    };
  },
});

/** Labelled stories that are told to the end. Not in a story bank, which holds many on purpose. */
const toldToTheEnd = ({ stories, rubric }: Answer): readonly Placed<Story>[] => rubric.kind === ANY_STORY ? []
  : stories.filter(({ unit }) => unit.labelled && !SPARE.test(unit.title) && partsTelling(unit, 'action').length > 0 && partsTelling(unit, 'result').length > 0);

/** Some stories, without second tellings of the same one. */
function different(stories: readonly Placed<Story>[]): readonly Placed<Story>[] {
  const words = stories.map(({ unit }) => longWords(unit));
  return stories.filter((_, index) => !words.slice(0, index).some(earlier => isSameStory(words[index]!, earlier)));
}

/** Whether two tellings share half of their long words. */
const isSameStory = (words: ReadonlySet<string>, known: ReadonlySet<string>): boolean =>
  [...words].filter(word => known.has(word)).length * 2 >= Math.min(words.size, known.size);

/** In letters. Shorter words are in every story. */
const LONG = 6;

function longWords({ parts }: Story): Set<string> {
  const long = new Set<string>();
  for (const { sentences } of parts) for (const { unit } of sentences) for (const { text } of unit.words) if (text.length >= LONG) long.add(text);
  return long;
}

const parkable = ({ unit }: Placed<Story>): boolean => !unit.text.includes('--');

const parked = ({ at, unit }: Placed<Story>): Fix => ({
  title: 'Park this story in a comment',
  edits: [
    insertAt(at, '<!-- parked for another question\n'),
    insertAt(at + unit.text.length, '\n-->'),
  ],
});

function star(situation: string, deed: string, result: string): string {
  return `- Situation: Last May ${situation} and I had to see to it.\n- Action: I ${deed}.\n- Result: ${result}.`;
}
