import { MarkupKind, type Hover, type HoverParams } from 'vscode-languageserver';
import { documentedRules, shift, type AnswerReview, type Placed, type Reported, type Span } from '../../rules';
import { clock, findingsAt, progress, spokenSeconds } from '../convert';
import { about, type Feature } from '../feature';
import type { View } from '../session';

/** What was found here and why it matters; what a part, a question or a ticked item is about. From the rules alone, offline. */
export const hover: Feature = {
  capabilities: { hoverProvider: true },

  register(connection, session) {
    connection.onHover(about<HoverParams, Hover | null>(session, null, (view, { position }) => {
      const offset = view.positions.offset(position);
      const answer = view.review.answers.find(({ at, unit }) => isAt(offset - at, { start: 0, end: unit.answer.text.length }));
      const question = answer && questionHelp(offset, answer);
      const helps = [
        findingsHelp(offset, view, finding => !question || !finding.rule.startsWith('missing-')),
        question ?? (answer && (partHelp(offset, answer) ?? itemHelp(offset, answer))),
      ];
      const [first, ...others] = helps.filter(help => help !== undefined);
      if (!first) return null;
      const value = [first, ...others].map(({ markdown }) => markdown).join('\n\n---\n\n');
      return { contents: { kind: MarkupKind.Markdown, value }, range: view.positions.range((others[0] ?? first).span) };
    }));
  },
};

/** Markdown about a span of the document. */
interface Help {
  readonly span: Span;
  readonly markdown: string;
}

const isAt = (offset: number, { start, end }: Span): boolean => start <= offset && offset <= end;

function findingsHelp(offset: number, { review }: View, counts: (finding: Reported) => boolean): Help | undefined {
  const here = findingsAt(review, { start: offset, end: offset }).filter(({ unit }) => counts(unit));
  const [first] = here;
  if (!first) return undefined;
  const helps = new Map(here.map(({ unit }) => [unit.rule, findingHelp(unit)]));
  return { span: shift(first.unit.span, first.at), markdown: [...helps.values()].join('\n\n---\n\n') };
}

/** The message itself is left out: the editor shows it already. */
const findingHelp = ({ rule, evidence }: Reported): string =>
  [...evidence ? [evidence] : [], ...ruleHelp(rule)].join('\n\n');

function ruleHelp(id: string): string[] {
  const rule = documentedRules.find(it => it.id === id);
  if (!rule) return [];
  const { bad: [bad], good: [good] } = 'examples' in rule ? rule.examples : { bad: [], good: [] };
  const [before, after] = [bad, good].map(example => typeof example === 'string' ? example : example?.text);
  return [
    `**${rule.id}**: ${rule.summary}`,
    rule.why,
    ...before && after ? [`Instead of\n\n${quoted(before)}\n\nrather\n\n${quoted(after)}`] : [],
  ];
}

const quoted = (text: string): string => text.trim().split('\n').map(line => `> ${line}`).join('\n');

function partHelp(offset: number, { at, unit: { stories } }: Placed<AnswerReview>): Help | undefined {
  for (const { at: inAnswer, unit } of stories) {
    const from = at + inAnswer;
    const part = unit.story.parts.find(({ label }) => label && isAt(offset - from, label));
    if (!part) continue;
    const share = Math.round(100 * part.words / Math.max(1, unit.story.words));
    const markdown = [
      `**${part.role}**: ${part.words} words, ${clock(spokenSeconds(part.words, unit))}, ${share} % of the story`,
      ...ruleHelp(`missing-${part.role}`).slice(1, 2),
    ].join('\n\n');
    return { span: shift(part.label!, from), markdown };
  }
  return undefined;
}

const TICK = { 'met': '✓', 'partial': '◐', 'missing': '✗', 'not-applicable': '–' } as const;

function questionHelp(offset: number, { at, unit }: Placed<AnswerReview>): Help | undefined {
  const { questionSpan, rubric, words } = unit.answer;
  if (!isAt(offset - at, questionSpan)) return undefined;
  const markdown = [
    `**${rubric.title}** · ${progress(unit)} · ${words} words (${rubric.length.min} to ${rubric.length.max} tell it well)`,
    unit.checklist.filter(({ state }) => state !== 'not-applicable').map(({ criterion, state }) => `- ${TICK[state]} ${criterion.title}${state === 'met' ? '' : `: ${criterion.asks}`}`).join('\n'),
  ].join('\n\n');
  return { span: shift(questionSpan, at), markdown };
}

function itemHelp(offset: number, { at, unit: { checklist } }: Placed<AnswerReview>): Help | undefined {
  for (const { criterion, state, evidence } of checklist) {
    const span = evidence.find(it => isAt(offset - at, it));
    if (span) return { span: shift(span, at), markdown: `${TICK[state]} **${criterion.title}**: ${criterion.why}` };
  }
  return undefined;
}
