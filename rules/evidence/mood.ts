import { perObject } from '../memo';
import { isPast } from '../model/english/inflection';
import { mentions, mentionsAny, type Sentence } from '../model/english/sentence';
import type { Span } from '../span';

/** Whether a sentence tells what happened, what would happen ("I would …"), or what generally happens. */
export interface Mood {
  readonly kind: 'told' | 'imagined' | 'habit' | 'other';
  /** The words that show it. */
  readonly span: Span;
}

/** The mood of a sentence. A verb in the past tells, unless it stands in a condition. */
export const moodOf = perObject((sentence: Sentence): Mood => {
  const past = pastVerb(sentence);
  const general = past && !isCondition(sentence, past) ? undefined : generalCue(sentence);
  return general ?? (past ? { kind: 'told', span: past } : { kind: 'other', span: { start: 0, end: sentence.text.length } });
});

/** Those of these sentences that tell what happened. */
export const sentencesTelling = (sentences: readonly Sentence[]): Sentence[] => sentences.filter(it => moodOf(it).kind === 'told');

function generalCue(sentence: Sentence): Mood | undefined {
  if (mentionsAny(sentence, 'no-forecast')) return undefined;
  const imagined = mentions(sentence, 'modal-of-speaker').find(span => forecasts(sentence, span)) ?? mentions(sentence, 'imagined')[0];
  if (imagined) return { kind: 'imagined', span: imagined };
  const [habit] = mentions(sentence, 'habit');
  return habit && { kind: 'habit', span: habit };
}

const CONDITION = /^\W*(?:with (?:some(?:thing|one|body)|any(?:thing|one)) (?:that |who )?(?:I|we)|if|when|once|after|as soon as|faced with|should|suppose)\b/i;

/** Whether a past tense is a condition: "I'd lay out my reasons, and if they still wanted it I'd get behind it". */
const isCondition = (sentence: Sentence, past: Span): boolean => CONDITION.test(sentence.text)
  || mentions(sentence, 'modal-of-speaker').some(modal => modal.end < past.start && /\b(?:if|what(?:ever)?|whoever)\b/i.test(sentence.text.slice(modal.end, past.start)));

/** Whether "I'd" means "I would": before a participle it means "I had" ("I'd already frozen the release"). */
function forecasts({ words }: Sentence, { end }: Span): boolean {
  const at = words.findIndex(word => word.end === end);
  if (!/'d$/.test(words[at]!.text)) return true;
  const next = words.slice(at + 1).find(({ text }) => !ADVERB.test(text));
  return !next || !isPast(next.text) && !PARTICIPLES.has(next.text);
}

/** What comes before a participle, perhaps with a word between: "I've always been". */
const HAS = /'ve$|^(?:have|has|having)$/;
const ADVERB = /ly$|^(?:already|just|never|only|once|long|also|even|always|still|ever)$/;

const PARTICIPLES = new Set(['been', 'had', 'done', 'seen', 'gone', 'taken', 'given', 'written', 'driven', 'drawn', 'known', 'grown', 'shown', 'frozen',
  'chosen', 'spoken', 'broken', 'begun', 'run', 'come', 'become', 'got', 'gotten', 'forgotten']);

const FINITE = new Set(['was', 'were', 'had', 'did', "didn't", "wasn't", "weren't", "hadn't", "couldn't"]);
/** Words after which a form of the past is a participle, or only mentions the past: "what I've understood", "who was the last". */
const BESIDE = /^(?:.*'(?:ve|re|s|m|d)|have|has|having|be|is|are|been|being|get|gets|feel|feels|a|an|the|my|your|their|his|her|its|our|as|to|or|of|no|more|most|very|well|who|which|than|what)$/;

/** The first verb that tells the past. Forms that may as well be the present ("I let her see it") or a condition (", provided it holds") do not count. */
function pastVerb({ words, text: sentence }: Sentence): Span | undefined {
  return words.find(({ text, start }, index) => {
    const at = index - (HAS.test(words[index - 2]?.text ?? '') && ADVERB.test(words[index - 1]!.text) ? 2 : 1);
    const before = words[at];
    const between = sentence[before?.end ?? start];
    return (FINITE.has(text) || isPast(text) && !SAME_IN_PRESENT.has(text)) && !BESIDE.test(before?.text ?? '') && between !== '-' && !(between === ',' && text === 'provided');
  });
}

const SAME_IN_PRESENT = new Set(['lay', 'let', 'put', 'set', 'cut', 'hit', 'read', 'cost', 'split', 'spread', 'shut', 'quit', 'bet', 'cast', 'reset', 'forecast', 'broadcast', 'come', 'run']);
