import { Disposable, l10n, MarkdownString, StatusBarAlignment, window } from 'vscode';
import { showChecklistCommand, type ChecklistAnswer } from '../server/protocol';
import { answerAt, type FollowedChecklist } from './checklist/followed';
import { isOpen } from './checklist/looks';
import { spokenTicks, spokenTime } from './checklist/tooltips';
import { activeMarkdown } from './editor';
import { clock, ticks } from './format';
import { asText } from './markdown';

/** Shows ticks and spoken time of the answer at the caret: `7/10 · 2:58`. Hidden in a file without answers. */
export function showStatusBar(checklist: FollowedChecklist): Disposable {
  const item = window.createStatusBarItem('answerlint.checklist', StatusBarAlignment.Right, 110);
  item.name = l10n.t('Answerlint Checklist');
  item.command = showChecklistCommand;

  function update(): void {
    const caret = activeMarkdown()?.selection.active;
    const answer = caret && checklist.current && answerAt(checklist.current, caret);
    if (!answer) return item.hide();
    const done = ticks(answer.checklist);
    item.text = `$(checklist) ${done ? `${done} · ` : ''}${clock(answer.seconds)}`;
    item.tooltip = tooltip(answer);
    const heard = [...done ? [spokenTicks(done)] : [], spokenTime(answer.words, answer.seconds)];
    item.accessibilityInformation = { label: l10n.t('Answerlint Checklist: {0}', heard.join(', ')), role: 'button' };
    item.show();
  }
  return Disposable.from(item, checklist.onDidChange(update), window.onDidChangeTextEditorSelection(update));
}

function tooltip({ title, checklist, words, seconds }: ChecklistAnswer): MarkdownString {
  const open = checklist.filter(({ state }) => isOpen(state)).map(item => `- ${asText(item.title)}`);
  return new MarkdownString([
    `**${asText(title)}**`,
    asText(spokenTime(words, seconds)),
    ...open.length > 0 ? [`${l10n.t('Still open:')}\n\n${open.join('\n')}`] : [],
  ].join('\n\n'));
}
