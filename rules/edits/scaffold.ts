import { partsTelling } from '../evidence/storyParts';
import { perObject } from '../memo';
import type { Answer, Paragraph } from '../model/answer';
import type { Criterion } from '../rubrics/rubric';
import { spanOf, type Placed } from '../span';
import { lineStart } from '../util/lineStart';
import { insertPart } from './parts';

/** Text to insert at an offset of an answer. */
export interface Insertion {
  readonly at: number;
  readonly text: string;
}

/**
 * Where the scaffold of a criterion goes, and how it is written there. If its part is there, after what is said in it, in a list as an item of
 * its own. Otherwise as a part of its own, labelled like the others; in an answer without labels as a paragraph or item like the one before.
 */
export function scaffoldFor(criterion: Criterion, answer: Answer): Insertion {
  const told = inStory(criterion, answer);
  if (told) return told;
  const labelled = inParts(answer);
  const own = labelled.findLast(({ unit: { part, form, story } }) => part === criterion.part && form !== 'cell' && story === undefined);
  if (own) return { at: spanOf(own).end, text: own.unit.form === 'item' ? asParagraph(criterion, answer, own) : ` ${criterion.scaffold}` };
  const before = paragraphBefore(criterion, answer);
  if (!before) return { at: answer.text.length, text: `\n\n${criterion.scaffold}` };
  return { at: spanOf(before).end, text: labelled.length > 0 ? asPart(criterion, answer) : asParagraph(criterion, answer, before) };
}

/** The paragraphs under the label of a part. Most answers have none, and each open point asks for them. */
const inParts = perObject(({ paragraphs }: Answer): readonly Placed<Paragraph>[] => paragraphs.filter(({ unit }) => unit.part !== undefined));

/** In a story, a part is written as the story's others are. A criterion that asks for a whole part has the name of its role. */
function inStory({ id, part, scaffold }: Criterion, { rubric, stories: [story] }: Answer): Insertion | undefined {
  const role = rubric.parts.find(it => it.id === part)?.role;
  if (!role || !story?.unit.labelled) return undefined;
  const told = partsTelling(story.unit, role).at(-1);
  if (told) return { at: story.at + told.body.end, text: ` ${scaffold}` };
  const { span, text } = insertPart(story.unit, role, id === role ? undefined : scaffold);
  return { at: story.at + span.end, text };
}

/** The paragraph after which a part belongs: the last one of an earlier part, or else by the part's place among all parts of the rubric. */
function paragraphBefore({ part }: Criterion, answer: Answer): Placed<Paragraph> | undefined {
  const { paragraphs, rubric } = answer;
  const order = rubric.parts.map(({ id }) => id);
  const place = order.indexOf(part);
  const earlier = inParts(answer).findLast(({ unit }) => order.indexOf(unit.part!) < place);
  if (earlier || place < 0 || place === order.length - 1) return earlier ?? paragraphs.at(-1);
  if (place === 0) return paragraphs[0];
  const firstStory = paragraphs.findIndex(({ unit }) => unit.story !== undefined);
  return paragraphs[firstStory > 0 ? firstStory - 1 : Math.max(0, paragraphs.length - 2)];
}

function asPart({ part, scaffold }: Criterion, { rubric, partStyle: { before, after, between } }: Answer): string {
  const title = rubric.parts.find(({ id }) => id === part)?.title ?? part;
  return `${between}${before}${title}${after}${scaffold}`;
}

/** The scaffold as a paragraph or item of its own, with the quotation marks (`>`) and the bullet of the one before. */
function asParagraph({ scaffold }: Criterion, { text }: Answer, { at, unit: { form } }: Placed<Paragraph>): string {
  const line = text.slice(lineStart(text, at), at);
  const opening = /^\s*(?:>\s?)*(?:[-*+]\s+|\d+[.)]\s+)?/.exec(line)![0].replace(/\d+[.)]/, '-');
  const quote = opening.replace(/[-*+]\s+$/, '').trimEnd();
  return form === 'item' ? `\n${opening}${scaffold}` : `\n${quote}\n${opening}${scaffold}`;
}
