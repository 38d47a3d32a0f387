import fc from 'fast-check';

/** Bits of answers and of Markdown, and what is hard to count: CRLF, emoji, halves of surrogate pairs, text from right to left. */
const SCRAPS = ['\n', '\n\n', '\r\n', '\r', '## ', '# Why us?\n', '- Situation: ', 'Result:', '**Action:** ', '```\n', '<!-- ', '-->', '<!-- answerlint-disable filler -->\n', '**', '> ', '1. ',
  'I cut costs by 12%. ', 'great culture ', ', um, ', 'it was decided ', '[what?]', '\n---\n', 'company: Harbor\n', '| a | b |\n|---|---|\n', '<details>\n', '🎯', '👩🏽‍💻', '\uD83D', '\uDE00', '\u0000', '\uFEFF',
  'שלום עולם ', '\u202E', 'é', 'e\u0301', '＃'];

const START = `---
company: Harbor
---

# Why do you want to join our company?\r
\r
I love your amazing culture and, um, the perks. 🙂 My first month would go to [which team?].

# Tell me about a time you failed

- Situation: In March our bakery sold out by ten. שלום
- Action: It was decided to move the dough into the cold store.
`;

export interface TextEdit {
  /** Where, from 0 (the start of the text) to 1 (its end). */
  readonly at: number;
  readonly remove: number;
  readonly insert: string;
}

export const edits = fc.array(fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }), remove: fc.nat(40), insert: fc.oneof(fc.constantFrom('', ...SCRAPS), fc.string({ unit: 'binary', maxLength: 6 })),
}), { minLength: 1, maxLength: 8 });

export function edited(text: string, { at, remove, insert }: TextEdit): string {
  const start = Math.floor(at * text.length);
  return text.slice(0, start) + insert + text.slice(start + remove);
}

/** A document as it might stand after some edits. */
export const documents = edits.map(all => all.reduce(edited, START));

export const startingPoint = START;

/** How often a property is tried. `RUNS=5000 npm run fuzz` tries more; a failure prints its seed and the smallest text. */
export const runs = (usual: number): { numRuns: number } => ({ numRuns: Number(process.env.RUNS ?? usual) });
