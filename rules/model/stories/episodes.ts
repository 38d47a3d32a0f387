import { perObject } from '../../memo';
import { spanOf, type Placed } from '../../span';
import { together } from '../../util/together';
import type { Paragraph, Part, Story } from '../answer';
import { tellsBeforeAndAfter } from '../english/beforeAndAfter';
import { pastIn } from '../english/past';
import { mentionsAny, type Sentence } from '../english/sentence';
import type { Role } from '../role';
import { commonNotation } from './notation';
import { guessRoles } from './prose';
import type { SentenceRole } from './roleModel';
import { part } from './stories';

/** The story in an answer to "Tell me about a time …" without labels, which is one story from beginning to end; empty if these sentences tell none. */
export function wholeStory(sentences: readonly Placed<Sentence>[], text: string): Placed<Story>[] {
  const told = toldIn(sentences, true);
  return told.length > 0 ? [episode(told, text)] : [];
}

/** The stories told in the prose of other answers: runs of sentences in which something was done and something came of it. */
export const episodesIn = together(perObject(({ sentences, text, story }: Paragraph): readonly Placed<Story>[] => story !== undefined ? [] :
  tellingRuns(sentences).map(run => toldIn(run, false)).filter(hasSetting).map(told => episode(told, text))));

/**
 * Runs of sentences in a paragraph that tell what happened, up to what came of it: the speaker did something, more than one thing is told, and
 * the last sentence gives a size or sounds like an outcome. One sentence is enough if it tells a deed, its outcome, and both numbers of a
 * change.
 */
function tellingRuns(sentences: readonly Placed<Sentence>[]): (readonly Placed<Sentence>[])[] {
  const runs: Placed<Sentence>[][] = [];
  let gap = 2;
  for (const sentence of sentences) {
    const tells = pastIn(sentence.unit).all > 0;
    if (tells && gap > 1) runs.push([]);
    if (tells || gap === 0 && runs.length > 0 && endsIn(sentence.unit)) runs.at(-1)!.push(sentence);
    gap = tells ? 0 : gap + 1;
  }
  return runs.map(run => run.slice(0, run.findLastIndex(({ unit }) => endsIn(unit)) + 1)).filter(isEpisode);
}

function isEpisode(run: readonly Placed<Sentence>[]): boolean {
  const deed = run.findIndex(({ unit }) => pastIn(unit).own > 0);
  const verbs = run.reduce((sum, { unit }) => sum + pastIn(unit).all, 0);
  if (deed < 0 || !run.slice(deed).some(({ unit }) => endsIn(unit))) return false;
  const isMeasured = run.slice(deed).some(({ unit }) => tellsBeforeAndAfter(unit));
  if (run.length === 1) return tellsAtOnce(run[0]!.unit);
  // what others then did, and its size: "I offered each a way out. All three stayed, £410,000 in total."
  const isAnswered = run.length > 2 && pastIn(run.at(-1)!.unit).own === 0 && SIZE.test(run.at(-1)!.unit.text);
  return verbs > (isMeasured ? 1 : isAnswered ? 2 : 3);
}

const endsIn = (sentence: Sentence): boolean =>
  mentionsAny(sentence, 'outcome-cue', 'outcome-verb', 'change', 'effect-in-words') || SIZE.test(sentence.text) || tellsBeforeAndAfter(sentence);

/** A number that is no year, or the word "zero". */
const SIZE = /(?<![\p{L}\d.,])(?!(?:19|20)\d\d\b)\d|\bzero\b/u;

/** The sentences that tell a story, with their roles. Sentences that seem to be about something else are left out. */
function toldIn(sentences: readonly Placed<Sentence>[], tellsOneStory: boolean): Told[] {
  const roles = guessRoles(sentences.map(({ unit }) => unit), tellsOneStory ? 'asked' : 'told');
  const goesOn = roles.some(role => role !== 'other');
  return sentences.flatMap((sentence, i) => {
    const beside = (): SentenceRole => tellsOneStory ? (i * 2 < sentences.length ? settingIn(sentence.unit, i === 0 && goesOn) : mentionsAny(sentence.unit, 'reflection-cue') ? 'reflection' : 'other') : tellsAtOnce(sentence.unit) ? 'result' : 'other';
    const role = roles[i] === 'other' ? beside() : roles[i]!;
    return role === 'other' ? [] : [{ sentence, role }];
  });
}

/**
 * The role of a sentence that seems to be about something else, near the beginning of a story that was asked for: whose task it was, or, in the
 * first sentence, how things stood.
 */
const settingIn = (sentence: Sentence, opens: boolean): SentenceRole =>
  mentionsAny(sentence, 'task-cue') ? 'task' : opens && pastIn(sentence).all > 0 ? 'situation' : 'other';

/**
 * Whether a story has a setting. A row of achievements ("In 2020 I cut …, in 2022 I built …") is no story: first there has to be a problem, or
 * one sentence has to tell the deeds and what changed ("I measured …, replaced …, and the stalls fell from 12 to 1").
 */
const hasSetting = (told: readonly Told[]): boolean => told.some(({ role, sentence: { unit } }) =>
  role === 'situation' || role === 'task' || pastIn(unit).own === 0 || tellsAtOnce(unit));

function tellsAtOnce(sentence: Sentence): boolean {
  const { all, own } = pastIn(sentence);
  return own > 0 && (all > own || all > 2) && tellsBeforeAndAfter(sentence);
}

interface Told {
  readonly sentence: Placed<Sentence>;
  readonly role: Role;
}

function episode(told: readonly Told[], text: string): Placed<Story> {
  const at = told[0]!.sentence.at;
  const parts: Part[] = [];
  for (let from = 0; from < told.length;) {
    let to = from;
    while (to + 1 < told.length && told[to + 1]!.role === told[from]!.role) to++;
    const run = told.slice(from, to + 1).map(({ sentence }) => sentence);
    parts.push(part(told[from]!.role, run, at, { start: run[0]!.at, end: spanOf(run.at(-1)!).end }));
    from = to + 1;
  }
  return { at, unit: {
    text: text.slice(at, spanOf(told.at(-1)!.sentence).end), title: '', labelled: false, notation: commonNotation, parts,
    words: parts.reduce((sum, { words }) => sum + words, 0),
  } };
}
