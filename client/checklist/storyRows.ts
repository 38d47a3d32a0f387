import { l10n, ThemeIcon } from 'vscode';
import type { ChecklistPart, ChecklistStory, Range, StoryRole } from '../../server/protocol';
import { clock } from '../format';
import { roleName } from './looks';
import type { Row } from './row';
import { heard, startOf, stateLook } from './rowLooks';
import { roleTooltip, spokenTime, storyTooltip } from './tooltips';

/** The ids of rows that the story map goes to as well. */
export const storyId = (answer: string, index: number): string => `${answer}/story/${index}`;
export const roleId = (story: string, role: StoryRole): string => `${story}/${role}`;

/** The parts that a story has, and those that it should have. Not every framework has a Task, and few stories a Reflection. */
export const rolesIn = ({ parts, add }: ChecklistStory): StoryRole[] =>
  (Object.keys(roleName) as StoryRole[]).filter(role => parts[role] || add[role]);

/** The part of a story in a role; null where it is still to be told. */
export const partIn = ({ parts, add }: ChecklistStory, role: StoryRole): ChecklistPart | null => add[role] ? null : parts[role];

/** The row of a story, with its parts below it. */
export function storyRow(story: ChecklistStory, id: string, answer: Range): Row {
  const { title, range, words, seconds, add } = story;
  const roles = rolesIn(story);
  const label = title || l10n.t('Story');
  const letters = roles.map(role => `${roleName[role]()[0]} ${add[role] ? '○' : '✓'}`).join(' ');
  const missing = roles.filter(role => add[role]).map(role => l10n.t('{0} open', roleName[role]()));
  return {
    id,
    look: {
      label,
      description: `${letters} · ${clock(seconds)}`,
      icon: new ThemeIcon('book'),
      tooltip: storyTooltip(label, story),
      spoken: heard(label, ...missing, spokenTime(words, seconds)),
      folded: true,
    },
    children: roles.map(role => roleRow(role, story, roleId(id, role), answer)),
    ranges: [startOf(range)],
    answer,
  };
}

function roleRow(role: StoryRole, story: ChecklistStory, id: string, answer: Range): Row {
  const part = partIn(story, role);
  const add = story.add[role];
  const state = part ? 'met' : 'missing';
  const label = roleName[role]();
  return {
    id,
    look: { ...stateLook(label, state, part && part.words > 0 ? clock(part.seconds) : ''), tooltip: roleTooltip(label, part), ...add && { context: 'addable' }, folded: false },
    children: [], ranges: part ? [part] : [], answer, state,
    ...add && { add },
  };
}
