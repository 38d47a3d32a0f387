import { l10n, QuickPickItemKind, window, type QuickPickItem } from 'vscode';
import type { Row } from './row';

interface RowItem extends QuickPickItem {
  readonly row?: Row;
}

/** The checklist as a quick pick: every item and story part with its tick, under its answer. */
export async function pickRow(answers: readonly Row[]): Promise<Row | undefined> {
  const items = answers.flatMap((answer): RowItem[] => [
    { label: answer.look.label, kind: QuickPickItemKind.Separator },
    ...answer.children.flatMap(row => row.children.length > 0 ? row.children.map(child => rowItem(child, row.look.label)) : [rowItem(row)]),
  ]);
  const placeHolder = items.length > 0 ? l10n.t('Go to what ticks an item, or add what is missing') : l10n.t('There is no answer in the active editor');
  const picked = await window.showQuickPick(items, { title: l10n.t('Answerlint: Checklist'), placeHolder, matchOnDescription: true });
  return picked?.row;
}

const rowItem = (row: Row, description = ''): RowItem =>
  ({ label: `$(${row.look.icon?.id}) ${row.look.label}`, description, row });
