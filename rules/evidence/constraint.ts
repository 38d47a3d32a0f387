import { mentions, type Sentence } from '../model/english/sentence';
import type { Span } from '../span';

/** Families of limits that a product or service has to keep, each with a word list: performance, reliability, safety … */
const CONSTRAINT_FAMILIES = ['performance', 'reliability', 'safety', 'fairness', 'privacy', 'compliance', 'cost', 'delivery'] as const;

const LISTS = CONSTRAINT_FAMILIES.map(family => `constraint-${family}`);

/** Where a sentence names a limit that the work had to keep, in the words of any profession. */
export const constraints = (sentence: Sentence): Span[] => mentions(sentence, ...LISTS);
