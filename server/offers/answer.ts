import { documentedRules, rubricsWith } from '../../rules';
import type { Caret, Offer } from './caret';

/** A heading may become any question that we know: the first of each rubric's examples. */
export function questionOffers({ view, lineStart, typed }: Caret): Offer[] {
  const marks = /^#{1,6}(?=\s|$)/.exec(typed)?.[0];
  if (!marks) return [];
  return rubricsWith(view.configuration.settings.rubrics).flatMap(({ questions, title }) => questions.examples.slice(0, 1).map((question): Offer =>
    ({ kind: 'question', label: question, detail: title, text: `${marks} ${question}`, from: lineStart, filter: `${marks} ${question}` })));
}

/** At the beginning of a line: what is missing here, as quick fixes and checklist would write it. */
export function scaffoldOffers({ lineStart, typed, answer }: Caret): Offer[] {
  const [markup] = /^[\s>*_\-+|]*/.exec(typed)!;
  if (!answer || !/^[\p{L} ]{0,20}$/u.test(typed.slice(markup.length))) return [];
  const { findings, checklist } = answer.unit;
  const missing = new Map([
    ...checklist.flatMap(({ criterion, add }): [string, string][] => add ? [[add.text.trim(), criterion.title]] : []),
    ...findings.flatMap(({ rule, fixes = [] }): [string, string][] => {
      const [edit, ...others] = fixes[0]?.edits ?? [];
      const isInsertion = edit && others.length === 0 && edit.span.start === edit.span.end;
      return rule.startsWith('missing-') && isInsertion ? [[edit.text.trim(), fixes[0]!.title]] : [];
    }),
  ]);
  return Array.from(missing, ([text, label]): Offer =>
    ({ kind: 'scaffold', label, detail: 'missing here', text, from: lineStart, filter: `${markup}${label} ${text}` }));
}

/** A signal or challenge from the front matter, once two letters of one of its words are typed. */
export function signalOffers({ offset, typed, answer }: Caret): Offer[] {
  const word = /[\p{L}\p{N}]{2,}$/u.exec(typed)?.[0];
  if (!answer || !word) return [];
  const { signals, challenges } = answer.unit.answer.context;
  return [...signals, ...challenges]
    .filter(text => text.split(/\s+/).some(it => it.toLowerCase().startsWith(word.toLowerCase())))
    .map((text): Offer => ({ kind: 'signal', label: text, detail: 'from your notes', text, from: offset - word.length, filter: `${word} ${text}` }));
}

/** The rule that a comment quiets. */
export function ruleOffers({ offset, typed }: Caret): Offer[] {
  const comment = /<!--\s*answerlint-(?:disable|enable)[\w-]*\s(?:[\w-]+[\s,]+)*([\w-]*)$/.exec(typed);
  if (!comment || / --\s/.test(comment[0].slice(4))) return [];
  return documentedRules.filter(({ scope }) => scope !== 'housekeeping').map(({ id, summary }): Offer =>
    ({ kind: 'rule', label: id, detail: summary, text: id, from: offset - comment[1]!.length, filter: id }));
}
