import type { InlayHint, InlayHintParams } from 'vscode-languageserver';
import { overlap } from '../../rules';
import { about, type Feature } from '../feature';
import { clock, spokenSeconds } from '../progress';
import type { View } from '../view';

/** How long each part of a story takes to say, after its label. Off unless `answerlint.inlayHints` is on. */
export const inlayHints: Feature = {
  capabilities: { inlayHintProvider: true },

  register(connection, session) {
    connection.languages.inlayHint.on(about<InlayHintParams, InlayHint[]>(session, [], hintsIn));
  },
};

function hintsIn({ configuration, review, positions }: View, { range }: InlayHintParams): InlayHint[] {
  if (!configuration.editor.inlayHints) return [];
  const visible = positions.span(range);
  return review.answers.flatMap(({ at, unit }) => unit.stories.flatMap(story => {
    const from = at + story.at;
    if (!overlap(visible, { start: from, end: from + story.unit.story.text.length })) return [];
    return story.unit.story.parts.flatMap(({ label, words }): InlayHint[] => label && words > 0
      ? [{ position: positions.position(from + label.end), label: clock(spokenSeconds(words, story.unit)), paddingLeft: true, tooltip: `${words} words` }]
      : []);
  }));
}
