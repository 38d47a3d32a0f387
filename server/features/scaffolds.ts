import { defaultSettings, notationAmong, rubricsWith, storyScaffold } from '../../rules';
import { toSnippet } from '../convert';
import type { Feature } from '../feature';
import { scaffoldsRequest, type Scaffolds, type ScaffoldsParams } from '../protocol';

/** What a writer can begin with: an answer of each kind, and a story in the notation of the document. */
export const scaffolds: Feature = {
  capabilities: {},

  register(connection, session) {
    connection.onRequest(scaffoldsRequest, async ({ textDocument }: ScaffoldsParams): Promise<Scaffolds> => {
      const view = textDocument && await session.view(textDocument.uri);
      const rubrics = rubricsWith(view?.configuration.settings.rubrics ?? defaultSettings.rubrics);
      const stories = view?.review.answers.flatMap(({ unit }) => unit.answer.stories) ?? [];
      return {
        answers: rubrics.flatMap(({ kind, group, title, questions: { examples: [question] }, scaffold }) =>
          question && scaffold ? [{ kind, group, title, question, snippet: toSnippet(`## ${question}\n\n${scaffold}`) }] : []),
        story: toSnippet(storyScaffold(notationAmong(stories))),
      };
    });
  },
};
