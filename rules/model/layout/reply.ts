import { perObject } from '../../memo';
import { inLowerCase } from '../../util/matches';
import type { Line } from '../markdown/line';
import type { Lines } from '../markdown/sheet';
import { questionForm } from './questions';
import { addressesCompany, isCandidateSpeech, isStory, isToCompany } from './speech';

/** In lines: by then the reply has said what it is, and many titles in a row don't look through all that follows. */
export const LONGEST_REPLY = 60;

/** Whether what is said above, in reply to a question, is over at a line, which is a question in this form if it is any. */
export function endsReply(line: Line, form = questionForm(line)): boolean {
  if (line.kind === 'heading') return true;
  return form !== undefined && form.asks && (form.prominent || line.bold.length > 0);
}

/** What stands behind and below a question up to whatever else is set off. */
export function replyBelow(lines: Lines, index: number): string {
  const { text } = lines[index]!.unit;
  const reply = [text.slice(questionForm(lines[index]!.unit)?.body ?? text.length)];
  for (let i = index + 1; i < Math.min(lines.length, index + 1 + LONGEST_REPLY); i++) {
    const line = lines[i]!.unit;
    if (endsReply(line)) break;
    reply.push(line.text);
  }
  return reply.join('\n');
}

/** The kind of question that a reply answers, where no rubric knows the question: words to a company, a story, or anything. */
export function kindOfReply(lines: Lines, index: number): ReplyKind {
  const known = kindsIn(lines);
  const kind = known.get(index) ?? kindOf(replyBelow(lines, index), questionForm(lines[index]!.unit)?.text ?? '');
  known.set(index, kind);
  return kind;
}

type ReplyKind = 'why-company' | 'story-generic' | 'other';

const kindsIn = perObject((_: Lines) => new Map<number, ReplyKind>());

function kindOf(text: string, question: string): ReplyKind {
  if (isToCompany(text) || isOfNamed(text, question) || isOfThis(text, question)) return 'why-company';
  return isStory(text) ? 'story-generic' : 'other';
}

/** "why tarnbridge": whom somebody asks after in small letters, the reply names in capital ones. */
function isOfNamed(text: string, question: string): boolean {
  const name = /^why ([\p{L}\p{N}-]+)(?: [\p{L}\p{N}-]+)?\W*$/u.exec(inLowerCase(question))?.[1];
  return name !== undefined && isCandidateSpeech(text) && (text.match(CAPITALISED) ?? []).some(word => word.toLowerCase() === name);
}

/** "Why this library?" may ask after a tool, unless the reply speaks to whoever runs it. */
const isOfThis = (text: string, question: string): boolean => /^why (?:this|these|our|your) [\p{L}' -]{2,40}\?/u.test(inLowerCase(question)) && isCandidateSpeech(text) && addressesCompany(text);

const CAPITALISED = /\p{Lu}[\p{L}\p{N}-]*/gu;
