import { removal } from '../edits/removal';
import { inParagraphs } from '../evidence/inParagraphs';
import commonWords from '../lexicon/common-word.txt';
import { allSentences, type Answer } from '../model/answer';
import { hashOf } from '../model/english/packedModel';
import type { Sentence } from '../model/english/sentence';
import { Term } from '../model/english/term';
import { wordsListed } from '../model/english/wordList';
import type { Word } from '../model/english/words';
import { defineRule, type Finding } from '../rule';
import { shift, type Placed, type Span } from '../span';
import { listed } from '../util/wording';

const COMMON = wordsListed(commonWords);
/** How often a word has to occur to be heard as repeated, if it also makes up one in 30 words of the answer. */
const TIMES = 6;
const ONE_IN = 30;
const OPENERS = 3;
const OPENER = /^(?:and )?then(?=,? (?:I|we)\b)|^(?:I|we) then\b/i;

export const repetition = defineRule({
  id: 'repetition',
  scope: 'answer',
  severity: 'hint',
  summary: 'Vary a word that comes again and again.',
  why: 'Repeated words are among the few things that practice tools such as Google’s Interview Warmup report, because speakers do not hear them and listeners do.',
  wording: true,
  quietInNotes: true,
  examples: {
    bad: [
      'Then I rang the ward. Then I wrote the list. Then I told the nurse.',
      'I planned the project, and the project began in May. The project had a budget, so I cut the project in two. One project ended. The other project runs on, and that project is mine.',
      'I then opened the valve. I then drained the pipe. Then I closed it.',
      'The lesson was loud, so I changed the lesson. A lesson needs a start, and a lesson needs an end. My lesson had neither. Since that lesson each lesson begins with a question.',
      'And then I tasted it. And then I called the chef. And then we threw it away.',
    ],
    good: [
      'I rang the ward, wrote the list and told the nurse.',
      'I opened the valve. Then I drained the pipe. It was dry by noon.',
      'I planned the project in May, and it ended in June.',
      'Waiting time was 40 minutes in May, waiting time was 20 in June, and waiting time was 7 in July.',
      'I tasted the soup, called the chef, and we threw it away.',
    ],
  },

  *check(answer) {
    yield* repeatedWords(answer);
    yield* repeatedOpeners(answer);
  },
});

function* repeatedWords(answer: Answer): Iterable<Finding> {
  const { question, words, text, context: { company = '' } } = answer;
  const often = saidOften(answer);
  if (often.size === 0) return;
  const asked = stemsAsked(`${question} ${company}`);
  for (const [stem, times] of often) {
    if (times * ONE_IN < words || asked.has(stem)) continue;
    const said = contentWordsIn(answer).filter(word => word.stem === stem);
    if (said.some(({ isExcused }) => isExcused)) continue;
    const [first] = said;
    yield {
      span: said[TIMES - 1]!.span,
      message: `“${text.slice(first!.span.start, first!.span.end)}” ${times} times in this answer. Another word, or a sentence fewer, keeps them listening.`,
    };
  }
}

/** The content words that occur often, with their counts. Counted before anything else, because hardly any does. */
function saidOften(answer: Answer): ReadonlyMap<string, number> {
  const often = new Map<string, number>();
  if (!maySayOften(answer)) return often;
  const times = new Map<string, number>();
  for (const { unit } of allSentences(answer.paragraphs)) {
    for (const { content: { stem } } of contentWords(unit)) {
      const count = (times.get(stem) ?? 0) + 1;
      times.set(stem, count);
      if (count >= TIMES) often.set(stem, count);
    }
  }
  return often;
}

/** Whether any word may occur often: counts words by a short hash, several of them together, because counting each by itself takes ten times as long. */
function maySayOften(answer: Answer): boolean {
  times.fill(0);
  for (const { unit: hashes } of hashesIn(answer)) for (const hash of hashes) if (++times[hash]! >= TIMES) return true;
  return false;
}

const times = new Uint8Array(1 << 12);

/** The hashes of each sentence's content words. */
const hashesIn = inParagraphs(({ words }) => {
  const hashes: number[] = [];
  for (const { text, term } of words) {
    const content = text.length >= FEWEST_LETTERS ? contentOf(term) : null;
    if (content) hashes.push(content.hash);
  }
  return [hashes];
});

/** Where the content words are, in the answer's text. */
const contentWordsIn = ({ paragraphs }: Answer) =>
  allSentences(paragraphs).flatMap(({ at, unit }) => contentWords(unit).map(({ word, content: { stem } }) => ({ stem, isExcused: isNameOrMeasure(unit.text, word), span: shift(word, at) })));

function contentWords({ words }: Sentence): { readonly word: Word; readonly content: Content }[] {
  const found = [];
  for (const word of words) {
    const content = word.text.length >= FEWEST_LETTERS ? contentOf(word.term) : null;
    if (content) found.push({ word, content });
  }
  return found;
}

/** A content word, and the form that it is counted by. */
interface Content {
  readonly stem: string;
  readonly hash: number;
}

const FEWEST_LETTERS = 4;

/** Null for words that are not content words. */
const contentOf = Term.memo(({ text }): Content | null => {
  if (COMMON.has(text) || !/^\p{L}+$/u.test(text)) return null;
  const stem = stemOf(text);
  return { stem, hash: hashOf(stem, 0) % times.length };
});

/** Names and measures have to be repeated: words with a capital inside a sentence, words beside a number. */
const isNameOrMeasure = (text: string, { start, end }: Span): boolean =>
  start > 0 && /^\p{Lu}/u.test(text.slice(start)) || /\d\S*\s+$/.test(text.slice(0, start)) || /^(?:\s+\p{L}+){0,3}\s+(?:to |of |by )?[$€£~+-]?\d/u.test(text.slice(end));

const stemOf = (word: string): string => word.replace(/(?:ies|es|s|ed|ing|'s)$/, '').replace(/[ey]$/, '');
const stemsAsked = (text: string): Set<string> => new Set((text.toLowerCase().match(/\p{L}{4,}/gu) ?? []).map(stemOf));

/** Sentences that all begin alike ("Then I … Then I …"): reports the openers, and removes those that merely count on. */
function* repeatedOpeners(answer: Answer): Iterable<Finding> {
  if (countedOn(answer).length < OPENERS) return;
  let run: Placed<Sentence>[] = [];
  for (const sentence of [...allSentences(answer.paragraphs), undefined]) {
    if (sentence && OPENER.test(sentence.unit.text)) {
      run.push(sentence);
      continue;
    }
    if (run.length >= OPENERS) yield openers(run);
    run = [];
  }
}

/** The sentences with such an opener. */
const countedOn = inParagraphs(sentence => OPENER.test(sentence.text) ? [sentence] : []);

function openers(run: readonly Placed<Sentence>[]): Finding {
  const removals = run.slice(1).flatMap(({ at, unit: { text } }) => {
    const start = /^(?:I|we) then/i.test(text) ? text.search(/then/i) : 0;
    const words = /^(?:and )?then/i.exec(text.slice(start))![0];
    return removal(text, [{ start, end: start + words.length }])?.map(edit => ({ words: words.toLowerCase(), edit: { ...edit, span: shift(edit.span, at) } })) ?? [];
  });
  const [first] = run;
  return {
    span: shift({ start: 0, end: OPENER.exec(first!.unit.text)![0].length }, first!.at),
    message: `${run.length} sentences in a row begin with “then”. The order is clear without it.`,
    fixes: [{ title: `Remove ${listed(removals.map(({ words }) => words))} from all but the first`, edits: removals.map(({ edit }) => edit) }],
  };
}
