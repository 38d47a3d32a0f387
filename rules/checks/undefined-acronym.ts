import { inParagraphs } from '../evidence/inParagraphs';
import knownAcronyms from '../lexicon/known-acronym.txt';
import { wordsListed } from '../model/english/wordList';
import { defineRule, insertAt } from '../rule';
import { shift, type Span } from '../span';
import { matchesOf } from '../util/matches';

const KNOWN = wordsListed(knownAcronyms);
/** Two to six capitals: "QBR", "QBRs", "P&L". Not in a name such as "ISO 27001" or "M3", nor in a hyphenated code. */
const ACRONYM = /(?<![\p{L}\p{N}&./@#_-])(\p{Lu}{2,6}|\p{Lu}&\p{Lu})s?(?![\p{L}\p{N}&@_]|-\p{Lu}|-?\d| \d|[./]\p{Lu})/gu;
/** A quick test: every acronym has this, and few sentences do. */
const CAPITALS = /\p{Lu}[\p{Lu}&]/u;
/** Explained afterwards: "QBR (quarterly review)", "the QBR sheet (our quarterly review)", "the QBR, our quarterly review", "QBR [what …?]", "QBR means". */
const EXPLAINED_BEHIND = /^["”]?\s?(?:(?:\p{Ll}+ ){1,2}\((?:the|our|an?|which|that is|i\.e\.|short for)\b|\(|\[|[–—-] |, (?:the|our|a|an|which|that is|i\.e\.|meaning|short for)\b|(?: is| are)? (?:means|stands for|short for)\b)/u;
/** Explained before: "quarterly business review (QBR)". */
const EXPLAINED_BEFORE = /(?:\(|\bor |, or |called (?:an? |the )?)$/;
/** Words in capitals on either side: somebody shouts. */
const SHOUTED_BEFORE = /\b\p{Lu}{2,}[\s,]+$/u;
const SHOUTED_BEHIND = /^[\s,]+\p{Lu}{2,}\b/u;
const ROMAN = /^[IVXLC]+$/;
const SHOUTS = new Set('ALL AND ANY BUT EVERY FOR HER HIS HOW IN IS IT LAST MUST MY NEVER NEW NEXT NO NOT NOW OF OFF ON ONE ONLY OR OUR OUT READ SAME SAY SO STOP THE THEM THEN THIS TO TWO US VERY WAS WE WHAT WHEN WHY YES YOU'.split(' '));

export const undefinedAcronym = defineRule({
  id: 'undefined-acronym',
  scope: 'answer',
  severity: 'hint',
  summary: 'Spell an abbreviation out once.',
  why: 'The first interview is often with somebody from another department. An abbreviation that they do not know stops them listening for a sentence.',
  wording: true,
  examples: {
    bad: [
      'I led the QBR for our largest client.',
      'We fed the MLLP messages into a queue, and I wrote the parser.',
      'I filled in the EHCP for every pupil in my class.',
      'As site manager I signed the RAMS each morning.',
      'The HACCP plan was mine, and I rewrote it.',
    ],
    good: [
      'I used SBAR (situation, background, assessment, recommendation) at every handover.',
      'I wrote the API and the SQL behind it.',
      'I led the quarterly business review (QBR), and later two QBRs alone.',
      'The CEO rang me from the UK.',
      'I did NOT touch the oven.',
      'I chose the M3 screws and the ISO 9001 binder.',
    ],
  },

  *check(answer) {
    const found = acronymsIn(answer);
    if (found.length === 0) return;
    const { question, context: { company = '', aliases } } = answer;
    const seen = new Set([company, ...aliases].flatMap(name => name.split(/\s+/)));
    for (const { at, unit: { span: inside, acronym, isExplained } } of found) {
      if (seen.has(acronym)) continue;
      seen.add(acronym);
      if (isExplained || question.includes(acronym) || isWordIn(answer.text, acronym)) continue;
      const span = shift(inside, at);
      yield {
        span,
        message: `“${acronym}”: will everybody in the room know it? Spell it out the first time.`,
        fixes: [{ title: `Ask what ${acronym} stands for`, edits: [insertAt(span.end, ` [what does ${acronym} stand for?]`)] }],
      };
    }
  },
});

/** "With “can I use it?” across the top … I begin with USE now": a word in capitals, since the answer has it in small letters too. */
const isWordIn = (text: string, acronym: string): boolean => new RegExp(String.raw`\b${acronym.toLowerCase()}\b`).test(text);

interface Acronym {
  readonly span: Span;
  readonly acronym: string;
  readonly isExplained: boolean;
}

/** Spans are in the sentence. */
const acronymsIn = inParagraphs(({ text }): readonly Acronym[] => !CAPITALS.test(text) ? [] : matchesOf(ACRONYM, text).flatMap(({ 0: written, 1: letters, index }) => {
  const acronym = letters!;
  const before = text.slice(0, index);
  const behind = text.slice(index + written.length);
  if (KNOWN.has(acronym) || SHOUTS.has(acronym) || ROMAN.test(acronym)) return [];
  if (SHOUTED_BEFORE.test(before) || SHOUTED_BEHIND.test(behind)) return [];
  const isExplained = EXPLAINED_BEHIND.test(behind) || EXPLAINED_BEFORE.test(before);
  return [{ span: { start: index, end: index + written.length }, acronym, isExplained }];
}));
