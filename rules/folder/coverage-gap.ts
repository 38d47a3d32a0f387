import { rubricsWith } from '../rubrics';
import { coverageOf } from './coverage';
import type { FolderRule } from './folder';
import { firstLineOf, storiesIn } from './stories';

/** Themes for which nearly every interview asks a story, and the kinds of question that such a story answers. */
const ASKED: readonly { readonly theme: string; readonly kinds: readonly string[] }[] = [
  { theme: 'a conflict', kinds: ['story-conflict', 'story-disagree-manager'] },
  { theme: 'a failure', kinds: ['story-failure'] },
  { theme: 'initiative', kinds: ['story-initiative', 'story-decision'] },
  { theme: 'leading or convincing others', kinds: ['story-leadership', 'story-influence', 'story-teamwork'] },
  { theme: 'an unclear situation', kinds: ['story-ambiguity', 'story-deadline', 'story-incident'] },
];

const bank = (...questions: readonly string[]): string => questions.map(question => `# ${question}

- **Situation:** Our school had lost its caretaker in the week before the summer fair.
- **Task:** I had to get the hall and the yard ready for 300 guests.
- **Action:** I asked the parents for one hour each and drew up a list of 24 hours of work.
- **Result:** We opened on time, and 22 parents signed up again for the next year.
`).join('\n');

const conflict = 'Tell me about a time you had a conflict with a colleague.';
const failure = 'Tell me about a time you failed.';
const initiative = 'Tell me about a time you took the initiative.';
const leadership = 'Tell me about a time you led a team.';
const ambiguity = 'Tell me about a time you had to work with incomplete information.';

export const coverageGap: FolderRule = {
  id: 'coverage-gap',
  scope: 'folder',
  severity: 'information',
  summary: 'Have a story ready for each theme that nearly every interviewer asks about.',
  why: 'Conflict, failure, initiative, leadership and unclear situations are among the focus areas of most behavioural interviews '
    + '(Tech Interview Handbook, behavioural rubrics). A story thought up on the spot is a weaker one.',
  examples: {
    bad: [
      { 'stories.md': bank(leadership) },
      { 'stories.md': bank(conflict, initiative, leadership, ambiguity) },
    ],
    good: [
      { 'stories.md': bank(conflict, failure, initiative, leadership, ambiguity) },
      { 'one.md': bank(conflict, failure), 'two.md': bank(initiative, leadership, ambiguity) },
      { 'README.md': '# How to build\n\nRun the script.\n' },
    ],
  },

  *check(files) {
    const [first] = storiesIn(files);
    if (!first) return;
    const told = new Set(coverageOf(files, rubricsWith([])).filter(({ stories }) => stories.length > 0).map(({ rubric }) => rubric.kind));
    const open = ASKED.filter(({ kinds }) => !kinds.some(kind => told.has(kind))).map(({ theme }) => theme);
    if (open.length === 0) return;
    yield {
      path: first.path,
      span: firstLineOf(first),
      message: `No story yet about ${oneOf(open)}. Most interviewers ask for one: write it down before they do.`,
    };
  },
};

const oneOf = (themes: readonly string[]): string => themes.length < 2 ? themes.join() : `${themes.slice(0, -1).join(', ')} or ${themes.at(-1)}`;
