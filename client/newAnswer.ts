import { l10n, QuickPickItemKind, window, workspace, type QuickPickItem, type TextEditor } from 'vscode';
import type { AnswerScaffold } from '../server/protocol';
import type { FollowedChecklist } from './checklist/followed';
import { activeMarkdown, insertScaffold } from './editor';

const title = l10n.t('Answerlint: New Answer');

/** Asks which kind of question to answer and for which company, then writes question and scaffold: into a new file, or below the answers of this one. */
export async function newAnswer(scaffolds: readonly AnswerScaffold[], checklist: FollowedChecklist): Promise<void> {
  const scaffold = await pickKind(scaffolds);
  // not asked earlier: while the writer chooses, the checklist of a document just opened may arrive
  const editor = scaffold && await (checklist.current ? placeForAnother() : newFile());
  if (!scaffold || !editor) return;
  const { document } = editor;
  const end = document.lineAt(document.lineCount - 1).range.end;
  await insertScaffold(editor, gapBehind(document.getText()) + scaffold.snippet, end);
}

const GROUPS: readonly (readonly [title: string, groups: readonly string[]])[] = [
  [l10n.t('Why this company, why this role'), ['why-company']],
  [l10n.t('About yourself'), ['about-yourself', 'strength', 'weakness']],
  [l10n.t('Stories'), ['behavioral']],
  [l10n.t('Other questions'), ['other']],
];

interface KindItem extends QuickPickItem {
  readonly scaffold?: AnswerScaffold;
}

async function pickKind(scaffolds: readonly AnswerScaffold[]): Promise<AnswerScaffold | undefined> {
  const items = GROUPS.flatMap(([label, groups]): KindItem[] => [
    { label, kind: QuickPickItemKind.Separator },
    ...scaffolds.filter(({ group }) => groups.includes(group)).map(kindItem),
  ]);
  const picked = await window.showQuickPick(items, { title, placeHolder: l10n.t('Which question do you want to answer?'), matchOnDescription: true });
  return picked?.scaffold;
}

/** Some kinds are named by their question. */
function kindItem(scaffold: AnswerScaffold): KindItem {
  const { title, question } = scaffold;
  return { label: title, description: question.replace(/\W+$/, '') === title.replace(/\W+$/, '') ? '' : question, scaffold };
}

/** Where answers are open already, the new one may join them. Undefined if the writer gives up. */
async function placeForAnother(): Promise<TextEditor | undefined> {
  const editor = activeMarkdown();
  if (!editor) return newFile();
  const picked = await window.showQuickPick([
    { label: `$(add) ${l10n.t('Add to {0}', workspace.asRelativePath(editor.document.uri))}`, place: async () => editor },
    { label: `$(new-file) ${l10n.t('Start a new file')}`, place: newFile },
  ], { title });
  return picked?.place();
}

/** A new Markdown document with front matter. Undefined if the writer gives up. */
async function newFile(): Promise<TextEditor | undefined> {
  const company = await window.showInputBox({ title, prompt: l10n.t('Which company is it for? Leave it empty to skip.') });
  if (company === undefined) return undefined;
  const role = await window.showInputBox({ title, prompt: l10n.t('For which role? Leave it empty to skip.') });
  if (role === undefined) return undefined;
  const entries = Object.entries({ company, role }).filter(([, value]) => value.trim());
  const lines = entries.map(([key, value]) => `${key}: ${yamlScalar(value.trim())}\n`);
  const document = await workspace.openTextDocument({ language: 'markdown', content: lines.length > 0 ? `---\n${lines.join('')}---\n` : '' });
  return window.showTextDocument(document);
}

/** In quotation marks, unless it is certainly plain text: YAML might see more in it. */
const yamlScalar = (value: string): string => /^\p{L}[\p{L}\p{N} .&'’-]*$/u.test(value) && !/^(?:true|false|null)$/i.test(value) ? value : JSON.stringify(value);

/** The line breaks needed for a blank line before the next heading. */
function gapBehind(text: string): string {
  if (!text.trim() || /\n\s*\n$/.test(text)) return '';
  return text.endsWith('\n') ? '\n' : '\n\n';
}
