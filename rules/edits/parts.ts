import { hasTask } from '../evidence/lack';
import { partsTelling } from '../evidence/storyParts';
import type { Notation, Part, Story } from '../model/answer';
import { ROLES, type Role } from '../model/role';
import { insertAt, type Edit } from '../rule';
import { lineStart } from '../util/lineStart';
import { partSlots } from './partSlots';

/** The usual names of the parts. Some frameworks have other names. */
export const storyNames: Readonly<Record<Role, string>> = { situation: 'Situation', task: 'Task', action: 'Action', result: 'Result', reflection: 'Reflection' };
const NAMES_IN: Readonly<Record<Notation['framework'], Partial<Record<Role, string>>>> = {
  STAR: {},
  CAR: { situation: 'Challenge' },
  CARL: { situation: 'Challenge', reflection: 'Learning' },
  PAR: { situation: 'Problem' },
  SOAR: { task: 'Obstacle' },
  SBI: { action: 'Behavior', result: 'Impact' },
};

const nameIn = (framework: Notation['framework'], role: Role): string => NAMES_IN[framework][role] ?? storyNames[role];

/**
 * Adds a part, with a slot or the given text in it, in the notation of the story and in the order of telling. Fills the part's label if it is
 * there without a text. In a story without labels the slot is a sentence.
 */
export function insertPart(story: Story, role: Role, text = partSlots[role]): Edit {
  const empty = story.parts.find(part => part.role === role && part.label && !partsTelling(story, role).includes(part));
  if (empty) return fill(story, empty, text);
  const order = ROLES.indexOf(role);
  const earlier = story.parts.findLast(part => ROLES.indexOf(part.alsoFills ?? part.role) < order);
  const later = story.parts.find(part => ROLES.indexOf(part.role) > order);
  if (!story.labelled) return earlier || !later ? insertAt(earlier?.body.end ?? story.text.length, ` ${text}`) : insertAt(later.body.start, `${text} `);
  const { between } = story.notation;
  const label = `${labelOf(story, role)}${text}`;
  if (earlier || !later) return insertAt(earlier?.body.end ?? story.text.length, isTable(story.notation) ? ` |${between}${label}` : `${between}${label}`);
  const start = lineStart(story.text, later.label!.start);
  return insertAt(start, `${label}${isTable(story.notation) ? ' |' : ''}${between}`);
}

/** The label of a part as this story would write it, up to where the text begins. */
export const labelOf = (story: Story, role: Role): string => `${story.notation.before}${nameOf(story, role)}${story.notation.after}`;

/** A whole story in this notation, with a slot in each part. */
export const storyScaffold = (notation: Notation): string =>
  rolesIn(notation).filter(role => role !== 'reflection' || notation.framework === 'CARL').map(role => partScaffold(role, notation)).join(notation.between);

/** A part in this notation, with a slot in it. */
export function partScaffold(role: Role, notation: Notation): string {
  const { before, after, letters, framework } = notation;
  const name = nameIn(framework, role);
  return `${before}${letters ? letterOf(role, name) : name}${after}${partSlots[role]}${isTable(notation) ? ' |' : ''}`;
}

/** The roles that parts of a story in this notation may have. */
export const rolesIn = (notation: Notation): Role[] => ROLES.filter(role => role !== 'task' || hasTask(notation));

const letterOf = (role: Role, name: string): string => role === 'reflection' ? 'L' : name[0]!;

/** Puts a text behind an empty label, in the place of anything like "n/a". */
function fill({ text: told, notation }: Story, { label, body }: Part, text: string): Edit {
  const start = body.start + /^[\s|]*/.exec(told.slice(body.start, body.end))![0].length;
  const end = start + told.slice(start, body.end).trimEnd().length;
  const before = told.slice(label!.end, start);
  const glue = isTable(notation) && !before.includes('|') ? notation.after : /\s$/.test(before) ? '' : /\n+$/.exec(notation.after)?.[0] ?? ' ';
  return { span: { start, end: Math.max(start, end) }, text: glue + text };
}

function nameOf({ text, parts, notation: { framework, letters } }: Story, role: Role): string {
  const name = nameIn(framework, role);
  if (letters) return letterOf(role, name);
  const written = parts.flatMap(({ label }) => label ? [text.slice(label.start, label.end)] : []);
  const capitals = written.length > 0 && written.every(label => label === label.toUpperCase());
  return capitals ? name.toUpperCase() : name;
}

const isTable = ({ before }: Notation): boolean => /^\s*\|/.test(before);
