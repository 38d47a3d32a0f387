import { ROLES, shift, type AnswerReview, type Placed, type Role, type Span, type StoryReview } from '../../rules';
import { spokenSeconds, toSnippet } from '../convert';
import { about, type Feature } from '../feature';
import {
  checklistRequest, didUpdateChecklistNotification, type ChecklistAnswer, type ChecklistItem, type ChecklistParams, type ChecklistPart,
  type ChecklistStory, type DidUpdateChecklistParams, type Range,
} from '../protocol';
import type { View } from '../session';

/** How far each answer has come, for a checklist view. */
export const checklist: Feature = {
  capabilities: { experimental: { checklistProvider: true } },

  register(connection, session) {
    connection.onRequest(checklistRequest, about<ChecklistParams, ChecklistAnswer[]>(session, [], checklistOf));

    const told = new Set<string>();
    const tell = async (uri: string): Promise<void> => {
      const view = await session.view(uri);
      if (!view || (view.review.answers.length === 0 && !told.delete(uri))) return;
      if (view.review.answers.length > 0) told.add(uri);
      const params: DidUpdateChecklistParams = { uri, version: view.document.version };
      void connection.sendNotification(didUpdateChecklistNotification, params);
    };
    session.onDidUpdate(({ uri, occasion }) => {
      if (occasion === 'edited') void tell(uri);
      if (occasion === 'closed') told.delete(uri);
    });
    session.configurations.onDidChange(() => session.open().forEach(uri => void tell(uri)));
  },
};

const checklistOf = (view: View): ChecklistAnswer[] => view.review.answers.map(answer => answerOf(answer, view));

function answerOf({ at, unit: { answer, checklist, stories, seconds } }: Placed<AnswerReview>, { positions }: View): ChecklistAnswer {
  const { rubric, text, question, words } = answer;
  const range = (span: Span) => positions.range(shift(span, at));
  return {
    range: range({ start: 0, end: text.length }),
    question,
    kind: rubric.kind,
    group: rubric.group,
    title: rubric.title,
    words,
    seconds,
    checklist: checklist.map(({ criterion, state, evidence, ticks, add }): ChecklistItem => ({
      id: criterion.id,
      part: criterion.part,
      partTitle: rubric.parts.find(({ id }) => id === criterion.part)?.title ?? rubric.title,
      title: criterion.title,
      why: criterion.why,
      state,
      evidence: evidence.map(range),
      ...(ticks && { ticks }),
      ...(add && { add: { range: range({ start: add.at, end: add.at }), newText: add.text, snippet: toSnippet(add.text) } }),
    })),
    stories: stories.map(story => storyOf(story.unit, span => range(shift(span, story.at)))),
  };
}

function storyOf(review: StoryReview, range: (span: Span) => Range): ChecklistStory {
  const { story, quantified, seconds } = review;
  const partOf = (role: Role): ChecklistPart | null => {
    const parts = story.parts.filter(part => part.role === role || part.alsoFills === role);
    const [first] = parts;
    if (!first) return null;
    const words = parts.reduce((sum, part) => sum + part.words, 0);
    return { ...range({ start: first.label?.start ?? first.body.start, end: first.body.end }), words, seconds: spokenSeconds(words, review) };
  };
  return {
    range: range({ start: 0, end: story.text.length }),
    title: story.title,
    quantified,
    words: story.words,
    seconds,
    parts: Object.fromEntries(ROLES.map(role => [role, partOf(role)])) as ChecklistStory['parts'],
  };
}
