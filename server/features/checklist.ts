import { RAL, type Disposable } from 'vscode-languageserver';
import { additionFor, contains, ROLES, shift, type AnswerReview, type Edit, type Placed, type Reported, type Role, type Span, type StoryReview } from '../../rules';
import { toSnippet } from '../convert';
import { about, type Feature } from '../feature';
import { spokenSeconds } from '../progress';
import {
  checklistRequest, didUpdateChecklistNotification, type ChecklistAnswer, type ChecklistItem, type ChecklistParams, type ChecklistPart,
  type ChecklistStory, type DidUpdateChecklistParams, type Range, type ScaffoldEdit,
} from '../protocol';
import { perAnswer } from '../reports/perAnswer';
import { inBackground } from '../scheduling/background';
import type { View } from '../view';

/** In ms: the pause in editing after which a changed checklist is announced. The client then asks for all of it, and between two letters nobody reads it. */
const PAUSE = 100;

/** The state of each answer, for a checklist view. */
export const checklist: Feature = {
  capabilities: { experimental: { checklistProvider: true } },

  register(connection, session) {
    const checklistOf = perAnswer(answerOf);
    connection.onRequest(checklistRequest, about<ChecklistParams, ChecklistAnswer[]>(session, [], view => view.review.answers.map(answer => checklistOf(answer, view))));

    const told = new Set<string>();
    const tell = async (uri: string): Promise<void> => {
      const view = await session.view(uri);
      if (!view || (view.review.answers.length === 0 && !told.delete(uri))) return;
      if (view.review.answers.length > 0) told.add(uri);
      const params: DidUpdateChecklistParams = { uri, version: view.document.version };
      await connection.sendNotification(didUpdateChecklistNotification, params);
    };
    const waiting = new Map<string, Disposable>();
    session.onDidUpdate(({ uri, occasion }) => {
      if (occasion === 'saved') return;
      waiting.get(uri)?.dispose();
      if (occasion === 'edited') {
        waiting.set(uri, RAL().timer.setTimeout(() => inBackground(connection, tell(uri)), PAUSE));
      } else {
        waiting.delete(uri);
        told.delete(uri);
      }
    });
    session.configurations.onDidChange(() => session.open().forEach(uri => inBackground(connection, tell(uri))));
  },
};

function answerOf({ at, unit: { answer, checklist, stories, findings, ignored, seconds } }: Placed<AnswerReview>, { positions }: View): ChecklistAnswer {
  const { rubric, text, question, words } = answer;
  const range = (span: Span) => positions.range(shift(span, at));
  const scaffold = ({ span, text }: Edit): ScaffoldEdit => ({ range: range(span), newText: text, snippet: toSnippet(text) });
  return {
    range: range({ start: 0, end: text.length }),
    question,
    kind: rubric.kind,
    group: rubric.group,
    title: rubric.title,
    words,
    seconds,
    checklist: checklist.map((item): ChecklistItem => {
      const { criterion, state, evidence, ticks } = item;
      const add = additionFor(item, answer);
      return {
        id: criterion.id,
        part: criterion.part,
        partTitle: rubric.parts.find(({ id }) => id === criterion.part)?.title ?? rubric.title,
        title: criterion.title,
        why: criterion.why,
        asks: criterion.asks,
        ...criterion.examples.met[0] !== undefined && { example: criterion.examples.met[0] },
        state,
        evidence: evidence.map(range),
        ...(ticks && { ticks }),
        ...(add && { add: scaffold({ span: { start: add.at, end: add.at }, text: add.text }) }),
      };
    }),
    stories: stories.map(story => ({
      ...storyOf(story, findings, span => range(shift(span, story.at))),
      add: Object.fromEntries(missingParts(story, findings).map(([role, edit]) => [role, scaffold(edit)])),
    })),
    ignored: ignored.map(({ span, ...it }) => ({ ...it, range: range(span) })),
  };
}

/** What the findings about missing parts of a story would insert. */
const missingParts = (story: Placed<StoryReview>, findings: readonly Reported[]): [Role, Edit][] => ROLES.flatMap((role): [Role, Edit][] => {
  const edit = findingIn(story, findings, `missing-${role}`)?.fixes?.[0]?.edits[0];
  return edit ? [[role, edit]] : [];
});

const findingIn = ({ at, unit: { story } }: Placed<StoryReview>, findings: readonly Reported[], id: string): Reported | undefined =>
  findings.find(({ rule, span }) => rule === id && contains({ start: at, end: at + story.text.length }, span));

/** The rules about the share of a story that a part takes. */
const SHARES: Readonly<Partial<Record<Role, string>>> = { situation: 'long-situation', action: 'short-action' };

function storyOf(placed: Placed<StoryReview>, findings: readonly Reported[], range: (span: Span) => Range): Omit<ChecklistStory, 'add'> {
  const review = placed.unit;
  const { story, parts: places, quantified, seconds } = review;
  const partOf = (role: Role): ChecklistPart | null => {
    const place = places[role];
    if (!place) return null;
    const words = story.parts.filter(part => part.role === role || part.alsoFills === role).reduce((sum, part) => sum + part.words, 0);
    const rule = SHARES[role];
    const remark = rule && findingIn(placed, findings, rule)?.message;
    return { ...range(place), words, seconds: spokenSeconds(words, review), ...remark && { remark } };
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
