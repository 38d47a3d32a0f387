import { isQuoted } from '../model/english/quotes';
import { mentions, mentionsAny, type Sentence } from '../model/english/sentence';
import type { Span } from '../span';
import { placesOf } from '../util/matches';

/** Sounds and phrases of speech without a meaning. */
export interface Fillers {
  /** Fillers wherever they stand: "um", "as it were", "it was, like, late". */
  readonly sure: readonly Span[];
  /** Words that may have a meaning if they occur once: "basically", "honestly". */
  readonly perhaps: readonly Span[];
}

const NO_FILLERS: Fillers = { sure: [], perhaps: [] };

/** A small word said twice: "the, the plan". */
const STUTTER = /\b(I|the|a|and|we|so|just|my),(?= \1\b)/gi;
/** What separates a filler from the words before it: a pause, "and", or "was" and "I'm" before "like". */
const PAUSE_BEFORE = /(?:^\W*|[,;:—–…]\s*|\.{3}\s*|\b(?:and|but|so)\s+)$/i;
const BEFORE_LIKE = /(?:^\W*|,\s*|\b(?:and|but|so|was|were|be|i[’']m|it[’']s|is|just|with)\s+)$/i;
const PAUSE_AFTER = /^\s*(?:[,?…—–]|\.{3})/;
const END = /^\W*$/;
/** "If it fails next year, well, I have another": shrugs. */
const CONDITION = /^\W*(?:if|when|unless)\b/i;
/** "It is important to be honest in this trade", "I had to be frank with her": what somebody does or should do. */
const isMeant = (text: string, { start, end }: Span): boolean => /^to be (?:\w+ )?(?:honest|frank)$/i.test(text.slice(start, end))
  && /\b(?:important|essential|vital|easy|hard|difficult|better|best|right|wrong|safer|enough|(?:ha[ds]|have|having|need(?:s|ed)?|wants?|wanted|like|prefer|try|tries|tried|trying|learn(?:ed|t)?|know|knew|decided|chose|ought|promised?|expected|asked|told|taught|allowed|able|going|how|when|me|us|them|him|her|people|everyone|everybody))\s$/i.test(text.slice(0, start));
/** "Yeah." says yes. */
const REPLY = /^\W*yeah\W*$/i;
/** "Basically zero": nearly. */
const NEARLY = /^basically (?:zero|none|nothing|\d)/i;
/** What a saying stands behind, where it is none of a real day. */
const CLAUSE_BEGINS = /(?:^\W*|[,;:—–…]\s*|\b(?:and|but|so|that|because|it['’]s|is)\s+)$/i;
/** The end of a real day. */
const LITERAL = /^at the end of the day(?! ?(?:,|it|that|this|all|what|you|people|everybody|nobody|the (?:customer|patient|client|user|farmer|result|decision)|(?:i|we) (?:want|need|like|am|are|do|don['’]t|care|think|believe|know|just)\b|(?:i['’]m|we['’]re)))/i;

/** The fillers of a sentence. Quoted ones are somebody else's, and some mean something where they stand. */
export function fillersIn(sentence: Sentence): Fillers {
  const { text } = sentence;
  const stutters = placesOf(STUTTER, text);
  if (stutters.length === 0 && !mentionsAny(sentence, 'filler', 'filler-set-off', 'filler-repeated')) return NO_FILLERS;
  const spoken = (span: Span): boolean => !isQuoted(text, span) && !REPLY.test(text) && !isMeant(text, span);
  return {
    sure: [...mentions(sentence, 'filler'), ...mentions(sentence, 'filler-set-off').filter(span => isSetOff(text, span)), ...stutters]
      .filter(spoken).sort((a, b) => a.start - b.start),
    perhaps: mentions(sentence, 'filler-repeated').filter(span => spoken(span) && !carries(text, span)),
  };
}

/** Words that mean something where they stand: "at the end of the day shift", "a short call at the end of the day", "basically zero", "nights are okay for me". */
const carries = (text: string, { start, end }: Span): boolean =>
  LITERAL.test(text.slice(start)) || /^at /i.test(text.slice(start)) && !CLAUSE_BEGINS.test(text.slice(0, start)) || NEARLY.test(text.slice(start)) || /^ok(?:ay)?$/i.test(text.slice(start, end)) && !PAUSE_BEFORE.test(text.slice(0, start));

function isSetOff(text: string, { start, end }: Span): boolean {
  const before = text.slice(0, start);
  const after = text.slice(end);
  const word = text.slice(start, end).toLowerCase();
  if (/^(?:ok|okay|right),? so$/.test(word)) return /^\W*$/.test(before) && (!word.startsWith('right') || /^[.,]/.test(after));
  if (word === 'well' && CONDITION.test(before)) return false;
  if (word === 'you know' && /\byou \p{L}+, (?:and |then )?$/u.test(before)) return false;
  if (word === 'like') return BEFORE_LIKE.test(before) && /^\s*,/.test(after);
  // "The cat went home on Saturday, well.": in good health.
  if (word === 'well' || word === 'right') return /,\s*$/.test(before) && (PAUSE_AFTER.test(after) || word === 'right' && END.test(after));
  return PAUSE_BEFORE.test(before) && (PAUSE_AFTER.test(after) || END.test(after));
}
