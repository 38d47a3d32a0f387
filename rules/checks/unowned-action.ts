import { hasSlot } from '../edits/slots';
import { actorOf, tellsDeed, type Actor } from '../evidence/actor';
import { moodOf } from '../evidence/mood';
import type { Story } from '../model/answer';
import { mentions, mentionsAny, type Sentence } from '../model/english/sentence';
import { defineRule, insertAt, type Fix } from '../rule';
import { shift, spanOf, type Placed } from '../span';

interface Deed extends Placed<Sentence> {
  readonly actor: Actor;
}

export const unownedAction = defineRule({
  id: 'unowned-action',
  scope: 'story',
  severity: 'warning',
  summary: 'Say which part of the work was yours.',
  why: 'The interviewer hires one person, and career centres (UW–Madison, Duquesne) ask for “I”. The evidence is disputed: Leadership IQ counted a fifth more “I” in good '
    + 'answers, Naim et al. found more “we” in well-rated interviews. So the credit to the team can stay, as long as one sentence says what you did.',
  wording: true,
  unfinished: true,
  examples: {
    bad: [
      '- Situation: The monolith was slow.\n- Task: Make it faster.\n- Action: We decided to refactor and we moved everything to services.\n- Result: Pages load in half the time.',
      '- S: Sickness on the ward rose every week.\n- T: Keep all beds open.\n- A: The team worked very hard and the rota was redrawn.\n- R: 11 % became 6 %.',
      '- Situation: The stock records were a mess.\n- Task: Clean them up.\n- Action: The whole warehouse was recounted and new labels were put up.\n- Result: 12 pallets found.',
      '- Situation: A bank moved its data centre.\n- Task: No downtime.\n- Action: I helped with the project and was involved in the migration.\n- Result: Zero downtime.',
      '- Situation: A school without a library.\n- Task: Open one.\n- Action: We collected books. We painted the room. Everyone helped.\n- Result: 900 loans in a year.',
    ],
    good: [
      '- Situation: Pages were slow.\n- Task: Find out why.\n- Action: I profiled the hot path, found an N+1 query and moved it into a cache.\n- Result: 2 s became 300 ms.',
      '- Situation: Falls at night.\n- Task: Halve them.\n- Action: Wrote the protocol, rehearsed it with two night shifts and put a card on every trolley.\n- Result: From nine to four.',
      '- Situation: A wedding for 300.\n- Task: Feed them.\n- Action: We cooked all night: the sous chefs ran the lines, I called the tickets and plated the last forty.\n- Result: Not one plate came back.',
      '- Situation: A quarrel over labels.\n- Task: Settle it.\n- Action: I asked the designer why, and we agreed on two measurements.\n- Result: Both went down by a third.',
      '- Situation: A new school.\n- Task: Win the parents.\n- Action: We visited every family. My part was the Turkish-speaking half.\n- Result: 41 of 44 signed.',
    ],
  },

  *check(story) {
    const deeds = deedsIn(story).map(({ at, unit }): Deed => ({ at, unit, actor: actorOf(unit) }));
    const hidden = deeds.filter(({ unit, actor }) => actor.who === 'group' && tellsDeed(unit) || actor.who === 'nobody' || actor.who === 'helper');
    const own = deeds.filter(({ actor }) => actor.who === 'speaker');
    const [first] = hidden;
    if (!first || hidden.length * 2 < deeds.length || own.length * 3 > hidden.length || own.some(namesShare) || hasSlot(story.text)) return;
    if (!story.labelled && hidden.length + sharedVerbs(first.unit) < 2) return;
    yield {
      span: shift(first.actor.span, first.at),
      message: messageFor(first.actor, first.unit),
      ...!story.labelled && { severity: 'information' },
      fixes: fixesFor(first, hidden.at(-1)!),
    };
  },
});

/** Further deeds of a group in the same sentence: "we moved the cake, we rang the couple and we …". */
const sharedVerbs = (sentence: Sentence): number => Math.max(0, mentions(sentence, 'group-actor').length - 1);

/** Whether a sentence names the speaker's own part: "My part was …" is enough; a lone "I" among many "we" is not. */
const namesShare = ({ unit, actor: { span } }: Deed): boolean => !/^I(?:['’]\w+)?$/i.test(unit.text.slice(span.start, span.end));

/** The sentences in which something is done. Without labels: everything between the opening and the ending, except what had to be done. */
function deedsIn({ labelled, parts }: Story): readonly Placed<Sentence>[] {
  if (labelled) return parts.filter(({ role, alsoFills }) => role === 'action' || alsoFills === 'action').flatMap(({ sentences }) => sentences);
  const told = parts.filter(({ role }) => role !== 'reflection').flatMap(({ role, sentences }) => sentences.map(sentence => ({ role, sentence }))).slice(1);
  return told.filter(({ role, sentence: { unit } }, index) => role !== 'result' || index < told.length - 1 || tellsMore(unit)).map(({ sentence }) => sentence)
    .filter(({ unit }) => (!mentionsAny(unit, 'task-cue') || sharedVerbs(unit) > 1) && moodOf(unit).kind === 'told');
}

/** Whether the ending tells the work as well: "We shot it, we cut it, we skipped the read, and it went well". */
const tellsMore = ({ text }: Sentence): boolean => (text.match(/\bwe\s(?!were\b|are\b)/gi)?.length ?? 0) > 2;

function messageFor({ who, span }: Actor, { text }: Sentence): string {
  const words = text.slice(span.start, span.end);
  switch (who) {
    case 'nobody': return `“${words}”: by whom? Things get done here, but nobody can tell what you did. Say which of these steps were yours.`;
    case 'helper': return `“${words}” leaves open what you did. Name the piece of the work that was yours.`;
    default: return `Good team. But the Action is told as “${words}”: which of these verbs was you?`;
  }
}

function fixesFor(first: Deed, last: Deed): Fix[] {
  const { end } = spanOf(last);
  const ask: Fix = { title: 'Ask which part was yours', edits: [insertAt(end, ' [Which part was yours?]')] };
  const { unit: { text }, actor: { span } } = first;
  if (!/^we(?:['’](?:ve|d|ll))?$/i.test(text.slice(span.start, span.end)) || /^\s+(?:were|are)\b/.test(text.slice(span.end))) return [ask];
  return [ask, { title: 'Say “I” where it was you', edits: [{ span: shift({ start: span.start, end: span.start + 2 }, first.at), text: 'I' }] }];
}
