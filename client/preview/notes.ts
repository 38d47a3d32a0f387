import { l10n } from 'vscode';
import type { ChecklistAnswer } from '../../server/protocol';
import { isOpen, roleName } from '../checklist/looks';
import { rolesIn } from '../checklist/storyRows';
import { clock, ticks } from '../format';
import { escaped } from '../html';

/** How far an answer has come, and which parts its stories have: `7/10 · 2:58 · Situation ✓ Task ✓ …`, as HTML. */
export function progress({ checklist, stories, seconds }: ChecklistAnswer): string {
  const done = ticks(checklist);
  const parts = stories.map(story => rolesIn(story)
    .map(role => `<span class="answerlint-label answerlint-${role}">${escaped(roleName[role]())} ${story.add[role] ? '○' : '✓'}</span>`).join(' '));
  return `<p class="answerlint-progress">${[...done ? [done] : [], clock(seconds), ...parts].join(' · ')}</p>\n`;
}

/** What is still open in an answer, as HTML; empty if nothing is. */
export function openItems({ checklist }: ChecklistAnswer): string[] {
  const open = checklist.filter(({ state }) => isOpen(state));
  if (open.length === 0) return [];
  const items = open.map(({ title, asks }) => `<li><strong>${escaped(title)}</strong> ${escaped(asks)}</li>`);
  return [`<aside class="answerlint-open"><p>${escaped(l10n.t('Still open:'))}</p><ul>${items.join('')}</ul></aside>\n`];
}
