import { shift, type AnswerReview, type ChecklistItem, type Placed } from '../../rules';
import { clock, progress, spokenSeconds } from '../progress';
import { instead, isAt, type HoverText } from './hoverText';
import { whyOf } from './rule';

const TICK = { 'met': '✓', 'partial': '◐', 'missing': '✗', 'not-applicable': '–' } as const;

/** At a question: its kind, how far the answer has come, what is still open. */
export function questionHover(offset: number, { at, unit }: Placed<AnswerReview>): HoverText | undefined {
  const { questionSpan, rubric, words } = unit.answer;
  if (!isAt(offset - at, questionSpan)) return undefined;
  const points = unit.checklist.filter(({ state }) => state !== 'not-applicable');
  const markdown = [
    `**${rubric.title}** · ${progress(unit)} · ${words} words (${rubric.length.min} to ${rubric.length.max} tell it well)`,
    points.map(({ criterion, state }) => `- ${TICK[state]} ${criterion.title}${state === 'met' ? '' : `: ${criterion.asks}`}`).join('\n'),
    ...unit.ignored.length > 0 ? [`${unit.ignored.length} kept quiet by comments`] : [],
  ].join('\n\n');
  return { span: shift(questionSpan, at), markdown };
}

/** At the label of a part: its share of the story, and what the part is for. */
export function partHover(offset: number, { at, unit: { stories } }: Placed<AnswerReview>): HoverText | undefined {
  for (const { at: inAnswer, unit } of stories) {
    const from = at + inAnswer;
    const part = unit.story.parts.find(({ label }) => label && isAt(offset - from, label));
    if (!part) continue;
    const share = Math.round(100 * part.words / Math.max(1, unit.story.words));
    const told = `**${part.role}**: ${part.words} words, ${clock(spokenSeconds(part.words, unit))}, ${share} % of the story`;
    const why = whyOf(`missing-${part.role}`);
    return { span: shift(part.label!, from), markdown: why ? `${told}\n\n${why}` : told };
  }
  return undefined;
}

/** At words that tick items: which items, why they count, and how to say them well. */
export function itemsHover(offset: number, { at, unit: { checklist } }: Placed<AnswerReview>): HoverText | undefined {
  const ticked = checklist.flatMap(item => {
    const span = item.evidence.find(it => isAt(offset - at, it));
    return span ? [{ item, span }] : [];
  });
  const [first] = ticked;
  return first && { span: shift(first.span, at), markdown: ticked.map(({ item }) => itemHelp(item)).join('\n\n---\n\n') };
}

function itemHelp({ criterion: { title, why, asks, examples }, state, ticks = [] }: ChecklistItem): string {
  const [before, after] = [examples.missing[0], examples.met[0]];
  return [
    `${TICK[state]} **${title}**: ${why}`,
    ...ticks.length > 0 ? [ticks.map(({ title, met }) => `- ${met ? TICK.met : TICK.missing} ${title}`).join('\n')] : [],
    ...state === 'met' ? [] : [asks],
    ...before && after ? [instead(before, after)] : [],
  ].join('\n\n');
}
