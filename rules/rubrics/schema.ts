import * as v from 'valibot';
import { ROLES } from '../model/role';
import { listOf, numberBetween, oneOf, section, text, texts } from '../yaml/schema';
import type { Group } from './rubric';

const GROUPS = ['why-company', 'behavioral', 'about-yourself', 'weakness', 'strength', 'other'] as const satisfies readonly Group[];

/** Word-list patterns, in the notation of `model/english/phrases.ts`. */
const NOTATION = 'Word patterns: "why (this|our) company", "{lead} a team", "first _1 days".';
const patterns = (description: string) => v.optional(texts(`${description} ${NOTATION}`), []);

const criterion = section({
  id: text('A short name, such as risk-tolerance. The finding is called missing-<id>.'),
  part: v.optional(text('The id of the part that this point belongs to; the first part if absent.')),
  title: text('A few words, for the checklist.'),
  asks: text('What a coach says when the point is missing.'),
  why: v.optional(text('Why an interviewer wants to hear it.'), ''),
  evidence: v.optional(texts('Names of evidence that Answerlint knows how to find; all of them must be there.'), []),
  words: patterns('Words that show the point has been made.'),
  onlyWhere: v.optional(text('The name of evidence without which the point is not asked for.')),
  severity: v.optional(oneOf(['information', 'hint'], 'How loud the finding is: "hint" where it is often a matter of opinion; "information" if absent.')),
  atLeast: v.optional(numberBetween(1, 20, 'How many different pieces of evidence it takes.'), 1),
  scaffold: v.optional(text('The line that the quick fix inserts, with slots written [like this?].')),
  examples: v.optional(section({
    met: v.optional(texts('Texts that make the point.'), []),
    missing: v.optional(texts('Texts that do not.'), []),
  }), { met: [], missing: [] }),
});

const part = section({
  id: text('A short name.'),
  title: text('The label as it is written in an answer.'),
  labels: patterns('Other labels and headings for this part.'),
  role: v.optional(oneOf(ROLES, 'What the part does in a story.')),
});

/** A rubric as written in its file. */
export const rubricFile = section({
  kind: text('A short name, such as why-company. One of the built-in names replaces that rubric.'),
  extends: v.optional(text('The kind that this one builds on: all but its questions holds here too, and what is listed here comes on top.')),
  group: v.optional(oneOf(GROUPS, 'The family of questions; "other" if absent.')),
  title: text('What such a question is called in menus.'),
  questions: v.optional(section({
    cues: patterns('Wordings that only a question of this kind has.'),
    topics: patterns('What a story question ("Tell me about a time …") of this kind is about.'),
    titles: patterns('Short headings above such an answer, complete.'),
    beside: patterns('Headings that are such a title only on a page with other interview questions, complete.'),
    not: patterns('Words that speak against this kind.'),
    unites: v.optional(texts('A question that asks for all of these kinds is of this kind.'), []),
    examples: v.optional(texts('Such questions as people write them; completion offers the first.'), []),
  })),
  parts: v.optional(listOf(part, 'The parts of an answer, in the order of telling.'), []),
  checklist: v.optional(listOf(criterion, 'The points that an answer should make.'), []),
  pitfalls: v.optional(texts('Ids of rules that matter for this kind.'), []),
  length: v.optional(section({ min: numberBetween(0, 5000, 'Spoken words.'), max: numberBetween(1, 5000, 'Spoken words.') })),
  scaffold: v.optional(text('A whole answer with slots written [like this?], as Markdown, without the question.')),
});

export type RubricFile = v.InferOutput<typeof rubricFile>;
