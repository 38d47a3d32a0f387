import { QuickPickItemKind, window, type QuickPickItem, type ThemeIcon } from 'vscode';
import type { Row } from './checklistTree';
import type { ChecklistView } from './checklistView';

interface RowItem extends QuickPickItem {
  readonly row?: Row;
}

/** The checklist as a list to type in: every item and story part with its tick, under its answer. */
export async function pickRow(view: ChecklistView): Promise<Row | undefined> {
  const items = view.getChildren().flatMap((answer): RowItem[] => [
    { label: textOf(answer), kind: QuickPickItemKind.Separator },
    ...answer.children.flatMap(row => row.children.length > 0 ? row.children.map(child => rowItem(child, textOf(row))) : [rowItem(row)]),
  ]);
  const placeHolder = items.length > 0 ? 'Go to what ticks an item, or add what is missing' : 'There is no answer in the active editor';
  const picked = await window.showQuickPick(items, { title: 'Answerlint: Checklist', placeHolder, matchOnDescription: true });
  return picked?.row;
}

const rowItem = (row: Row, description = ''): RowItem => ({ label: `$(${(row.item.iconPath as ThemeIcon).id}) ${textOf(row)}`, description, row });

const textOf = ({ item }: Row): string => String(item.label);
