import { spokenWords, type Answer, type Paragraph } from '../../rules';
import { about, type Feature } from '../feature';
import { rehearsalRequest, type Rehearsal, type RehearsalParams, type RehearsalPart, type SpokenSentence } from '../protocol';
import type { View } from '../view';

/** An answer as it is said aloud, part by part, for a teleprompter. */
export const rehearsal: Feature = {
  capabilities: {},

  register(connection, session) {
    connection.onRequest(rehearsalRequest, about<RehearsalParams, Rehearsal | null>(session, null, rehearsalAt));
  },
};

function rehearsalAt({ review: { answers }, positions }: View, { position }: RehearsalParams): Rehearsal | null {
  const offset = positions.offset(position);
  const placed = answers.findLast(({ at }) => at <= offset) ?? answers[0];
  if (!placed) return null;
  const { answer } = placed.unit;
  const { rubric, question, context: { wordsPerMinute } } = answer;
  const target = { min: Math.round(rubric.length.min * 60 / wordsPerMinute), max: Math.round(rubric.length.max * 60 / wordsPerMinute) };
  return { question, title: rubric.title, wordsPerMinute, target, parts: partsOf(answer) };
}

/** Consecutive sentences with the same part are one; a paragraph may hold several. */
function partsOf(answer: Answer): RehearsalPart[] {
  const parts: { readonly name: string; readonly title: Title; readonly paragraphs: SpokenSentence[][] }[] = [];
  for (const { at: start, unit: paragraph } of answer.paragraphs) {
    for (const [index, { at, unit }] of paragraph.sentences.entries()) {
      const { name, title } = titleOf(answer, paragraph, start + at);
      if (parts.at(-1)?.name !== name) parts.push({ name, title, paragraphs: [[]] });
      else if (index === 0) parts.at(-1)!.paragraphs.push([]);
      parts.at(-1)!.paragraphs.at(-1)!.push({ text: asSaid(unit.text), seconds: spokenWords(unit) * 60 / answer.context.wordsPerMinute });
    }
  }
  return parts.map(({ title, paragraphs }) => ({ ...title, paragraphs }));
}

type Title = Pick<RehearsalPart, 'title' | 'role'>;

/** The part that a sentence belongs to: of a story, or of the answer. The key tells parts of different stories apart. */
function titleOf({ stories, rubric }: Answer, { part }: Paragraph, at: number): { readonly title: Title; readonly name: string } {
  for (const [index, { at: inAnswer, unit }] of stories.entries()) {
    const told = unit.parts.find(({ body }) => inAnswer + body.start <= at && at < inAnswer + body.end);
    if (told) return { title: { role: told.role, title: '' }, name: `${index} ${told.role}` };
  }
  const title = rubric.parts.find(({ id }) => id === part)?.title ?? '';
  return { title: { title }, name: title };
}

/** Without the gaps that masked markup leaves. */
const asSaid = (text: string): string => text.replace(/\s+/g, ' ').replace(/ (?=[,.;:!?)\]”’])/g, '').trim();
