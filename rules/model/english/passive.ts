import { perText } from '../../memo';
import type { Span } from '../../span';
import { behindAdverbs, setOf, wordsIn } from './clauseWords';
import { isParticiple } from './inflection';

/** Passives that leave out who did it: "was decided", "got rolled out". States ("is based in") and "by me" are left out. Spans are offsets into the text. */
export const passivesIn = perText(passives);

const BE = new Set(['was', 'were', 'been', 'being', 'is', 'are', 'be', 'got', 'gets', 'getting']);
/** Participles that say how something is, not what was done to it. */
const STATES = setOf(`based located supposed used able excited interested motivated convinced worried concerned surprised pleased satisfied
  tired frustrated overwhelmed scared bored annoyed relieved disappointed thrilled delighted amazed impressed astonished
  shocked horrified devastated alarmed terrified embarrassed puzzled confused stressed exhausted crowded committed dedicated experienced skilled qualified involved stuck
  married born retired gone done aligned limited complicated outdated overdue broken divided split due related`);
/** Participles that are nouns or adjectives as often. */
const NOUNS = setOf('bet bid bit broadcast cast cost cut forecast hit reset rose set spread woke wound');

function passives(text: string): Span[] {
  const words = wordsIn(text);
  return words.flatMap((be, index) => {
    if (!BE.has(be.word)) return [];
    const next = behindAdverbs(text, words, index);
    const verb = words[next];
    if (!verb || STATES.has(verb.word)) return [];
    const behind = text.slice(verb.end);
    return !isPassive(be.word, verb.word, behind) || /^\s*by (?:me|myself)\b/i.test(behind) ? [] : [{ start: be.start, end: verb.end }];
  });
}

/** After "to be", only participles that are also nouns are in doubt: "the issue was cost" is no passive, "it was set up" is. */
function isPassive(be: string, verb: string, behind: string): boolean {
  return isParticiple(verb) && (!NOUNS.has(verb) || be === 'been' || be === 'being' || /^\s*(?:up|off|out|down|back|aside|apart)\b/.test(behind));
}
