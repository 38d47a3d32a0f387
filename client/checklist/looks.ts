import { l10n, ThemeColor, ThemeIcon } from 'vscode';
import type { ChecklistItem } from '../../server/protocol';

export type State = ChecklistItem['state'];

export const isOpen = (state: State | undefined): boolean => state === 'missing' || state === 'partial';

/** The state of several items together. */
export function stateOf(items: readonly ChecklistItem[]): State {
  const states = new Set(items.map(({ state }) => state).filter(state => state !== 'not-applicable'));
  if (states.size > 1) return 'partial';
  return [...states][0] ?? 'not-applicable';
}

/** Icons differ in shape, not only in colour. */
const ICONS: Readonly<Record<State, ThemeIcon>> = {
  'met': new ThemeIcon('pass-filled', new ThemeColor('testing.iconPassed')),
  'partial': new ThemeIcon('color-mode', new ThemeColor('list.warningForeground')),
  'missing': new ThemeIcon('circle-large-outline'),
  'not-applicable': new ThemeIcon('circle-slash', new ThemeColor('disabledForeground')),
};

export const iconOf = (state: State): ThemeIcon => ICONS[state];

/** A state in words, for screen readers. */
export function spoken(state: State): string {
  switch (state) {
    case 'met': return l10n.t('done');
    case 'partial': return l10n.t('partly done');
    case 'missing': return l10n.t('open');
    case 'not-applicable': return l10n.t('not needed here');
  }
}

/** The names of the parts of a story, in the language of the editor. */
export const roleName = {
  situation: () => l10n.t('Situation'),
  task: () => l10n.t('Task'),
  action: () => l10n.t('Action'),
  result: () => l10n.t('Result'),
  reflection: () => l10n.t('Reflection'),
} as const;
