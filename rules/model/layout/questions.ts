import { slotsIn } from '../../edits/slots';
import { perObject } from '../../memo';
import type { Span } from '../../span';
import { isLonger } from '../../util/counting';
import { leadsOf } from '../labels/leads';
import type { Line } from '../markdown/line';

/** A line, or the beginning of one, in a form in which people write down questions. */
export interface QuestionForm {
  /** The question without numbering, quotation marks and `Q:`. */
  readonly text: string;
  /** Where it stands in the line's text. */
  readonly span: Span;
  /** Where an answer on the same line begins; the line's end where there is none. */
  readonly body: number;
  /** 1–6: a heading of that depth; 7: a line of its own; 8 and more: a list item. A lower rank encloses a higher one. */
  readonly rank: number;
  /** Whether its form alone sets it off, so that a short title ("Conflict") is enough. */
  readonly prominent: boolean;
  /** Whether it says itself that it is a question: by a question mark, `Q:` or "Tell me about …". */
  readonly asks: boolean;
}

/** Whether two forms agree in everything. */
export const isSameForm = (a: QuestionForm, b: QuestionForm): boolean =>
  a.text === b.text && a.body === b.body && a.span.start === b.span.start && a.span.end === b.span.end && a.rank === b.rank && a.prominent === b.prominent && a.asks === b.asks;

/** Whether a line is a short paragraph that is not a sentence, nor two without a stop at the end ("i work too hard. my wife complains about it"). */
const isTitle = ({ kind, alone }: Line, text: string): boolean =>
  kind === 'text' && alone && !isLonger(text.trim(), LONGEST_TITLE) && !/[.,;:!]["”’)]*\s*$|\p{Ll}{3}[.!]\s+\p{L}[^?]*$/u.test(text);

/** In words: a line that asks without a question mark, or that is a title, is not longer. */
const LONGEST_TITLE = 16;

const PREFIX = /^(?:(?:Q|Question|Prompt|Interviewer|Recruiter|Coach|Panel|HR)\s*\d{0,3}\s*[:.)–—-]|(?:They|Them)\s*(?:\d{1,3}\s*[:.)–—-]|:)|(?:they|she|he|the panel)(?:['’]ll| will) (?:also )?ask(?: me)?(?: about| for)?\s*:|Q\d{1,3}\b|Q\s+(?!and\b|fever\b|factor\b)(?=\p{L})|\/\/|(?:(?:and )?then )?(?:the )?(?:next |first |last |second )?question (?:was|is)\b:?|they(?:['’]ll| will| may| might) (?:probably |surely |also )?ask (?:me )?about\b(?=[^.!?]*$))\s*/iu;
/** What an interviewer says before a question: "Good. So, can you tell me …". */
const LEAD_IN = String.raw`(?:(?:so|ok|okay|good|great|nice|right|well|now|and|but|thanks|thank you|fine|alright|h?mm*|uh+|u[hm]m*|erm?|yeah|next|please)[,.!:;]?\s+){0,4}`;
const ORDER = String.raw`(?:(?:(?:can|could|would|will) you (?:please )?)?(?:tell|describe|give|share|explain|walk|talk|recall)\s(?:me|us|of|about|through|a|an|one)\s[^.?!]{4,200}|(?:please )?introduce yourself|(?:a|an|one|any) (?:time|example|situation|occasion|moment) (?:you|when|where|that|of)\s[^.?!]{4,200})`;

/** An order at the beginning of a line, after which the answer follows: "Tell me about a failure. In 2021 I …", or in speech "So, um, tell me about …". */
const ORDER_FIRST = new RegExp(String.raw`^(${LEAD_IN})${ORDER}[.:](?=\s+\S)(?!\s+\*\s*$)`, 'i');

/** What people write between a question and its answer, beside a colon. */
export const BEFORE_REPLY = String.raw`(?:[–—-]{1,2}|→|[-=]{1,2}>)`;

/** A few words before the answer, and what sets them off: "WHY HARBOR: I have used …", "about a time you convinced someone – Trader, 25 years in, …". */
const TITLE_FIRST = new RegExp(String.raw`^([^\s.:;!–—→][^.:;!–—→\n]{0,80}?)(?:\s?:|\s${BEFORE_REPLY})\s+(?=\S)`, 'u');

