import { removal } from '../edits/removal';
import { isQuoted } from '../model/english/quotes';
import { mentions, mentionsAny, type Sentence } from '../model/english/sentence';
import { defineRule } from '../rule';
import type { Span } from '../span';
import { listed } from '../util/wording';

/** "A kind of glue", "that sort of day": the words name something. */
const NOUN_BEFORE = /\b(?:an?|the|this|that|these|those|some|any|every|each|one|no|what|which|whose|my|our|your|his|her|its|their|another|other|different|new|same|only|right|wrong|usual|rare|certain|particular|best|worst|first|last)\s+$/i;

/** "My no-shouting sort of kitchen": behind an adjective or a noun the words name something; behind a pronoun or a verb they hedge. */
const OPEN_BEFORE = /(?:^|[,;:.(–—-]\s*|\b(?:I|we|he|she|it|they|you|that|this|who|and|but|so|or|to|is|are|was|were|be|been|being|am|had|have|has|did|do|does|get|got|feel|felt|just|also|then|only|still|really|\w+['’](?:s|m|re|d|ve|ll)|\w+ly|\w+ed)\s+)$/i;

/** A guess about what others do or think takes back nothing that the speaker did. */
const ABOUT_OTHERS = /^,? (?:that )?(?:everybody|everyone|nobody|no one|people|they|most|others|you|your|their|his|her)\b/i;

/** "That was because of the new law", "the simplest answer is my mother": why, or how things are; where neither the speaker nor one more doubt is in the clause, not how well something was done. */
const EXPLAINS = /^,? (?:that )?(?:(?:that|this|it) would be\b|(?:that|this|it)(?:['’]s| is| was) (?:for|because|why|where|when|due|down|about|how)\b|(?:the|that|this|there)\b.*\b(?:is|are)\b)/i;
const OWN_OR_DOUBTED = /\b(?:I|we|me|us|mine|ours|maybe|perhaps|possibly|(?:kind|sort) of)\b/;

/** A wish is no claim that could be hedged: "hoping to maybe do". */
const WISH_BEFORE = /\b(?:hope|hoping|like|love|want|wish|plan|planning|aim|aiming) to $/i;

/** "I believe I could", "I think that we would": looks ahead, at what nobody can know. */
const OPINION = /^I (?:believe|think|imagine)$/i;
const AHEAD_AFTER = /^,? [^.,;:!?]{0,50}?\b(?:could|can|would|will|\w+['’](?:ll|d))\b/i;

/** "More or less the job in your ad" compares. */
const COMPARES = /^ (?:nothing|scratch|zero|the|a|an|what|how|my|our|your|their|his|her|all|every|one)\b/i;

/** An honest estimate is no hedge: "maybe 30 beds", "perhaps a third". */
const ESTIMATE_AFTER = /^,? (?:in |within |about |around |just |only |some )?(?:\d|[$€£]|a (?:third|quarter|half|fifth|tenth|dozen|hundred|few)|half|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|fifty)/i;

/** "I'd guess we saved about 2,000 euros, maybe a little more": likewise, further on or of the figure before. */
const GUESSED_SIZE = /^,? (?:that )?[^.,;:!?]{0,40}?\b(?:about|around|roughly|nearly|almost|some|between|close to|under|over)\s(?:[$€£]|\d|half\b|a (?:third|quarter|dozen)\b)/i;
const SOMEWHAT_MORE = /^ (?:a (?:little|bit|few) )?(?:more|less|fewer)\b/i;

/** "Perhaps once a month": an estimate too. */
const HOW_OFTEN = /^ (?:once|twice)\b/i;

/** What has the speaker in it: only there does a guess take something back. */
const OWN = /\b(?:I|we|my|me|our|us|mine)\b/;

/** "So that's me, more or less": ends a tale. */
const ENDS_TALE = /\bthat(?:['’]s| is| was) (?:me|it|all|that),? $/i;

/** "I don't know, maybe", "I don't know if I can": a shrug; "I don't know salt water yet", "salt water I don't know" and "I don't know if your grant is renewed" say what is not known. */
const SHRUG = /^I don['’]t\s+(?:\w+\s+)?know$/i;
const SHRUG_BEFORE = /(?:^\W*|[,.;:!?…–—(]\s*|\b(?:and|but|so|or|well|because)\s+)$/i;
const SHRUG_AFTER = /^\s*(?:[,.;…—–]|\.\.\.|$|(?:if|whether)\s+(?:I|it|this|that|my|we|our)\b|exactly\b|maybe\b)/;

/** "I don't know exactly where I want to be": nobody knows what is ahead. */
const YET_TO_COME = /^\s+(?:exactly |yet )?(?:where|what|if|whether|which|how)\b[^.,;]*\bI(?:['’](?:d|ll)| want| will| would| shall| am going)\b/i;
/** "I suppose I'm a bit too devoted": owns up to a fault. */
const FAULT_AFTER = /^,? (?:that )?I(?:['’]m| am)(?: \w+){0,2} too \w/i;

/** In words. In a longer sentence, several hedges belong to different thoughts. */
const SHORT = 25;

/** Words that can be removed and leave a sentence. */
const REMOVABLE = /^(?:kind of|kinda|sort of|maybe|perhaps|possibly|potentially|conceivably|presumably|probably|hopefully|somewhat|more or less|I guess|I suppose|I believe|I think|I imagine|I'd say|I would say|to some (?:degree|extent)|for what it's worth|within limits|in (?:a|some) (?:sense|way|ways|respects)|or something|a bit|a little bit)$/i;

export const hedging = defineRule({
  id: 'hedging',
  scope: 'sentence',
  lists: ['hedge', 'doubt'],
  severity: 'hint',
  summary: 'Say what you did as if you had been there.',
  why: 'Hedged speech makes a speaker sound less competent and less sure than the same facts without it (Hosman 1989, Communication Monographs 56). '
    + 'An estimate (“about 30%”) or a considered opinion is no hedge.',
  wording: true,
  quietInNotes: true,
  examples: {
    bad: [
      'I think I kind of led the project.',
      'I suppose I was maybe responsible for the ward.',
      'I sort of rewrote the contract.',
      'Hopefully I could help with the lessons.',
      'I guess sales improved a little after I changed the window.',
      'Perhaps I was possibly the right person for the kitchen.',
    ],
    good: [
      'It cut paging by about 40%.',
      'I believe the spec was wrong, and I said so.',
      'It was the kind of night on which every bed is taken.',
      'I think we should have asked the pharmacist first.',
      'Maybe 30 of the 200 pupils had read the book.',
      'The new cabin has a guarantee that no one could argue with.',
      'The judge asked what sort of contract it was.',
      'We ran a plain, two-oven sort of bakery.',
      'The shed stands more or less the way we had drawn it.',
      'I guess everybody fears the first night shift, so I drew a map of the ward.',
    ],
  },

  *check(sentence) {
    const all = hedges(sentence, 'hedge', 'doubt');
    if (all.every(span => isOpinion(sentence.text, span))) return;
    const isThinned = sentence.words.length <= SHORT && mentions(sentence, 'faint').length > 1;
    const isHedged = hedges(sentence, 'hedge').length > 0 || new Set(all.map(({ start, end }) => sentence.text.slice(start, end))).size + Number(isThinned) > 1;
    const [first] = all;
    if (!isHedged || !first) return;
    const words = [...new Set(all.map(({ start, end }) => sentence.text.slice(start, end)))];
    const edits = words.every(word => REMOVABLE.test(word.replaceAll('’', "'"))) ? removal(sentence.text, all) : undefined;
    yield {
      span: first,
      message: `${listed(words)} ${words.length > 1 ? 'take' : 'takes'} your claim back as soon as you have made it. Say it as if you were there.`,
      ...(all.length > 2 && { severity: 'information' }),
      ...(edits && { fixes: [{ title: `Remove ${listed(words)}`, edits }] }),
    };
  },
});

const hedges = (sentence: Sentence, ...lists: string[]): Span[] => mentions(sentence, ...lists).map(span => adverbOf(sentence, span)).filter(span => {
  const before = sentence.text.slice(0, span.start);
  const after = sentence.text.slice(span.end);
  const words = sentence.text.slice(span.start, span.end);
  if (isQuoted(sentence.text, span) || ESTIMATE_AFTER.test(after) || /^one\b/i.test(words) && /\bno $/i.test(before)) return false;
  if (SHRUG.test(words)) return SHRUG_BEFORE.test(before) && SHRUG_AFTER.test(after) && !YET_TO_COME.test(after);
  if (/^we['’]ll see$/i.test(words)) return !/^ \w/.test(after);
  if (/^(?:I|I['’]d|I would) (?:guess|suppose|imagine)$/i.test(words) && (FAULT_AFTER.test(after) || GUESSED_SIZE.test(after) || ABOUT_OTHERS.test(after) || explains(after) || isAside(before, after))) return false;
  if (/^more or less$/i.test(words) && (COMPARES.test(after) || ENDS_TALE.test(before) || isAside(before, after))) return false;
  if (/^(?:maybe|perhaps|possibly)$/i.test(words) && (WISH_BEFORE.test(before) || HOW_OFTEN.test(after) || SOMEWHAT_MORE.test(after) && /\d/.test(before))) return false;
  return !/^(?:kind|sort) of$/i.test(words) || !NOUN_BEFORE.test(before) && OPEN_BEFORE.test(before) && !mentionsAny(sentence, 'filler', 'filler-set-off');
});

/** Whether a hedge is an opinion: what somebody believes they could do, or others will, however many hedges there are. */
const isOpinion = (text: string, { start, end }: Span): boolean => OPINION.test(text.slice(start, end)) && AHEAD_AFTER.test(text.slice(end));

/** A guess at why something is so. */
function explains(after: string): boolean {
  const clause = after.replace(/^,/, '').split(/[.,;:!?]/, 1)[0]!;
  return EXPLAINS.test(clause) && !OWN_OR_DOUBTED.test(clause);
}

/** "That is where it started, I suppose": beside a thing that the speaker did not do. */
const isAside = (before: string, after: string): boolean =>
  /^(?:[,.;:!?…)]|\s*$)/.test(after) && !OWN.test(before.replace(/[,\s]+$/, '').split(/[,;:.]/).at(-1)!);

/** "It maybe", "I'd perhaps": only the adverb is the hedge. */
function adverbOf({ text }: Sentence, { start, end }: Span): Span {
  const adverb = /^[\w'’]+ (?=(?:maybe|perhaps|possibly)$)/i.exec(text.slice(start, end));
  return { start: start + (adverb?.[0].length ?? 0), end };
}
