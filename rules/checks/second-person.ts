import { isQuoted } from '../model/english/quotes';
import type { Sentence } from '../model/english/sentence';
import { defineRule, type Edit } from '../rule';
import { shift, type Placed, type Span } from '../span';
import { matchesOf } from '../util/matches';
import { listed } from '../util/wording';

/** From how many “you” on a story seems to be about nobody; fewer are an address or a turn of phrase. */
const ENOUGH = 3;

const YOU = /\b(you(?:['’](?:re|ve|ll|d))?|your|yourself|yours)\b(?! know\b| guys\b)/gi;
/** Verbs that have another form with "I". */
const VERBS = new Map([['are', 'am'], ['were', 'was'], ["aren't", 'am not'], ["weren't", "wasn't"]]);
const OTHERS = new Map([['your', 'my'], ['yours', 'mine'], ['yourself', 'myself'], ["you're", "I'm"]]);
/** Words after which "you" becomes "me". */
const BEFORE_OBJECT = /\b(?:to|for|with|from|at|of|on|about|by|after|before|behind|against|between|like|gives?|gave|tells?|told|asks?|asked|lets?|helps?|helped|shows?|showed|takes?|makes?|made|costs?) $/i;

export const secondPerson = defineRule({
  id: 'second-person',
  scope: 'part',
  severity: 'information',
  summary: 'Tell what you did as “I”, not as “you”.',
  why: 'People slip into “you” where they tell how one does it in general. Weak answers do so four times as often as strong ones (Leadership IQ): nobody can see who acted.',
  roles: ['action'],
  wording: true,
  quietInNotes: true,
  examples: {
    bad: [
      acting('You look at the logs, you find the line, and then you fix it.'),
      acting('You have to talk to people. You listen to them, and you take your time.'),
      acting('You ring them, you say what went wrong, and you give them a date.'),
      acting('You let them choose, you read aloud, and you are patient.'),
      acting('You close the main, you drain the pipe, and you check your seal.'),
    ],
    good: [
      acting('I looked at the logs and found the line.'),
      acting('She asked, “Can you stay, will you, would you?”, and I stayed.'),
      acting('I did what you do with your status page, and split it.'),
      acting('I closed the main, which takes you a minute.'),
      acting('I listened to both of them, one after the other.'),
      acting('I drew up three questions. What do you have to hold them with? What have you tried already? Who will help you?'),
    ],
  },

  *check({ sentences }) {
    const found = sentences.flatMap(youIn);
    const [first] = found;
    if (!first || found.length < ENOUGH || found.filter(({ word }) => word === 'you').length * 2 < found.length) return;
    yield {
      span: first.span,
      message: `“${first.written}” ${found.length} times in what was done: who is that? If it is you, say “I”.`,
      fixes: [{ title: `Say “I” instead of ${listed(found.map(({ replaced }) => replaced))}`, edits: found.map(({ edit }) => edit) }],
    };
  },
});

/** "What have you tried already?" is put to somebody else. */
const ASKS = /\?\W*$/;

interface You {
  readonly span: Span;
  readonly written: string;
  readonly word: string;
  readonly edit: Edit;
  /** The words that the edit replaces. */
  readonly replaced: string;
}

const youIn = ({ at, unit: { text } }: Placed<Sentence>): You[] => matchesOf(YOU, text).flatMap(({ 0: written, index }) => {
  const span = { start: index, end: index + written.length };
  if (isQuoted(text, span) || ASKS.test(text)) return [];
  const word = written.toLowerCase().replace('’', "'");
  const edit = firstPerson(text, span, word);
  return [{ span: shift(span, at), written, word, replaced: text.slice(edit.span.start, edit.span.end).toLowerCase(), edit: { ...edit, span: shift(edit.span, at) } }];
});

/** The edit that turns a "you" into the speaker, with its verb. */
function firstPerson(text: string, { start, end }: Span, word: string): Edit {
  const other = OTHERS.get(word) ?? (word.startsWith("you'") ? `I${text.slice(start + 3, end)}` : undefined);
  if (other) return { span: { start, end }, text: start === 0 ? other[0]!.toUpperCase() + other.slice(1) : other };
  if (BEFORE_OBJECT.test(text.slice(0, start)) || /^\W*$/.test(text.slice(end))) return { span: { start, end }, text: 'me' };
  const verb = /^ ([a-z']+)/.exec(text.slice(end));
  const agreeing = verb && VERBS.get(verb[1]!);
  return { span: { start, end: end + (agreeing ? verb[0].length : 0) }, text: agreeing ? `I ${agreeing}` : 'I' };
}

/** A story with this Action. */
function acting(action: string): string {
  return `- Situation: There was a fault every night.\n- Task: I had to mend it by Friday.\n- Action: ${action}\n- Result: It has not come back since.`;
}
