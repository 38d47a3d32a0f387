import { Disposable, MarkdownString, StatusBarAlignment, window } from 'vscode';
import { showChecklistCommand, type ChecklistAnswer } from '../server/protocol';
import { activeMarkdown, answerAt, clock, ticks, type FollowedChecklist } from './checklist';

/** Ticks and spoken time of the answer at the caret: `7/10 · 2:58`. Hidden in a file without answers. */
export function showStatusBar(checklist: FollowedChecklist): Disposable {
  const item = window.createStatusBarItem('answerlint.checklist', StatusBarAlignment.Right, 110);
  item.name = 'Answerlint Checklist';
  item.command = showChecklistCommand;

  function update(): void {
    const caret = activeMarkdown()?.selection.active;
    const answer = caret && checklist.current && answerAt(checklist.current, caret);
    if (!answer) return item.hide();
    const done = ticks(answer.checklist);
    item.text = `$(checklist) ${done ? `${done} · ` : ''}${clock(answer.seconds)}`;
    item.tooltip = tooltip(answer);
    item.accessibilityInformation = { label: `${done ? `${done.replace('/', ' of ')} checklist items, ` : ''}${clock(answer.seconds)} minutes spoken` };
    item.show();
  }
  return Disposable.from(item, checklist.onDidChange(update), window.onDidChangeTextEditorSelection(update));
}

function tooltip({ title, checklist, words, seconds }: ChecklistAnswer): MarkdownString {
  const open = checklist.filter(({ state }) => state === 'missing' || state === 'partial');
  return new MarkdownString([
    `**${title}**`,
    `${words} words, ${clock(seconds)} spoken`,
    ...open.length > 0 ? [`Still open:\n${open.map(item => `- ${item.title}`).join('\n')}`] : [],
  ].join('\n\n'));
}
