import type { Answer } from '../model/answer';
import { isPast } from '../model/english/inflection';
import { quotations } from '../model/english/quotes';
import { mentions, mentionsAny, type Sentence } from '../model/english/sentence';
import { overlap, type Span } from '../span';
import { addresses, companyNames } from './company';
import { soundsLike } from './labelModel';
import { perks } from './perks';
import { unfilledIn } from './placeholders';
import { isTakenAway } from './safeguard';
import { inSaid } from './said';
import { signals } from './signal';

/** A compliment in an answer, and its sentence. */
export interface Compliment {
  /** In the sentence. */
  readonly span: Span;
  readonly sentence: Sentence;
  /** Where the sentence begins in the answer's text. */
  readonly at: number;
}

/** Compliments to the company, without anything specific about it in the same sentence, the one before or the one after. */
export function genericCompliments(answer: Answer): Compliment[] {
  const names = companyNames(answer);
  const isOfLast = answer.rubric.kind === 'why-leaving';
  return praise(answer).flatMap(({ at, unit: { sentence, spans, beside } }) => {
    const span = spans.find(it => isPaid(sentence, it, names, isOfLast));
    if (!span) return [];
    const noted = answer.context.signals.some(signal => beside.some(({ text }) => text.includes(signal)));
    return noted || beside.some(it => isSpecific(it, names)) ? [] : [{ span, sentence, at }];
  });
}

/** Whatever sounds like praise, for anybody, with the sentences beside it. */
const praise = inSaid(({ sentence, paragraph, index, inStory }) => {
  if (inStory) return [];
  const heard = soundsLike(sentence, 'generic-flattery');
  const guessed = heard.length > 0 && (unfilledIn(sentence.text).length > 0 || perks(sentence, false).length > 0) ? [] : heard;
  const spans = [...mentions(sentence, 'flattery'), ...guessed];
  return spans.length > 0 ? [{ sentence, spans, beside: paragraph.slice(Math.max(0, index - 1), index + 2) }] : [];
}, sentence => mentionsAny(sentence, 'flattery') || soundsLike(sentence, 'generic-flattery').length > 0);

/**
 * Whether the speaker pays the compliment to the company: it is not quoted, not denied, and not about something of the speaker's own.
 * `isOfLast`: unless the company is addressed as "you", the praise is for the company mentioned last.
 */
function isPaid(sentence: Sentence, span: Span, names: readonly string[], isOfLast: boolean): boolean {
  if (quotations(sentence.text).some(quotation => overlap(quotation, span)) || isTakenAway(sentence, span)) return false;
  const own = /\b(?:my|our|mine)\s(?:\S+\s){0,2}$/i.test(sentence.text.slice(0, span.start)) || /^(?:my|our)\b/i.test(sentence.text.slice(span.start))
    || addresses(sentence, names).length === 0 && /\b(?:opportunity|chance|step|experience|chapter|move|challenge|match|fit|place) for (?:my|me)\b/i.test(sentence.text.slice(span.start));
  const keeps = /\bcompany$/i.test(sentence.text.slice(span.start, span.end)) && /^ (?:for|to)\b/i.test(sentence.text.slice(span.end)) && KEEPER.test(sentence.text.slice(0, span.start));
  return !own && !keeps && !SCHOOLING.test(sentence.text.slice(0, span.end)) && (addresses(sentence, names).length > 0 || !isOfLast && !tellsOwnPast(sentence));
}

/** "I'd be good company for your volunteers". */
const KEEPER = /\bI(?:['’](?:d|ll|m)| (?:would|will|am|can|could))\b[^.,;]{0,12}$/;

/** "Forty leases are a good school": no company. */
const SCHOOLING = /(?<!\b(?:you|they)) (?:are|were) an? \w+ school$/i;

/** "I led a great team": praise in what the speaker tells of the past; what was heard of a company is no deed. */
const tellsOwnPast = ({ words }: Sentence): boolean => words.some(({ text }, index) => {
  const next = words[index + 1]?.text ?? '';
  return text === 'i' && isPast(next) && !HEARD.has(next);
});

const HEARD = new Set(['heard', 'read', 'saw', 'felt', 'applied']);

/** Whether a sentence says something specific. Slots that are still to be filled in do not. */
const isSpecific = (sentence: Sentence, names: readonly string[]): boolean => unfilledIn(sentence.text).length === 0 && (
  signals(sentence, names).length > 0 || /\b(?:19|20)\d\d\b/.test(sentence.text) && addresses(sentence, names).length > 0);
