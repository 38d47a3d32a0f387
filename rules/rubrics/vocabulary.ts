import type { WordLists } from '../model/english/phrases';
import vocabulary from './vocabulary.yaml';

/** Word lists that the patterns of every rubric may name: what people call employers, small companies, roles … */
export const sharedLists: WordLists = Object.fromEntries(
  Object.entries(vocabulary as Readonly<Record<string, readonly string[]>>).map(([name, patterns]) => [name, patterns.join('\n')]),
);
