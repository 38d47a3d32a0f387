import { wordsListed } from '../model/english/wordList';
import { inLowerCase } from '../util/matches';
import noCompany from './no-company.txt';

/** What commonly precedes a question: numbers, "Q12.", "If they ask:", comment marks, emoji. For text in lower case. */
const OPENING = new RegExp(`^(?:${[
  String.raw`[^\p{L}\p{N}]+`,
  String.raw`\d{1,3}(?:[.):\]\uFE0F\u20E3]+|\s*[–—-]\s)`,
  String.raw`q\d{1,3}\s`,
  String.raw`q(?:uestion)?\s*\d{0,3}\s*[.:)–—-]`,
  String.raw`(?:if|when) (?:(?:they|she|he|the panel) (?:asks?|wants?)|asked|i['’]m asked)(?: me)?(?:[:,]|\s(?=(?:about|for|to|why|what|how|where)\b))`,
  String.raw`what (?:i'll|i will|i'd|i would|to) (?:say|answer)(?: about| to| for|\s(?=(?:if|when)\b))?[:,]?\s`,
  String.raw`about\s(?=(?:the|my|a) (?:failure|mistake|conflict|weakness|gap)\b)`,
  String.raw`re\b:?\s*(?=\p{L})`,
  String.raw`they(?:'ll| may| might| will)? ask(?:[:,]| (?:me )?(?:about|for)\s)`,
  'interviewer(?: asks)?:',
  String.raw`(?:the |my )?[\p{L}.'’-]{2,20} (?:asks?|asked|will ask|wants to know)[:,]\s`,
  '(?:my )?answer (?:to|for):? ',
  String.raw`(?:(?:and )?then )?(?:the )?(?:next |first |last |second )?question(?: was| is)?[:,]?\s`,
  String.raw`(?:ok(?:ay)?|so|and|but|right|well|now|fine|then|alright)[,:]?\s+(?=(?:so|and|but|now|then|why|what|how|where|who|tell|describe|give|walk|talk)\b)`,
].join('|')})`, 'u');

const openingOf = (text: string): number => OPENING.exec(inLowerCase(text))?.[0].length ?? 0;

/** Abbreviations that people type in their notes. A capital U or R is a name or a grade. */
const SPELT_OUT = new Map(Object.entries({ u: 'you', ur: 'your', urself: 'yourself', abt: 'about', r: 'are', wanna: 'want to', thru: 'through', 'w/': 'with', ye: 'you', yous: 'you' }));
const CHAT = /\b(?:u(?!\.)|ur|urself|abt|wanna|thru|ye|yous)\b|\bw\/(?= )|\br(?= u\b)/g;

/** A company's name that is still to be filled in: "Why [Company Name]?", "why <outlet>". */
const SLOT_FOR_A_NAME = /[[<{](?:(?:the|your|their) )?(?:company|employer|organi[sz]ation|firm|business|school|hospital|clinic|agency|outlet|team|charity|bank|shop|startup|brand)(?: name)?[\]>}]/gi;

/** "How come you chose us?" asks why. */
const HOW_COME = /\bhow come\b/gi;

/** "How'd you handle …?" means "did"; "how'd you … if" means "would". */
const SHORT_DID = /\b(how|why|where|what|when)'d (?=you\b(?!.*\bif\b))/gi;

/** Words that only give a question colour. */
const COLOUR = /\s(?:on earth|in the world|exactly|actually|really|honestly|precisely|then)\b(?=\s+(?:do|did|does|would|should|are|is|was|have|made|makes|draws|drew|attracts|you|us|an?|this|our)\b)/gi;
/** What may follow a question: how long or in which manner to reply, or that it is a question. */
const TRAILER = /\s(?:q|qu|question)\W*$|[,–—-]+\s*(?:in (?:a|one|two|three|a few|\d+) (?:nutshell|words?|sentences?|lines?|breath|minutes?|seconds?)|in short|briefly|please|honestly|be honest)\s*(?=[?.!]*$)/i;

/** A question that everybody knows, by its name: "the weakness one", "that conflict bit". */
const KNOWN_ONE = /^(?:the|that) (\p{L}+(?: \p{L}+)?) (?:one|bit|part|question)\W*$/iu;

/** Which version of the answer follows, after the question: "(take 4, the one I'll actually say)", "(short version)". */
const TELLING = /(?<=\p{L}[?!.]?)\s*\((?:take|version|draft|attempt|final|(?:the )?(?:short|long|spoken|written|final|last|full|elevator|(?:\d{1,3}|one|two|three|thirty|sixty|ninety)[ -]?(?:s|secs?|seconds?|mins?|minutes?))(?:er)? (?:version|one|draft|take|answer|pitch)|(?:the one )?(?:I|that I|to)\b)[^()]{0,60}\)(?=[?.!]*$)/iu;

const CAPITALISED = String.raw`\p{Lu}[\p{L}\p{N}.'&-]*`;
const BEFORE_A_NAME = String.raw`\b[Ww]hy (?:(?:do|did|would|are) )?(?:you|I)\b[^?.!;:]{1,50} (?:at|for|with|by|in|of) |(?:^|[:–—(,→>+&/|-]\s*|^\p{L}{2,4},?\s)(?:[Ww]hy|[Ww]arum|[Pp]ourquoi|¿?[Pp]or qué|[Pp]erché|[Dd]laczego|[Ww]aarom|[Vv]arför|[Hh]vorfor)\s+|^[Ww]hy (?:did|does|do|is|has)\s+|[,;.?!]\s+(?:and|but|or|so)\s+[Ww]hy\s+`
  + String.raw`|\b(?:[Ii]s it about|you (?:(?:want|wish|like|decide|decided|choose|chose|choosing) to )?(?:come|move|sign|switch|change|transfer|go|return|come back) (?:to|with)|[Aa]ppl(?:y|ied|ying) (?:to|at|with)|you find \p{L}+ (?:about|in|at)|[Bb]e (?:part of|with|at)|[Jj]oin(?:ing)?|work(?:ing)? (?:at|for|with)|you (?:to|about|in)|you (?:the )?most (?:to|about|in|at)|know about|(?:career|job|role|position|working|interested|[Yy]our interest|[Mm]y interest|see) (?:at|in|with)|[Ww]hy (?:move|go|come|switch|change|leave)\b[^?.!;:]{1,30} (?:to|for)|good fit (?:for|at))\s+`;
const BEHIND_A_NAME = String.raw`\s*(?:[?,.:(!–—→+&/|]|\s[-=]+>?\s|$)|\s+(?:and|over|as|after|instead|rather|specifically|in particular|again|now|that|to|catch|appeal|interest|attract|excite|stand|right|attractive|interesting|the (?:right|best|next|natural|logical))\b`;

/** A name in the place of a company's, after "why", "join", "draws you to" …: capitalised words. */
const NAME = new RegExp(String.raw`(${BEFORE_A_NAME})((?:the\s+)?${CAPITALISED}(?:\s+(?:of|&|de|for|${CAPITALISED})){0,4})(?=${BEHIND_A_NAME})`, 'gu');

const noName = wordsListed(noCompany);

/**
 * A heading reduced to what it asks: without markup, numbering and introduction, and with "our company" in the place of the company's name: "WHY
 * HARBOR?" becomes "why our company". The name is known from front matter, or by its place in the question.
 */
export function questionText(heading: string, companies: readonly string[] = []): string {
  let text = heading
    .replace(SLOT_FOR_A_NAME, 'our company')
    .replace(/<[^<>]{0,80}>|`[^`]*`/g, ' ')
    .replace(/\[\[(?:[^[\]|]*\|)?([^[\]|]*)\]\]|\[([^[\]]*)\]\([^()]*\)/g, '$1$2')
    .replace(/\{#[\w-]*\}/g, '')
    .replace(/[*_`~#“”"«»„]/g, '')
    .replaceAll('’', "'")
    .replace(SHORT_DID, '$1 did ')
    .replace(HOW_COME, 'why')
    .replace(CHAT, word => SPELT_OUT.get(word) ?? word)
    .trim();
  if (!/\p{Ll}/u.test(text)) text = text.replace(/\p{L}[\p{L}']*/gu, word => word[0] + word.slice(1).toLowerCase());
  for (let opening = openingOf(text); opening > 0; opening = openingOf(text)) text = text.slice(opening).trim();
  text = text.replace(COLOUR, '').replace(TRAILER, '').replace(TELLING, '').replace(KNOWN_ONE, '$1');
  for (const company of companies) text = withoutName(text, company);
  return text.replace(NAME, (whole, before: string, name: string) => isName(name) ? `${before}our company` : whole);
}

/** A heading, and the titles in it: "Story 3: conflict with a peer" and "The bed board (improvement)" hold two each. */
export const titlesIn = (text: string): string[] =>
  [text, ...text.split(/[()[\]:,;|–—→⇒»›·•]|[.?!]\s|\s(?:-|[-=]*>|\/)\s/)].map(title => title.replace(/\s\d{1,2}\s*$/, '').trim()).filter(Boolean);

function isName(name: string): boolean {
  const [first = '', ...others] = name.toLowerCase().split(/\s+/);
  return first === 'the' ? others.some(word => !noName.has(word)) : !noName.has(first);
}

function withoutName(text: string, company: string): string {
  const at = text.toLowerCase().indexOf(company.toLowerCase());
  return company && at >= 0 ? `${text.slice(0, at)}our company${text.slice(at + company.length)}` : text;
}
