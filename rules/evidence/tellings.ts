import { isPartSlot } from '../edits/partSlots';
import { perObject } from '../memo';
import { allSentences, extentOf, type Answer, type Story } from '../model/answer';
import { presentOfSpeaker } from '../model/english/language';
import { setsScene } from '../model/english/scene';
import { mentionsAny, spokenWords, type Sentence } from '../model/english/sentence';
import { ROLES, type Role } from '../model/role';
import { shift, spanOf, type Placed, type Span } from '../span';
import { actorOf, doerIn, tellsDeed } from './actor';
import { moodOf } from './mood';
import { isQuantified, quantifiedResult } from './quantity';
import { sentenceFinder } from './said';
import { endingOf, isBlank, isTold, partsTelling, sentencesIn } from './storyParts';

/**
 * The sentences that tell a part of a story, placed in the story: those under its label, or those that say the same elsewhere, as a Task told
 * inside the Situation. Rules, checklist and reports all use this.
 */
export const tellingOf = (story: Story, role: Role): readonly Placed<Sentence>[] => tellingsOf(story)[role];

const tellingsOf = perObject((story: Story) => Object.fromEntries(ROLES.map(role => [role, tellingIn(story, role)])) as Record<Role, readonly Placed<Sentence>[]>);

function tellingIn(story: Story, role: Role): readonly Placed<Sentence>[] {
  if (isBlank(story)) return [];
  const own = sentencesIn(partsTelling(story, role)).filter(({ unit }) => role !== 'task' || story.labelled || mayBeTask(unit));
  if (own.length > 0) return own;
  switch (role) {
    case 'situation': return story.labelled ? [] : sentencesOf(story, ...ROLES).slice(0, 2).filter(({ unit }) => setsScene(unit)).slice(0, 1);
    case 'task': return sentencesOf(story, 'situation', ...story.labelled ? [] : OTHERS).filter(({ unit }) => mentionsAny(unit, 'task-cue'));
    case 'action': return story.labelled ? [] : deedsIn(story);
    case 'result': return endingOf(story);
    default: return [];
  }
}

/** In prose a Task is guessed. Without a word that is typical of one, it is none if it tells a deed of a team or has no room for a task ("I was stung."). */
const mayBeTask = (sentence: Sentence): boolean => mentionsAny(sentence, 'task-cue') || spokenWords(sentence) > SHORT && doerIn(sentence)?.who !== 'group';

/** In words. */
const SHORT = 5;

/** In prose, deeds may be told together with their outcome, or with how things stood. */
function deedsIn(story: Story): readonly Placed<Sentence>[] {
  const deeds = deedsAmong(sentencesOf(story, 'task', 'result'));
  return deeds.length > 0 ? deeds : sentencesOf(story, 'situation').filter(({ unit }) => doerIn(unit)?.who === 'speaker' && tellsDeed(unit));
}

/** Sentences in which somebody does something; if there are none, those in which something is done by nobody in particular. */
function deedsAmong(sentences: readonly Placed<Sentence>[]): readonly Placed<Sentence>[] {
  const deeds = sentences.filter(({ unit }) => doerIn(unit));
  return deeds.length > 0 ? deeds : sentences.filter(({ unit }) => actorOf(unit).who !== 'other');
}

/** Whether a sentence is more than one of our slots. */
const isFilledIn = ({ unit: { text } }: Placed<Sentence>): boolean => !isPartSlot(text);

const OTHERS: readonly Role[] = ['action', 'result', 'reflection'];

/** Everything that is filled in, in a story. Remembered, because an edit leaves most stories of an answer alone. */
const spansTelling = perObject((story: Story) =>
  Object.fromEntries(ROLES.map((role): [Role, readonly Span[]] => [role, tellingOf(story, role).filter(isFilledIn).map(spanOf)])) as Record<Role, readonly Span[]>);

/** The place of each part that a story has, with its label if there is one. Placed in the story. */
export const placesOfParts = perObject((story: Story): Partial<Record<Role, Span>> => Object.fromEntries(ROLES.flatMap(role => {
  const told = spansTelling(story)[role];
  if (told.length === 0) return [];
  const [part] = partsTelling(story, role);
  return [[role, part ? extentOf(part) : { start: told[0]!.start, end: told.at(-1)!.end }]];
})));

/** What the speaker took from a story: as it is told, or in the last two sentences what they do today ("I ask who else lives off a thing before I cut it."). */
export function reflections(answer: Answer): Span[] {
  const told = tellings('reflection')(answer);
  return told.length > 0 || answer.rubric.group !== 'behavioral' ? told : allSentences(answer.paragraphs).slice(-2).filter(({ unit }) => tellsHabit(unit)).map(spanOf);
}

function tellsHabit(sentence: Sentence): boolean {
  const { kind, span } = moodOf(sentence);
  return presentOfSpeaker(sentence.text).some(({ start }) => kind !== 'told' || start < span.start);
}

/** Finds a part in the stories of an answer: spans in the answer's text. Slots of a scaffold do not count. */
export const tellings = (role: Role) => ({ stories }: Answer): Span[] =>
  stories.flatMap(({ at, unit: story }) => story.labelled || isTold(story) ? spansTelling(story)[role].map(span => shift(span, at)) : []);

/** The endings of stories that give the size of the outcome. */
export const quantifiedEndings = ({ stories }: Answer): Span[] =>
  stories.filter(({ unit }) => isQuantified(unit)).flatMap(({ at, unit }) => {
    const last = endingOf(unit).at(-1) ?? sentencesIn(unit.parts).findLast(it => quantifiedResult(it.unit).length > 0);
    return last ? [shift(spanOf(last), at)] : [];
  });

/** Sizes anywhere in an answer. */
export const sizes = sentenceFinder(quantifiedResult);

const sentencesOf = ({ parts }: Story, ...roles: readonly Role[]): readonly Placed<Sentence>[] =>
  sentencesIn(parts.filter(({ role }) => roles.includes(role)));
