import { memo, perObject, perText } from '../memo';
import { compileLists, wordsOf, type Scanner } from '../model/phrases';
import { questionText, titlesIn } from './questionText';
import type { Rubric, RubricPart } from './rubric';
import { sharedLists } from './vocabulary';

/** Longer openings of a line are sentences, even if they end in a colon. */
const LONGEST_LABEL = 12;

/**
 * The part of an answer that a heading or label opens: "Why Kettleby", "Learn / give", "Fit for fast settings – examples".
 * The label must be understood as a whole, or one of the titles in it: text in front of a colon is often no label.
 */
export function partOf(label: string, rubric: Rubric): RubricPart | undefined {
  const scan = scannerFor(rubric);
  const known = namedIn(label);
  const named = known.get(scan) ?? read(label, scan);
  known.set(scan, named);
  return named.length === 0 ? undefined : rubric.parts.find(({ id }) => named.includes(id));
}

/** The parts that a label may name, by what scans it: one is asked of all rubrics at every keystroke. */
const namedIn = perText((_: string) => new Map<Scanner, readonly string[]>());

/** Where a label could name several parts ("Example (ambiguity)"), the titles in it decide, the first one first. */
function read(label: string, scan: Scanner): readonly string[] {
  let best: { readonly named: readonly string[]; readonly words: number } = { named: [], words: 0 };
  for (const words of titles(label)) {
    const named = words.length > LONGEST_LABEL ? [] : scan(words).map(({ list }) => list);
    const among = best.named.filter(id => named.includes(id));
    if (named.length > 0 && words.length > best.words) best = { named, words: words.length };
    else if (among.length > 0) best = { ...best, named: among };
  }
  return best.named;
}

/** The words of each title in a label. Read once for all rubrics. */
const titles = perText(label => titlesIn(questionText(label)).map(wordsOf));

const scannerFor = perObject((rubric: Rubric): Scanner => scanners.get(rubric));

/** A family of rubrics names its parts alike, and to lay them out for the first time takes milliseconds. */
const scanners = memo(
  ({ parts }: Rubric) => compileLists(Object.fromEntries(parts.map(({ id, labels }) => [id, labels.map(label => `^ ${label} $`).join('\n')])), sharedLists),
  ({ parts }) => JSON.stringify(parts.map(({ id, labels }) => [id, labels])),
);
