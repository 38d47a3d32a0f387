import {
  commands, EventEmitter, l10n, TreeItem, TreeItemCollapsibleState, window, workspace, type Disposable, type TreeDataProvider,
} from 'vscode';
import { changedRows } from './changes';
import { activeMarkdown, toEditorRange } from '../editor';
import { answerAt, type DocumentChecklist, type FollowedChecklist } from './followed';
import { isOpen } from './looks';
import type { Row } from './row';
import { openRows, rowsOf } from './rows';

/** The checklist of the active document as a tree that follows the caret. Its elements are the ids of rows. */
export interface ChecklistView extends Disposable, TreeDataProvider<string> {
  /** The rows that are shown now. */
  readonly rows: readonly Row[];
  /** The number in the badge. */
  readonly openItems: number;
  /** The row with this id, shown or not. */
  row(id: string): Row | undefined;
  /** Opens the view at the answer of the caret. */
  show(): Promise<void>;
  /** Whether to show open rows only. */
  showOpenOnly(openOnly: boolean): void;
}

export function openChecklistView(checklist: FollowedChecklist): ChecklistView {
  const changes = new EventEmitter<string[] | undefined>();
  let openOnly = false;
  let all: readonly Row[] = [];
  let rows: readonly Row[] = [];
  let byId = new Map<string, Row>();
  let parents = new Map<string, string>();
  let followed: string | undefined;

  const view: ChecklistView = {
    get rows() { return rows; },
    get openItems() { return tree.badge?.value ?? 0; },
    onDidChangeTreeData: changes.event,
    getTreeItem: id => treeItem(byId.get(id)),
    getChildren: id => (id === undefined ? rows : byId.get(id)?.children ?? []).map(row => row.id),
    getParent: id => parents.get(id),
    row: id => flat(all).find(row => row.id === id),
    async show() {
      await commands.executeCommand('answerlint.checklist.focus');
      const row = rowAtCaret();
      if (row) reveal(row, { focus: true });
    },
    showOpenOnly(only) {
      openOnly = only;
      void commands.executeCommand('setContext', 'answerlint.openItemsOnly', only);
      update();
    },
    dispose: () => listeners.forEach(listener => listener.dispose()),
  };
  const tree = window.createTreeView('answerlint.checklist', { treeDataProvider: view, showCollapseAll: true });

  function update(): void {
    const { current } = checklist;
    const before = rows;
    all = current ? rowsOf(current.answers, textIn(current)) : [];
    rows = openOnly ? openRows(all) : all;
    byId = new Map(flat(rows).map(row => [row.id, row]));
    parents = new Map(flat(rows).flatMap(row => row.children.map(child => [child.id, row.id])));
    showBadge((current?.answers ?? []).flatMap(answer => answer.checklist).filter(({ state }) => isOpen(state)).length);
    void commands.executeCommand('setContext', 'answerlint.hasAnswers', current !== undefined);
    const changed = changedRows(before, rows);
    if (changed === 'all') changes.fire(undefined);
    else if (changed.length > 0) changes.fire([...changed]);
    follow();
  }

  function showBadge(open: number): void {
    if (open === view.openItems) return;
    tree.badge = open > 0 ? { value: open, tooltip: open === 1 ? l10n.t('1 open checklist item') : l10n.t('{0} open checklist items', open) } : undefined;
  }

  /** Selects the answer at the caret, but only when the caret goes to another answer, so that a row that the writer has selected stays selected. */
  function follow(): void {
    const row = rowAtCaret();
    if (!tree.visible || row?.id === followed) return;
    followed = row?.id;
    if (row) reveal(row, { select: true, focus: false });
  }

  /** Not awaited: VS Code reveals when it draws the tree again, which may be never, and the row may have gone by then. */
  function reveal({ id }: Row, options: { select?: boolean; focus: boolean }): void {
    tree.reveal(id, { ...options, expand: true }).then(undefined, () => undefined);
  }

  function rowAtCaret(): Row | undefined {
    const { current } = checklist;
    const editor = activeMarkdown();
    if (!current || editor?.document.uri.toString() !== current.uri.toString()) return undefined;
    return rows[current.answers.indexOf(answerAt(current, editor.selection.active)!)];
  }

  const listeners = [changes, tree, checklist.onDidChange(update), tree.onDidChangeVisibility(follow), window.onDidChangeTextEditorSelection(follow)];
  return view;
}

/** Of a row that has gone since VS Code heard of it, an empty one: VS Code has been told, and will ask again. */
function treeItem(row: Row | undefined): TreeItem {
  if (!row) return new TreeItem('');
  const { id, look, children } = row;
  const { Collapsed, Expanded, None } = TreeItemCollapsibleState;
  const item = new TreeItem(look.label, children.length === 0 ? None : look.folded ? Collapsed : Expanded);
  item.id = id;
  item.tooltip = look.tooltip;
  item.accessibilityInformation = { label: look.spoken };
  item.command = { title: l10n.t('Open'), command: 'answerlint.openChecklistRow', arguments: [id] };
  if (look.description !== undefined) item.description = look.description;
  if (look.icon) item.iconPath = look.icon;
  if (look.context) item.contextValue = look.context;
  return item;
}

function textIn({ uri }: DocumentChecklist): Parameters<typeof rowsOf>[1] {
  const document = workspace.textDocuments.find(it => it.uri.toString() === uri.toString());
  return range => document?.getText(toEditorRange(range)) ?? '';
}

const flat = (rows: readonly Row[]): Row[] => rows.flatMap(row => [row, ...flat(row.children)]);
