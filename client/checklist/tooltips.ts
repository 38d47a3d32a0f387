import { l10n, MarkdownString } from 'vscode';
import type { ChecklistAnswer, ChecklistItem, ChecklistPart, ChecklistStory } from '../../server/protocol';
import { clock } from '../format';
import { asText } from '../markdown';
import { iconOf, isOpen } from './looks';

/** In UTF-16 units. Longer evidence is cut, because a tooltip is read in passing. */
const LONGEST_QUOTE = 140;
const MOST_QUOTES = 3;

/** Why an item counts, what would tick it, and what in the answer does. `found` is the text of its evidence. */
export function itemTooltip({ title, why, state, ticks = [], asks, example }: ChecklistItem, found: readonly string[]): MarkdownString {
  const wanted = isOpen(state) ? [heading(l10n.t('What would tick it')), asText(asks), ...example ? [quoted(example)] : []] : [];
  const more = found.length - MOST_QUOTES;
  const evidence = found.length > 0
    ? [heading(l10n.t('What was found')), ...found.slice(0, MOST_QUOTES).map(quoted), ...more > 0 ? [asText(l10n.t('and {0} more', more))] : []]
    : [];
  return tooltip(title, asText(why), ...ticks.map(tick => ticked(tick.met ? 'met' : 'missing', tick.title)), ...wanted, ...evidence);
}

/** What kind of answer it is, and how long it is. */
export const answerTooltip = ({ question, title, words, seconds }: ChecklistAnswer): MarkdownString =>
  tooltip(question || title, asText(`${question ? `${title} · ` : ''}${spokenTime(words, seconds)}`));

/** What a part of the answer asks for. */
export const partTooltip = (title: string, items: readonly ChecklistItem[]): MarkdownString =>
  tooltip(title, ...items.map(item => ticked(item.state, item.title)));

export const storyTooltip = (title: string, { words, seconds, quantified }: ChecklistStory): MarkdownString =>
  tooltip(title, asText(`${spokenTime(words, seconds)} · ${quantified ? l10n.t('with a number') : l10n.t('without a number')}`));

/** How long a part of a story is. */
export const roleTooltip = (name: string, part: ChecklistPart | null): MarkdownString =>
  tooltip(name, asText(!part ? l10n.t('not told yet') : part.words > 0 ? spokenTime(part.words, part.seconds) : l10n.t('told in another part')));

export const ignoredTooltip = (title: string, reason: string): MarkdownString => tooltip(title, asText(reason));

/** `82 words, 0:35 spoken`. */
export const spokenTime = (words: number, seconds: number): string => l10n.t('{0} words, {1} spoken', words, clock(seconds));

/** What `ticks` counted, for screen readers. */
export const spokenTicks = (done: string): string => l10n.t('{0} of {1} done', ...done.split('/'));

const tooltip = (title: string, ...paragraphs: readonly string[]): MarkdownString =>
  new MarkdownString([`**${asText(title)}**`, ...paragraphs].join('\n\n'), true);

const heading = (title: string): string => `---\n\n**${asText(title)}**`;

const ticked = (state: ChecklistItem['state'], title: string): string => `$(${iconOf(state).id}) ${asText(title)}`;

function quoted(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return `> ${asText(line.length > LONGEST_QUOTE ? `${line.slice(0, LONGEST_QUOTE).trimEnd()} …` : line)}`;
}
