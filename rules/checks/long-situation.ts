import { partsTelling } from '../evidence/storyParts';
import { defineRule } from '../rule';

/** How far above the usual share (0–1) a part has to be before a coach would speak up. */
const FAR_ABOVE = 0.1;

export const longSituation = defineRule({
  id: 'long-situation',
  scope: 'story',
  severity: 'hint',
  summary: 'Keep the setting short; it is the cheapest part.',
  why: 'In 539 public STAR stories the Situation takes 21 % of the words at the median and 27 % in the longest tenth. What it takes is missing from the Action.',
  wording: false,
  unfinished: true,
  options: {
    words: { default: 80, description: 'Stories shorter than this, in words, are left alone.' },
    share: { default: 0.3, description: 'The share of the story that the Situation may take.' },
  },
  examples: {
    bad: [
      '- Situation: In the summer of 2022 our hospital merged two surgical wards, which had never worked together, had different charts, different trolleys, different '
        + 'rounds and two head nurses who had each been told that they would lead the new one, and the lift between the floors was out of order until the autumn.\n'
        + '- Task: I had to write one rota for both.\n- Action: I asked every nurse for two fixed days, drew the rota on paper, and tried it on one floor for a fortnight.\n'
        + '- Result: Sick days fell from 31 to 19 a month, and nobody asked for the old rota back.',
      '- Situation: The restaurant had been in the same family for three generations, the menu had 94 dishes on it, half of which nobody had ordered since the spring, the '
        + 'cold store was full, the supplier came twice a day, and on Saturdays the last table got its main course after ten, if the oven did not fail, which it did.\n'
        + '- Task: My job was to halve the waste by Christmas.\n- Action: I counted every plate for four weeks, cut the menu to 38 dishes, and cooked the new list for the family first.\n'
        + '- Result: Waste fell by 60 % against the year before.',
      '- Situation: Our payment service had been written by an agency in 2016, in a language that nobody in the house still spoke, with no tests, no documents and a deployment '
        + 'that one man did by hand on Sunday nights from his kitchen table, and the bank had just told us that its old interface would be switched off at the end of June.\n'
        + '- Task: I had to move it without losing a payment.\n- Action: I wrote an adapter, ran it in the shadow of the old one for three weeks, and compared every booking.\n'
        + '- Result: We switched nine days early with zero lost payments.',
      '- Situation: I taught fractions to a class of 27 that had lost its teacher in May, had seen four substitutes since, was told by the last one that it was hopeless at numbers, '
        + 'sat in a container next to the gym because of the building work, and was due to write the district test in the second week of June whatever happened.\n'
        + '- Task: I wanted every child to try every question.\n- Action: I built ten lessons round a pizza shop, let them set each other’s bills, and tested one question a day.\n'
        + '- Result: 24 of 27 passed, after 11 the year before.',
      '- Situation: The town wanted its swimming pool open by the first of May, the roof contractor had gone bankrupt in January, the insurance was arguing about who owned the '
        + 'scaffold, the tiles were in a harbour in Spain, and the mayor had promised the swimming club its anniversary gala there in front of the local newspaper.\n'
        + '- Task: As site manager I had to find the order that still worked.\n- Action: I drew the critical path, let the tilers start under a tent, and met the insurer on the roof.\n'
        + '- Result: Open on 30 April, 3 % over budget.',
    ],
    good: [
      '- Situation: Two nurses short on a 28-bed ward.\n- Task: Keep the round going.\n- Action: I set up paper boards.\n- Result: No missed dose.',
      '- Situation: A long setting in a short story does no harm, since all of it is told in half a minute anyway.\n- Task: Halve the queue.\n- Action: I moved the till.\n- Result: 7 minutes.',
      '- Challenge: Nobody opened our letters.\n- Action: I cut them to half a page.\n- Result: Replies doubled.',
      'The clinic was moving in March. I had to keep bookings open, so I ran both calendars for a week. No visit was lost.',
      '- Context: A thesis without data.\n- Action: I asked three museums and wrote to nine archives.\n- Result: 4,000 scans.',
    ],
  },

  *check(story, { words, share }) {
    if (!story.labelled || story.words < words) return;
    const parts = partsTelling(story, 'situation').filter(({ alsoFills }) => !alsoFills);
    const [first] = parts;
    const taken = parts.reduce((sum, part) => sum + part.words, 0) / story.words;
    if (!first || taken <= share) return;
    yield {
      span: first.label ?? first.body,
      message: `The setting takes ${Math.round(taken * 100)} % of the story. Keep what makes it hard and what was at stake; spend the rest on what you did.`,
      ...taken > share + FAR_ABOVE && { severity: 'information' },
    };
  },
});
