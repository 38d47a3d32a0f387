import type { Answer } from '../model/answer';
import { mentions, mentionsAny, type Sentence } from '../model/english/sentence';
import type { Span } from '../span';
import { goals } from './aims';
import { whole } from './clause';
import { addresses } from './company';
import { isDenied } from './labelModel';
import { moodOf } from './mood';
import { recklessness } from './risk';
import { findClauses, saidIn, type Said } from './said';

/** Confidence about impact or working together, in a short last paragraph or in the last two sentences. */
export function confidentClose(answer: Answer): Span[] {
  const ends = ending(answer);
  const last = saidIn(answer).at(-1)?.unit.sentence;
  return findClauses(answer, said => {
    if (!ends(said) || isDenied(said.sentence, 'close')) return [];
    const found = mentions(said.sentence, 'close').filter(({ start, end }) => !/\bnot\b/.test(said.sentence.text.slice(start, end)));
    return found.length > 0 || said.sentence !== last ? found : promises(said.sentence);
  });
}

/**
 * Whether the last sentence says what will be, or can be with somebody of theirs, without doubting, flattering or asking for anything: "By September
 * your reviews will talk of something else", "It will hold, and you'll sleep", "With Ama's team I could halve it".
 */
const promises = (sentence: Sentence): Span[] => (WILL.test(sentence.text) && !WISHES.test(sentence.text) || WITH_THEM.test(sentence.text) && ABLE.test(sentence.text) && !/\bhope\b/.test(sentence.text))
  && !mentionsAny(sentence, 'learning-empty', 'perk-maybe', 'flattery', 'hedge', 'doubt', 'reckless') ? whole(sentence.text) : [];

const WILL = /(?:^|[\s,;])(?:I|we|you|it|that|this|they|(?:your|those|these|the|that) (?:[\p{L}’'-]+ ){1,4}?|(?:the|that|your) \p{L}+)(?:['’]ll|\s?will|\s?won['’]t|['’](?:m|re) (?:not )?going to|\s?(?:am|are|is) (?:not )?going to)\b/iu;
/** Somebody of theirs to work with. */
const WITH_THEM = /\b(?:[Ww]ith|[Bb]etween|[Bb]eside|[Aa]longside) (?:(?:two of )?your |(?!(?:I|Monday|May|March|Christmas)\b)\p{Lu}\p{Ll}+)|(?<!\p{L})(?:[Yy]our \p{L}+|\p{Lu}[\p{L}’']+(?: \p{Ll}+)?) and I (?:can|could|will)\b/u;
const ABLE = /\b(?:will|can|could)\b|['’]ll\b/;
const WISHES = /\b(?:hope|wish|want|try|won['’]t lie|will not lie)\b|\?\s*$/i;

/** Selects the last sentences that may be a close; none if the very last one takes it back. */
export function ending(answer: Answer): (said: Said) => boolean {
  const said = saidIn(answer).map(({ unit }) => unit);
  const last = said.at(-1);
  if (!last || mentionsAny(last.sentence, 'close-weak')) return () => false;
  const isShort = last.paragraph.length < 4 && last.paragraph.length < said.length;
  const sentences = new Set(said.slice(isShort ? -Math.max(2, last.paragraph.length) : -2));
  return it => sentences.has(it) && lands(it);
}

/** Whether a sentence speaks of the work there: not of the end of a story, a plan of one's own (unless "… and I'm sure that we'd miss less"), or thanks. */
function lands({ sentence, inStory }: Said): boolean {
  if (inStory && addresses(sentence).length === 0 && moodOf(sentence).kind === 'told' || mentionsAny(sentence, 'close-weak', 'perk') || recklessness(sentence).length > 0) return false;
  const aim = goals(sentence).at(-1);
  return (!aim || mentions(sentence, 'close').some(({ start }) => start > aim.end)) && !mentionsAny(sentence, 'learning');
}
