import type { CodeLens, CodeLensParams, Command } from 'vscode-languageserver';
import { shift, type Role, type Span, type StoryReview } from '../../rules';
import { about, type Feature } from '../feature';
import { clock, progress } from '../progress';
import { showChecklistCommand } from '../protocol';

/** Above each answer `7/10 · 2:58`, above each story `S ✓ T ✓ A ✓ R ✗ · 0:31`. */
export const codeLenses: Feature = {
  capabilities: { codeLensProvider: {} },

  register(connection, session) {
    const canShow = session.editor.commands.includes(showChecklistCommand);
    connection.onCodeLens(about<CodeLensParams, CodeLens[]>(session, [], ({ document, review, positions }) => {
      const lens = (span: Span, title: string): CodeLens => {
        const { start } = positions.range(span);
        // a lens without a command is plain text, but LSP requires the field
        const command: Command = canShow ? { title, command: showChecklistCommand, arguments: [document.uri, start] } : { title, command: '' };
        return { range: { start, end: start }, command };
      };
      return review.answers.flatMap(answer => [
        lens(shift(answer.unit.answer.questionSpan, answer.at), progress(answer.unit)),
        ...answer.unit.stories.map(({ at, unit }) => lens({ start: answer.at + at, end: answer.at + at }, storyTitle(unit))),
      ]);
    }));
  },
};

const LETTERS: readonly (readonly [Role, string])[] = [['situation', 'S'], ['task', 'T'], ['action', 'A'], ['result', 'R']];

/** In a story without labels, a part that was not recognised may be there all the same: it gets a question mark instead of a cross. */
function storyTitle({ story, parts: places, seconds }: StoryReview): string {
  const missing = story.labelled ? '✗' : '?';
  const parts = LETTERS.map(([role, letter]) => `${letter} ${places[role] ? '✓' : missing}`);
  return `${parts.join(' ')} · ${clock(seconds)}`;
}
