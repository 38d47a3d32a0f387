import { quantifiedResult } from '../evidence/quantity';
import { shift, type Span } from '../span';
import type { FolderRule } from './folder';
import { storiesIn, tellings, wordsUpToNumbers, type ToldStory } from './stories';

/** The least share (0–1) of their word triples by which two tellings are of the same story. */
const SAME_STORY = 0.5;

/** Relative difference up to which two numbers are the same figure: "41 minutes", "about 40 minutes". */
const ROUNDING = 0.05;

const ward = (figure: string): string => `# Tell me about a time you improved something.

- **Situation:** Our ward charted doses on two sheets, one on paper and one on the screen, and nobody knew which one counted.
- **Task:** As charge nurse I had to get both teams onto one sheet before the holiday rota began.
- **Action:** I piloted the screen sheet on four beds with paper as a back-up and counted the double entries every morning.
- **Result:** Double entries fell by ${figure} within three weeks, and the night team trained the next ward itself.
`;

const course = (figure: string): string => `# A time you failed

Last October I taught the first cheese course of our school on a stove that I had not tried out. I had planned one pot for each guest
and only four fitted. I put the guests into groups, ran two shifts and cut the tasting to win back time. In the end ${figure} of 12
guests took a cheese home, and I have tried out every stove the day before since then.
`;

export const conflictingNumbers: FolderRule = {
  id: 'conflicting-numbers',
  scope: 'folder',
  severity: 'warning',
  summary: 'Give the same figures each time you tell a story.',
  why: 'Interviewers compare notes. Two figures for one result make both of them doubtful, and everything else with them.',
  examples: {
    bad: [
      { 'first.md': ward('62 %'), 'second.md': ward('81 %') },
      { 'school.md': course('9'), 'kitchen.md': course('11') },
    ],
    good: [
      { 'first.md': ward('62 %'), 'second.md': ward('62%') },
      { 'first.md': ward('62 %'), 'second.md': ward('61 %') },
      { 'ward.md': ward('62 %'), 'kitchen.md': course('9') },
    ],
  },

  *check(files) {
    for (const [first, again] of tellings(storiesIn(files), SAME_STORY)) {
      const before = figuresIn(first);
      for (const [context, figure] of figuresIn(again)) {
        const other = before.get(context);
        if (!other || Math.abs(figure.value - other.value) <= ROUNDING * Math.max(figure.value, other.value)) continue;
        yield {
          path: again.path,
          span: shift(figure.span, again.at),
          message: `“${figure.text}” here, “${other.text}” under “${first.name}” (${first.path}), and interviewers compare notes. Settle on one.`,
          fixes: [{ title: `Write “${other.text}” as in ${first.path}`, edits: [{ span: shift(figure.span, again.at), text: other.text }] }],
        };
      }
    }
  },
};

interface Figure {
  readonly text: string;
  readonly value: number;
  /** In the story. */
  readonly span: Span;
}

/** The figures in a story's effects, by the words around them. Figures between the same words cannot be told apart and are left out. */
function figuresIn({ story }: ToldStory): Map<string, Figure> {
  const found = new Map<string, Figure | undefined>();
  for (const { sentences } of story.parts) {
    for (const { at, unit: sentence } of sentences) {
      for (const { start, end } of quantifiedResult(sentence)) {
        const text = sentence.text.slice(start, end);
        const value = valueOf(text);
        if (value === undefined) continue;
        const context = contextOf(sentence.text, { start, end });
        found.set(context, found.has(context) ? undefined : { text, value, span: shift({ start, end }, at) });
      }
    }
  }
  return new Map([...found].filter((entry): entry is [string, Figure] => entry[1] !== undefined));
}

const DIGITS = /\d+(?:[.,]\d+)*/;

/** The number in "+12%", "€1,200" or "3.5 hours"; undefined in words or ranges. */
function valueOf(text: string): number | undefined {
  const [number, second] = text.match(new RegExp(DIGITS, 'g')) ?? [];
  return number === undefined || second !== undefined ? undefined : Number(number.replace(/,(?=\d{3}(?!\d))/g, '').replace(',', '.'));
}

/** What makes two figures the same one: two words on either side, and the unit. Other numbers among these words count as equal. */
function contextOf(sentence: string, { start, end }: Span): string {
  return [...wordsUpToNumbers(sentence.slice(0, start)).slice(-2), '=', ...wordsUpToNumbers(sentence.slice(start, end)), ...wordsUpToNumbers(sentence.slice(end)).slice(0, 2)].join(' ');
}
