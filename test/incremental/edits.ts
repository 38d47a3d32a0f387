import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { globSync } from 'tinyglobby';
import type { Span } from '../../rules/span';

/** The texts to edit. */
export const examples = globSync('examples/*.md').map(file => readFileSync(file, 'utf8'));
const scraps = ['\n', '\n\n', '## ', '# Why us?\n', '- Situation: ', '```\n', '<!-- ', '-->', '**', '> ', 'I cut costs by 12%. ', 'great culture ', '[what?]',
  '\n---\n', '| a | b |\n|---|---|\n', '<details>\n', '🎯', '\uD83C', '\uDFAF', '\r\n', '\r', 'Result:', '### Action\n', '1. ', '\u0000', '\uFEFF', '---\nkind: weakness\n---\n', '---\nanswerlint: false\n---\n',
  '<!-- answerlint-disable cliche -->\n', 'Candidates should ', 'e', ' ', '?', ': ', 'We had to ', 'Context: ',
  'Mine (draft 2):\n', '- strengths: fast, calm\n', 'Q ', 'why harbor\n', '[Problem] ', 'S  ', 'If they ask for a second (conflict): ', 'tbd\n'];

/** At a share of the text, or at one of its headings, where pieces, answers and stories begin and end. */
const place = fc.record({ share: fc.double({ min: 0, max: 1, noNaN: true }), atHeading: fc.boolean() });

/** What goes, and what comes in its place: words, and all that begins or ends something in Markdown. */
export const edit = fc.record({ place, remove: fc.oneof(fc.constant(0), fc.nat(3), fc.nat(60), fc.nat(900)), insert: fc.constantFrom('', ...scraps) });
type Edit = typeof edit extends fc.Arbitrary<infer Value> ? Value : never;

/** What an edit removes from a text. */
export function spanOf({ place: { share, atHeading }, remove }: Edit, text: string): Span {
  const headings = Array.from(text.matchAll(/^#/gm), ({ index }) => index);
  const start = atHeading && headings.length > 0 ? headings[Math.floor(share * (headings.length - 1))]! : Math.floor(share * text.length);
  return { start, end: Math.min(text.length, start + remove) };
}

/** A text with an edit made. */
export function edited(text: string, change: Edit): string {
  const { start, end } = spanOf(change, text);
  return text.slice(0, start) + change.insert + text.slice(end);
}

/** A section of an example. */
export const section = fc.constantFrom(...examples.flatMap(text => text.split(/(?=^#{1,6} )/m)));
const sections = fc.array(section, { minLength: 1, maxLength: 7 });
const lineEnd = fc.constantFrom('\n', '\r\n');

/** Some sections of the examples, in any order, some twice. */
export const collage = fc.tuple(sections, lineEnd).map(([parts, end]) => parts.join('').replaceAll('\n', end));