const BEHIND_QUESTION = new RegExp(String.raw`^\s*(?:(?::|${BEFORE_REPLY})\s+)?`);

/** A question in brackets before the answer: "[why us] You publish …". */
const BRACKETED_FIRST = /^[[(]([^[\]()]{2,60})[\])](?:\s?[:–—-])?\s+(?=["“]?\p{Lu})/u;

/**
 * A dash or colon after these words belongs to a sentence and ends no title: "There was a time when we – and not only we – …", "What I would
 * bring first is dull: …".
 */
const BEGINS_SENTENCE = /^(?:there|it|this|that|i|we|he|she|they|in|on|at|by|for|from|as|after|before|once|during|since|last|one|what I\b.*\s(?:is|was|are|were))\b/i;

/** The title at the beginning of a line that is not a title as a whole. */
function titleFirst(text: string): { readonly from: number; readonly to: number; readonly body: number } | undefined {
  const [whole, title = ''] = BRACKETED_FIRST.exec(text) ?? TITLE_FIRST.exec(text) ?? [];
  if (whole === undefined || isLonger(title, LONGEST_TITLE_FIRST) || BEGINS_SENTENCE.test(title)) return undefined;
  const from = whole.indexOf(title);
  return { from, to: from + title.length, body: whole.length };
}

const LONGEST_TITLE_FIRST = 12;

/** A question that may be asked, before the answer: "If they ask for a second (conflict between teams): the sous-chef and I …". */
const IF_ASKED = /^(?:if|when) (?:they|she|he|the panel|i['’]m|i am) (?:ask|asks|asked|want|wants) (?:for|about|to hear)\b[^:.!?]{4,100}(?=:\s+\S)/i;

/** A line that only says which question the text below replies to: 'Draft answer to question 2 of the form ("Describe a time you adapted", max 300 words)'. */
const REPLY_TO = /^(?:\W*(?:and |then |next,? )?for(?=\s?["“])|(?![^"“]*\b(?:bad|weak|poor|wrong|never|not)\b)[^"“]{0,140}\b(?:answer|reply|response|draft|prompt|question|I(?:['’]d| would|['’]ll) (?:say|answer|tell them))\b[^"“.?!]{0,60}(?:[(:]|\b(?:to|for)))\s?["“]([^"“”]{4,200})["”][^"“”.?!]{0,80}$/i;

/** A title of a page that ends with what was asked: '# Hark Audio – producer – "Tell me why you came"'. */
const ASKED_LAST = /^(?!.*\b(?:how|answer\w*|respond\w*|tips?|guides?|samples?|examples?|questions?|reviews?|bad|wrong|never|not)\b[^"“]*["“])[^"“”]{2,100}\s?[:–—|-]\s["“]((?:why|what|how|where|when|who|which|tell|describe|give|walk|talk)\b[^"“”]{4,200})["”]\W*$/iu;

/** A question to "you" without a question mark, as in a chat. */
const TO_YOU = String.raw`(?:(?:why|what|how|where|which(?: \w+)?) (?:do|did|would|are|is|was|have|will|should|can|could) (?:\w+ ){0,2}you(?:r|['’][a-z]+)?\b|what['’]?s your\b)[^.?!]{0,160}`;

/**
 * Who asks, in a transcript, with or without the time: "[02:40] Ana: Tell me about …", "A: Why us?". Only before orders and questions. In two
 * patterns, because V8 compiles letters of all scripts slowly where words stand beside them.
 */
const SPEAKER = /^(?:[\[(]?\d{1,2}:\d\d(?::\d\d)?[\])]?\s*[–—-]?\s*)?\p{L}[\p{L}.]{0,14}(?: \p{L}{1,15})?\s*:\s+/u;
const BY_SPEAKER = new RegExp(String.raw`^(?:[^.?!:]{1,60}[.!]+\s+)?${LEAD_IN}(?:${ORDER}[.?!]?|(?:why|what|how|where|when|who|which|do|did|have|are|is|can|could|would|if)\b[^?]{2,220}\?|${TO_YOU})["”’)]*\s*$`, 'i');

/** The length of the name of the speaker who asks; 0 where there is none. */
function speakerIn(text: string): number {
  const length = SPEAKER.exec(text)?.[0].length ?? 0;
  return length > 0 && BY_SPEAKER.test(text.slice(length)) ? length : 0;
}

/** A question mark at the end, apart from a remark about the telling: "Why this ward? (the long one)". */
const ASKS = /\?!*["”’)\s*]*(?:\([^()?]{1,80}\)\s*)?$/;

/** A remark of the writer after the question: "**Why Harbor?** (they're twelve, tide tables)". */
const NOTED = /^\s*\((?![^()]*\b(?:I|my|me)\b)[^()]{1,80}\)\s*$/;

const QUOTES = /^["“”'‘’«„]+|(?<![^\p{L}\p{N}?!.)\]])[^\p{L}\p{N}?!.)\]]+$/gu;

/** A question quoted within a story: "Why here?" he asked. */
const SPEECH_TAG = /[?,.!]["”’]\s+(?:(?:\p{L}+['’]?\s+){1,5}(?:said|says|ask(?:ed|s)?|began|exclaim(?:ed|s)?|repl(?:ied|ies|y)|inquired?|return(?:ed|s)|shout(?:ed|s)|snapp?(?:ed|s)|add(?:ed|s))|(?:said|asked|says|asks)\s+\p{L}+)\b/u;

/** A label before the question that it names: "**Teamwork**: Describe a time you worked in a team." */
const ASKED_BEHIND = new RegExp(String.raw`^\s*${LEAD_IN}${ORDER}[.?!]?["”’)]*(?:\s\*)?\s*$`, 'i');

/** "An example of working without a plan:" introduces one, and asks for none. */
const OWN_EXAMPLE = /^\W*(?:an?|one) (?:example|story)\b(?!.*\byou\b).*:\W*$/i;

/** A title that mentions a quoted question instead of asking it: 'How I answered "Why us?" and was turned down'. */
const MENTION = /\p{L}\s+["“][^"“”]+["”]\s+\p{Ll}/u;

/**
 * Whether what follows a title is a reply: a few words that end like a sentence (or with a colon after the speaker's name), or words about
 * oneself or to the company.
 */
const isReply = ({ kind, alone, text }: Line, body: number): boolean =>
  kind === 'text' && (alone && !/:\s*$/.test(text.slice(0, body)) && SAID.test(text.slice(body).trimEnd()) || SPOKEN.test(text.slice(body)));

const SAID = /^\S+\s+\S+\s.*[.!]["”’)]*$/;
const SPOKEN = /^(?=.*\b(?:I|you|your|we|they|my)\b)(?:\S+\s+){6}/;

const REMARK = /^\(.*\)$/;

const NUDGE = /^\W*(?:and|so|then|and then|ok(?:ay)?|right|really|go on|meaning)\W*$/i;

/** Whether a line only asks for more of the same. */
export const isNudge = ({ kind, text }: Line): boolean => kind === 'text' && NUDGE.test(text);

const withoutSlots = (text: string): string =>
  slotsIn(text).reduce((masked, { start, end }) => masked.slice(0, start) + ' '.repeat(end - start) + masked.slice(end), text);

/** Words after a question that make it the subject of a sentence: "**Why us?** is a strange thing to ask". */
const IS_SUBJECT = /^\W*\s(?:is|was|are|were|means|sounds|asks|comes|may|can|has|does|would|should|seems|looks)\b/;

/** The question in a line; undefined for most lines of prose. */
export const questionForm = perObject((line: Line): QuestionForm | undefined => {
  const { kind } = line;
  // What a fix asks the writer is not a question of an interviewer: "I stayed calm [What did you do?]".
  const text = kind === 'heading' ? line.text : withoutSlots(line.text);
  if (kind === 'break' || kind === 'cell' && line.depth > 0) return undefined;
  const ornament = /^(?:[^\p{L}\p{N}\[<({"“”'‘’/]|\(?\d{1,3}[.):]\)?(?=\s)|(?<=#)\d{1,2}(?=\s)|\d{1,2}\s+(?=(?:why|what|where|how|when|who|which|tell|describe|give|(?:an? )?(?:example|time)|(?:biggest |greatest )?(?:weakness|strength))\b))*/iu.exec(text)![0].length;
  const end = text.trimEnd().length;
  if (ornament >= end || REMARK.test(text.trim()) || isNudge(line) || SPEECH_TAG.test(text) || kind === 'heading' && MENTION.test(text)) return undefined;

  const prefix = PREFIX.exec(text.slice(ornament))?.[0].length ?? 0;
  const speaker = speakerIn(text.slice(ornament));
  const start = ornament + prefix;
  const bold = line.bold.find(span => span.start <= ornament && ornament < span.end);
  const wholeBold = bold && (!/[\p{L}\p{N}]/u.test(text.slice(bold.end)) || ASKS.test(text.slice(start, bold.end)) && NOTED.test(text.slice(bold.end)));
  const rank = line.list > 0 ? 7 + line.list : kind === 'heading' ? line.depth : 7;
  const form = (to: number, body: number, prominent: boolean, from = start): QuestionForm => ({
    text: text.slice(from, to).replace(/\s+/g, ' ').replace(/ (?=[:,;])/g, '').trim().replace(QUOTES, ''),
    span: { start: Math.max(start, ornament + speaker), end: to }, body, rank, prominent,
    asks: prefix > 0 || speaker > 0 || ASKS.test(text.slice(start, to)) || kind !== 'heading' && ASKED_BEHIND.test(text.slice(start, to)) && !OWN_EXAMPLE.test(text),
  });

  const askedLast = kind === 'heading' ? ASKED_LAST.exec(text.slice(start, end))?.[1] : undefined;
  if (askedLast) return { ...form(end, end, true), text: askedLast, asks: true };
  if (kind === 'heading' || kind === 'cell' || wholeBold || (prefix > 0 || speaker > 0) && end - start < 220 || isTitle(line, text)) return form(end, end, true);
  if (bold && IS_SUBJECT.test(text.slice(bold.end))) return undefined;
  if (bold) {
    const lead = leadsOf(line).find(it => it.span.start >= bold.start && it.span.end <= bold.end + 30);
    const to = bold.start + text.slice(bold.start, bold.end).trimEnd().length;
    const body = Math.max(lead?.body ?? 0, to);
    return ASKED_BEHIND.test(text.slice(body, end)) ? form(end, end, true) : form(to, body, false);
  }
  const quoted = kind === 'text' && line.alone ? REPLY_TO.exec(text.slice(start, end))?.[1] : undefined;
  if (quoted) return { ...form(end, end, true), text: quoted, asks: true };
  const order = ORDER_FIRST.exec(text.slice(start));
  if (order) {
    const to = start + order[0].length;
    return form(to, Math.min(end, to + /^\s*/.exec(text.slice(to))![0].length), false, start + order[1]!.length);
  }
  const asked = IF_ASKED.exec(text.slice(start))?.[0].length ?? 0;
  if (asked > 0) return { ...form(start + asked, start + asked + /^:\s+/.exec(text.slice(start + asked))![0].length, false), asks: true };
  const question = /^[^?]{4,220}\?[?!]*["”’)]*(?:\s\*\s*$)?(?=\s|$)(?:\s+[^.?!]{4,120}\?[?!]*["”’)]*(?=\s|$))*/.exec(text.slice(start));
  const first = titleFirst(text.slice(start));
  const opensReply = first !== undefined && question !== null && /[.!]\s/.test(question[0].slice(first.body));
  if (question && !opensReply && !/\s["“]\S/.test(question[0])) {
    const to = start + question[0].length;
    return form(to, Math.min(end, to + BEHIND_QUESTION.exec(text.slice(to))![0].length), false);
  }
  const isShort = !isLonger(text.slice(start, end), LONGEST_TITLE);
  if (first && (!isShort || isReply(line, start + first.body))) return form(start + first.to, start + first.body, false, start + first.from);
  return isShort ? form(end, end, false) : undefined;
});
