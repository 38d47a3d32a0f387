import type { Notation } from '../answer';
import { frameworkOf, roleOf } from '../labels/labels';
import type { Role } from '../role';
import { commonNotation } from './notation';

/** The labels that a story has so far, and how they are written. */
export interface BegunStory {
  readonly roles: ReadonlySet<Role>;
  readonly notation: Notation;
}

const LABEL = /^([\s>]*(?:(?:[-*+]|\d{1,2}[.)]|#{1,6})\s+)?(?:\*\*|__)?)(\p{L}[\p{L} /]{0,30}?)((?:\*\*|__)?\s*:\s*(?:\*\*|__)?|$)/u;

/** The labels in a text that is not yet a whole story, because it does not say what was done. */
export function begunStory(text: string): BegunStory | undefined {
  const labels = text.split(/\r?\n/).flatMap(line => {
    const [, before, name, after] = LABEL.exec(line) ?? [];
    const meaning = name ? roleOf(name) : undefined;
    return name && meaning && 'roles' in meaning && (after || before?.includes('#')) ? [{ before: before ?? '', name, after: after || '\n\n', roles: meaning.roles }] : [];
  });
  const last = labels.at(-1);
  return last && {
    roles: new Set(labels.flatMap(({ roles }) => roles)),
    notation: {
      ...commonNotation, before: last.before.replace(/\d{1,2}[.)]/, '-'), after: `${last.after.trimEnd()}${last.after === '\n\n' ? last.after : ' '}`,
      letters: last.name.length === 1, framework: frameworkOf(labels.map(({ name }) => name)),
    },
  };
}
