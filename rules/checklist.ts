import { scaffoldFor, type Insertion } from './edits/scaffold';
import { slotsIn } from './edits/slots';
import { evidence, subTicks } from './evidence';
import { inSentences } from './evidence/said';
import { perObject } from './memo';
import type { Answer } from './model/answer';
import { compileLists } from './model/english/phrases';
import type { Criterion, Rubric } from './rubrics/rubric';
import { sharedLists } from './rubrics/vocabulary';
import type { Span } from './span';

export type ItemState = 'met' | 'missing' | 'partial' | 'not-applicable';

/** A criterion, filled in for one answer. Findings and checklist come from the same evidence. */
export interface ChecklistItem {
  readonly criterion: Criterion;
  readonly state: ItemState;
  /** In the answer's text. */
  readonly evidence: readonly Span[];
  /** Sub-ticks, e.g. speed, ambiguity, guardrails, number of `quantified-star`. */
  readonly ticks?: readonly { readonly title: string; readonly met: boolean }[];
}

/**
 * The checklist of an answer: each criterion of its rubric, and what in the answer is evidence for it. The only place where an answer is
 * measured against its rubric. In languages other than English nothing is judged.
 */
export const checklistOf = perObject((answer: Answer): readonly ChecklistItem[] =>
  answer.rubric.checklist.map(criterion => itemOf(criterion, answer)));

function itemOf(criterion: Criterion, answer: Answer): ChecklistItem {
  if (!isAsked(criterion, answer)) return { criterion, state: 'not-applicable', evidence: [] };
  const found = evidenceFor(criterion, answer);
  const ticks = criterion.evidence.flatMap(name => subTicks[name]?.(answer) ?? []);
  const told = { evidence: found, ...ticks.length > 0 && { ticks } };
  if (found.length >= criterion.atLeast) return { criterion, state: ticks.every(({ met }) => met) ? 'met' : 'partial', ...told };
  if (isBegun(criterion, answer)) return { criterion, state: 'partial', ...told };
  return { criterion, state: found.length > 0 ? 'partial' : 'missing', ...told };
}

/**
 * What a scaffold for this item inserts, and where; undefined where the point is made or begun. Not part of the item, because few ask for it: at
 * most keystrokes nobody does.
 */
export const additionFor = ({ criterion, state, evidence }: ChecklistItem, answer: Answer): Insertion | undefined =>
  state === 'not-applicable' || evidence.length >= criterion.atLeast || isBegun(criterion, answer) ? undefined : scaffoldFor(criterion, answer);

function isAsked({ onlyWhere, evidence: names, words }: Criterion, answer: Answer): boolean {
  if (answer.language !== 'en' || names.length + words.length === 0) return false;
  return onlyWhere === undefined || (evidence[onlyWhere]?.(answer).length ?? 0) > 0;
}

/** Whether the scaffold of a criterion has been inserted, and one of its slots is still to be filled in. */
const isBegun = (criterion: Criterion, { text }: Answer): boolean => slotsFor(criterion).some(slot => text.includes(slot));

const slotsFor = perObject(({ scaffold }: Criterion) => slotsIn(scaffold).map(({ start, end }) => scaffold.slice(start, end)));

/** If a criterion names evidence, all of it has to be there. A criterion's own words count wherever they are said. */
function evidenceFor(criterion: Criterion, answer: Answer): readonly Span[] {
  const named = criterion.evidence.map(name => evidence[name]?.(answer) ?? []);
  const spans = named.every(found => found.length > 0) ? named.flat() : [];
  return [...spans, ...wordsFor(criterion, answer)].sort((a, b) => a.start - b.start);
}

const wordsFor = ({ id, words }: Criterion, answer: Answer): readonly Span[] => words.length === 0 ? [] : wordsIn(answer).get(id) ?? [];

/** Where the words of criteria are said in an answer, by the criterion's id. */
const wordsIn = perObject((answer: Answer): ReadonlyMap<string, readonly Span[]> => {
  const found = new Map<string, Span[]>();
  for (const { at, unit: { id, start, end } } of strikesOf(answer.rubric)(answer)) {
    const spans = found.get(id) ?? [];
    spans.push({ start: at + start, end: at + end });
    found.set(id, spans);
  }
  return found;
});

/** Finds the words of a rubric's criteria in answers, with the criterion's id. */
const strikesOf = perObject(({ checklist }: Rubric) => {
  const scan = compileLists(Object.fromEntries(checklist.map(({ id, words }) => [id, words.join('\n')])), sharedLists);
  return inSentences(({ words }) => scan(words).map(({ list, from, to }) => ({ id: list, start: words[from]!.start, end: words[to - 1]!.end })));
});
