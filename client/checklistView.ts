import { commands, EventEmitter, window, type Disposable, type TreeDataProvider, type TreeItem } from 'vscode';
import { activeMarkdown, answerAt, type FollowedChecklist } from './checklist';
import { isOpen, openRows, rowsOf, type Row } from './checklistTree';

/** The checklist of the active document as a tree that follows the caret. */
export interface ChecklistView extends Disposable, TreeDataProvider<Row> {
  getTreeItem(row: Row): TreeItem;
  getChildren(row?: Row): Row[];
  /** The row with this id as it is now. */
  row(id: string): Row | undefined;
  /** Opens the view at the answer of the caret. */
  show(): Promise<void>;
  /** Leaves out the rows that need nothing more, or shows them again. */
  showOpenOnly(openOnly: boolean): void;
}

export function openChecklistView(checklist: FollowedChecklist): ChecklistView {
  const changes = new EventEmitter<void>();
  let openOnly = false;
  let rows: readonly Row[] = [];
  let parents = new Map<Row, Row>();
  let followed: string | undefined;

  const view: ChecklistView = {
    onDidChangeTreeData: changes.event,
    getTreeItem: row => row.item,
    getChildren: row => [...row?.children ?? rows],
    getParent: row => parents.get(row),
    row: id => flat(rows).find(({ item }) => item.id === id),
    async show() {
      await commands.executeCommand('answerlint.checklist.focus');
      const row = rowAtCaret();
      if (row) await tree.reveal(row, { focus: true, expand: true });
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
    const answers = checklist.current?.answers ?? [];
    const all = rowsOf(answers);
    rows = openOnly ? openRows(all) : all;
    parents = new Map(flat(rows).flatMap(row => row.children.map(child => [child, row])));
    const open = answers.flatMap(answer => answer.checklist).filter(({ state }) => isOpen(state)).length;
    tree.badge = open > 0 ? { value: open, tooltip: `${open} open checklist ${open === 1 ? 'item' : 'items'}` } : undefined;
    void commands.executeCommand('setContext', 'answerlint.hasAnswers', answers.length > 0);
    changes.fire();
    follow();
  }

  /** Only on the way from one answer to another, so that the row which the writer has selected stays so. */
  function follow(): void {
    const row = rowAtCaret();
    if (!tree.visible || row?.item.id === followed) return;
    followed = row?.item.id;
    if (row) void tree.reveal(row, { select: true, focus: false, expand: true });
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

const flat = (rows: readonly Row[]): Row[] => rows.flatMap(row => [row, ...flat(row.children)]);
