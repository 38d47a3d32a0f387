import { SemanticTokensBuilder, SemanticTokenTypes, type SemanticTokens, type SemanticTokensParams } from 'vscode-languageserver';
import { ROLES } from '../../rules';
import { about, type Feature } from '../feature';
import type { View } from '../view';

const KEYWORD = 0;

/** Labels of story parts are keywords. A modifier names the part, for themes that want to tell them apart. */
export const semanticTokens: Feature = {
  capabilities: {
    semanticTokensProvider: { legend: { tokenTypes: [SemanticTokenTypes.keyword], tokenModifiers: [...ROLES] }, full: true },
  },

  register(connection, session) {
    connection.languages.semanticTokens.on(about<SemanticTokensParams, SemanticTokens>(session, { data: [] }, tokensIn));
  },
};

function tokensIn({ review, positions }: View): SemanticTokens {
  const builder = new SemanticTokensBuilder();
  for (const { at, unit } of review.answers) {
    for (const { at: inAnswer, unit: { story } } of unit.stories) {
      for (const { role, label } of story.parts) {
        if (!label) continue;
        const { start, end } = positions.range({ start: at + inAnswer + label.start, end: at + inAnswer + label.end });
        if (start.line === end.line) builder.push(start.line, start.character, end.character - start.character, KEYWORD, 1 << ROLES.indexOf(role));
      }
    }
  }
  return builder.build();
}
