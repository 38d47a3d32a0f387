import { perObject } from '../../memo';
import { inLowerCase } from '../../util/matches';
import type { Line } from '../markdown/line';
import type { Lines } from '../markdown/sheet';
import { questionForm, type QuestionForm } from './questions';
import { addressesCompany, deedsIn, isCandidateSpeech, isTeamStory, isToCompany } from './speech';

/** In lines. A reply has shown what it is by then, and where titles follow each other, each would look through everything below it. */
export const LONGEST_REPLY = 60;

/** Whether a line ends the reply to the question above. `form`: the question that the line holds, if any. */
export function endsReply(line: Line, form = questionForm(line)): boolean {
  if (line.kind === 'heading') return true;
  return form !== undefined && form.asks && (form.prominent || line.bold.length > 0);
}

/** The text after and below a question, up to the next line that is set off; below a title in bold, up to the next title in bold. */
export function replyBelow(lines: Lines, index: number): string {
  const { unit } = lines[index]!;
  const reply = [unit.text.slice(questionForm(unit)?.body ?? unit.text.length)];
  const isBold = isBoldTitle(unit);
  for (let i = index + 1; i < Math.min(lines.length, index + 1 + LONGEST_REPLY); i++) {
    const line = lines[i]!.unit;
    if (endsReply(line) || isBold && isBoldTitle(line)) break;
    reply.push(line.text);
  }
  return reply.join('\n');
}

const isBoldTitle = (line: Line): boolean => line.kind === 'text' && line.bold.length > 0 && questionForm(line)?.prominent === true;

/**
 * The kind of question that a reply answers, where no rubric knows the question: words to a company, a story, or anything. Computed on demand and once: in
 * nested lists, each reply reaches over all the ones below it.
 */
export function kindOfReply(lines: Lines, index: number): ReplyKind {
  const known = kindsIn(lines);
  const kind = known.get(index) ?? kindOf(replyBelow(lines, index), questionForm(lines[index]!.unit));
  known.set(index, kind);
  return kind;
}

type ReplyKind = 'why-company' | 'story-generic' | 'other';

const kindsIn = perObject((_: Lines) => new Map<number, ReplyKind>());

/** Below a title that asks nothing ("The bed board", "To close") a single deed makes a story. */
function kindOf(text: string, form: QuestionForm | undefined): ReplyKind {
  const question = form?.text ?? '';
  if (isToCompany(text) || isOfNamed(text, question) || isOfThis(text, question)) return 'why-company';
  const tells = form?.asks ? deedsIn(text) > 1 : deedsIn(text) > 0 || isTeamStory(text);
  return tells ? 'story-generic' : 'other';
}

/** Whether the reply names whom a question in lower case asks about: "why tarnbridge". */
function isOfNamed(text: string, question: string): boolean {
  const name = /^why ([\p{L}\p{N}-]+)(?: [\p{L}\p{N}-]+)?\W*$/u.exec(inLowerCase(question))?.[1];
  return name !== undefined && isCandidateSpeech(text) && (text.match(CAPITALISED) ?? []).some(word => word.toLowerCase() === name);
}

/** "Why this library?" may be about a tool, unless the reply speaks to those who run it. */
const isOfThis = (text: string, question: string): boolean => /^why (?:this|these|our|your) [\p{L}' -]{2,40}\?/u.test(inLowerCase(question)) && isCandidateSpeech(text) && addressesCompany(text);

const CAPITALISED = /\p{Lu}[\p{L}\p{N}-]*/gu;
