import type { FolderRule } from './folder';
import { firstLineOf, storiesIn, tellings } from './stories';

/** The least share (0–1) of their word triples that two tellings have in common if one was copied from the other. */
const COPIED = 0.6;

const vineyard = `In April the forecast said frost and I had 600 young vines uncovered. I wrote down what each mistake would cost,
covered the two lower rows, where cold air gathers, and set a thermometer with an alarm in the third. At four in the morning it rang and
I covered the rest within the hour. We lost 11 vines of 600, and the cellar has used my frost plan ever since.`;

const kitchen = `Last winter our head chef fell ill two hours before a wedding for ninety guests. I cut the menu from seven courses to
five, gave each cook one station and one list, and tasted every sauce myself before the first plate left. All ninety guests were served
within forty minutes and no plate came back.`;

const answer = (company: string, question: string, story: string): string => `---\ncompany: ${company}\n---\n\n# ${question}\n\n${story}\n`;

export const reusedStory: FolderRule = {
  id: 'reused-story',
  scope: 'folder',
  severity: 'information',
  summary: 'Tell one company each story once.',
  why: 'The interviewers of one round compare their notes. A story that two of them have heard counts once, and leaves the second question unanswered.',
  examples: {
    bad: [
      {
        'decision.md': answer('Saltmarsh', 'Tell me about a difficult decision.', vineyard),
        'pressure.md': answer('Saltmarsh', 'Tell me about a time you worked under pressure.', vineyard),
      },
      {
        'all.md': `${answer('Saltmarsh', 'Tell me about a time you led a team.', kitchen)}\n# Tell me about a time you missed a deadline.\n\n${kitchen.replace('Last winter', 'This January')}\n`,
      },
    ],
    good: [
      {
        'decision.md': answer('Saltmarsh', 'Tell me about a difficult decision.', vineyard),
        'pressure.md': answer('Saltmarsh', 'Tell me about a time you worked under pressure.', kitchen),
      },
      {
        'saltmarsh.md': answer('Saltmarsh', 'Tell me about a difficult decision.', vineyard),
        'hillside.md': answer('Hillside', 'Tell me about a time you worked under pressure.', vineyard),
      },
      {
        'draft-1.md': answer('Saltmarsh', 'Tell me about a difficult decision.', vineyard),
        'draft-2.md': answer('Saltmarsh', 'Tell me about a difficult decision.', vineyard),
      },
    ],
  },

  *check(files) {
    for (const [first, again] of tellings(storiesIn(files), COPIED)) {
      const company = again.answer.context.company?.toLowerCase();
      if (company === undefined || company !== first.answer.context.company?.toLowerCase()) continue;
      if (first.answer.question === again.answer.question) continue;
      yield {
        path: again.path,
        span: firstLineOf(again),
        message: `You tell this story for “${first.answer.question}” (${first.path}) too, and the interviewers of one round compare notes. `
          + 'Tell another one here, or only point back to it.',
        evidence: `The same words as in “${first.name}”, ${first.path}.`,
      };
    }
  },
};
