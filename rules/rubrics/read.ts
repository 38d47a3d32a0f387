import { evidence } from '../evidence';
import { compileLists } from '../model/english/phrases';
import { didYouMean } from '../util/nearest';
import type { Problem } from '../util/problem';
import { readYaml, type Issue } from '../yaml/read';
import { builtInRubrics } from '.';
import { CUE_FIELDS } from './cues';
import { rubricFrom } from './fromFile';
import type { Rubric } from './rubric';
import { rubricFile, type RubricFile } from './schema';
import { sharedLists } from './vocabulary';

export interface ReadRubric {
  /** Absent if the file does not say enough. */
  readonly rubric?: Rubric;
  /** Placed in the YAML text. */
  readonly problems: readonly Problem[];
}

/** Reads a user's rubric. What cannot be understood is left out, and reported with its place and a remedy. */
export function readRubric(yaml: string): ReadRubric {
  const { value, problems } = readYaml(yaml, rubricFile, issuesIn);
  return value ? { rubric: rubricFrom(value, builtInRubrics.find(({ kind }) => kind === value.extends)), problems } : { problems };
}

/** What a schema cannot check: that names exist and patterns compile. */
function issuesIn(file: RubricFile): Issue[] {
  const kinds = builtInRubrics.map(({ kind }) => kind);
  const parts = [...builtInRubrics.find(({ kind }) => kind === file.extends)?.parts ?? [], ...file.parts].map(({ id }) => id);
  return [
    ...file.extends === undefined ? [] : unknown(file.extends, kinds, ['extends'], 'kind of question to extend'),
    ...CUE_FIELDS.flatMap(cue => badPatterns(file.questions?.[cue] ?? [], ['questions', cue])),
    ...file.parts.flatMap(({ labels }, index) => badPatterns(labels, ['parts', index, 'labels'])),
    ...file.checklist.flatMap(({ evidence: names, words, part, onlyWhere }, index) => [
      ...names.flatMap((name, at) => unknown(name, Object.keys(evidence), ['checklist', index, 'evidence', at], 'evidence')),
      ...badPatterns(words, ['checklist', index, 'words']),
      ...onlyWhere === undefined ? [] : unknown(onlyWhere, Object.keys(evidence), ['checklist', index, 'onlyWhere'], 'evidence'),
      ...part === undefined ? [] : unknown(part, parts, ['checklist', index, 'part'], 'part'),
    ]),
  ];
}

const unknown = (name: string, known: readonly string[], path: Issue['path'], what: string): Issue[] =>
  known.includes(name) ? [] : [{ path, message: `There is no ${what} called "${name}".${didYouMean(name, known)}` }];

const NOTATION = 'Write words, (one|of|these), (maybe)?, {any} form of a word, and _2 for up to two words between.';

/** In UTF-16 units. Longer patterns are sentences that no text repeats. */
const LONGEST_PATTERN = 500;

function badPatterns(patterns: readonly string[], path: Issue['path']): Issue[] {
  return patterns.flatMap((pattern, index) => {
    const reason = pattern.length > LONGEST_PATTERN ? `it is longer than ${LONGEST_PATTERN} characters` : reasonAgainst(pattern);
    return reason ? [{ path: [...path, index], message: `This word pattern can't be read: ${reason}. ${NOTATION}` }] : [];
  });
}

function reasonAgainst(pattern: string): string | undefined {
  try {
    compileLists({ pattern }, sharedLists);
    return undefined;
  } catch (error) {
    return (error as Error).message.replace(/^word list "[^"]*": /, '').replace(/ in the pattern ".*$/s, '');
  }
}
