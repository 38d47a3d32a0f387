import { hasSlot } from '../edits/slots';
import { quantifiedResult } from '../evidence/quantity';
import { perObject } from '../memo';
import type { Paragraph } from '../model/answer';
import { isQuoted } from '../model/english/quotes';
import { mentions, type Sentence } from '../model/english/sentence';
import { defineRule } from '../rule';
import { shift, type Placed, type Span } from '../span';
import { placesOf } from '../util/matches';
import { together } from '../util/together';

const NAME = String.raw`\p{Lu}[\p{L}’'-]+ \p{Lu}[\p{L}’'-]+`;
const ILLNESS = 'Alzheimer|bipolar|burnout|cancer|dementia|depression|diabetes|epilepsy|HIV|leukaemia|Parkinson|psycho(?:tic|sis)|schizophrenia|sepsis|stroke|tumour';
/** Behind the name of an illness, where it is a place or somebody's work. */
const OF_CARE = String.raw`(?:['’]s)?[ -](?:ward|unit|clinic|care|centre|home|nurses?|research|charity|team|patients|screening|service|specialist|helpline|line|group|study)`;

const TITLE = String.raw`(?:Mr|Mrs|Ms|Miss|Don|Doña|Herr|Frau|Signora?|Señora?|Madame|Monsieur)\.?`;
/** Who is spoken of with a title and a full name, and in the next sentence is ill: "a client, Mrs Ada Brook, came in. She has had dementia since May". */
const NAMED_AND_ILL = String.raw`${TITLE} ${NAME}(?=[^.!?]*[.!?]\s(?:He|She)(?:['’]d|['’]s| has| had| was| is| suffers| suffered)\b[^.;]{0,40}\b(?:diagnosed with|${ILLNESS})(?!\p{L}*${OF_CARE}))`;

/** What is personal or secret by its form alone. */
const FORMS: readonly { readonly what: string; readonly pattern: RegExp; readonly slot: string }[] = [
  { what: 'an e-mail address', pattern: /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}/g, slot: '[whose, by role?]' },
  { what: 'a phone number', pattern: /(?<![\w.,+])(?:\+\d{1,3}[ \-/.]?)(?:\(?\d{1,4}\)?[ \-/.]?){2,5}\d{2,4}(?![\w%])/g, slot: '[whose, by role?]' },
  { what: 'an IP address', pattern: /(?<![\w.])(?:\d{1,3}\.){3}\d{1,3}(?![\w.])/g, slot: '[which machine, by purpose?]' },
  { what: 'a key or token', pattern: /\b(?:AKIA[A-Z0-9]{12,}|gh[pousr]_\w{20,}|sk-[\w-]{16,}|eyJ[\w-]{10,}\.[\w-]{10,})/g, slot: '[which system, by purpose?]' },
  { what: 'a record number', pattern: /\b(?:MRN|NHS (?:no\.?|number)|DOB|date of birth|SSN|IBAN|account no\.?|(?:account|case|client|customer|file|hospital|insurance|matriculation|member(?:ship)?|passport|patient|policy|security) (?:id|no\.?|number))[ ,:#]{0,3}[A-Z]{0,2} ?\d[\d/ .-]{3,}\d/gi, slot: '[who, by age group or role?]' },
  { what: 'a date of birth', pattern: /(?<!\b(?:I|was|were) )\bborn (?:on )?(?:the )?(?:\d{1,2}(?:st|nd|rd|th)? (?:of )?[a-z]{3,9}|[a-z]{3,9} \d{1,2}(?:st|nd|rd|th)?|\d{1,2}[./-]\d{1,2}),?[ ./-](?:19|20)\d\d\b/gi, slot: '[in which decade?]' },
  { what: 'an account or card number', pattern: /\b[A-Z]{2}\d{2} ?(?:[A-Z]{4}|\d{4}) ?\d{4} ?\d{4}(?: ?\d{1,4}){0,4}\b|\b(?!(?:19|20)\d\d)(?:\d{4}[ -]){3}\d{4}\b/g, slot: '[whose, by role?]' },
  { what: 'a name in full', pattern: new RegExp(String.raw`\b${NAMED_AND_ILL}|\b${TITLE} ${NAME}(?: \p{Lu}[\p{L}’'-]+)?(?=[^.]{0,40}\b(?:had|has|with|suffered|diagnosed|died|was admitted)\b|,? (?:of|at) \d{1,4}\w? \p{Lu}|,? \(?(?:account|file|policy) \d)|(?<=\b(?:patient|resident|pupil|defendant|claimant),? (?:named |called )?)${NAME}|(?!(?:In|On|At|By|Since|After|Before|The|My|Our|When|Last|Every|St|Saint|New) |\p{Lu}[\p{L}’'-]+ (?:\p{Lu}[\p{L}’'-]+ )?(?:Cancer|Care|Clinic|College|Foundation|Hospice|Hospital|House|Park|Research|School|Society|Street|Support|Trust|University)\b)${NAME}(?=(?![^.;]{0,75}\b(?:residents|patients|people|children|guests|clients|pupils|adults|families|men|women)\b)[^.;]{0,50}\b(?:after|from|had|has|was|with|suffer(?:s|ed)|diagnosed|treat(?:ed|ment))\b[^.;]{0,25}\b(?:${ILLNESS})(?!\p{L}*${OF_CARE}))`, 'gu'), slot: '[who, by age group or role?]' },
];

/** "Under an NDA, so I can't name it": the writer knows. */
const KEPT = /\b(?:can['’]?t|cannot|won['’]?t|may not|not allowed|must not|without) (?:\w+ ){0,2}(?:say|name|naming|share|sharing|disclose|give|talk|go into|mention|tell)/i;

export const confidential = defineRule({
  id: 'confidential',
  scope: 'answer',
  severity: 'warning',
  summary: 'Leave out what your old employer would not want read aloud.',
  why: 'Whoever tells an interviewer names, records or unpublished figures will one day tell somebody else theirs. A role instead of a name, a share instead of a sum says as much.',
  wording: false,
  inDrafts: true,
  examples: {
    bad: [
      'Mrs Jane Roe, MRN 448120, had sepsis, and I called the team.',
      'Our unreleased Q3 revenue was $41.2M, and I wrote the forecast.',
      'I wrote to anna.berg@northbank.example and got the file.',
      'The box at 10.20.4.17 was mine to patch.',
      'The margin of 31% is internal only, and I raised it by two points.',
      'I rang the parent at +44 7700 900123 before the lesson.',
      'Ingrid Aalbers came to my group after her second psychotic episode, and I gave her the quiet corner.',
      'I am under an NDA, but the client was Northbank.',
    ],
    good: [
      'A patient in her seventies had sepsis, and I called the team.',
      'Revenue per order rose by 8%.',
      'The project is under an NDA, so I can’t name the bank.',
      'I handled confidential files for six years.',
      'Queen Beatrix had a dementia ward of twelve beds, and I ran it.',
      'I ran for Macmillan Cancer Support after an aunt was diagnosed with cancer.',
      'I upgraded the kitchen system from 3.1.4 to 4.0.0.',
      'We served 1,200 covers between 2019 and 2021.',
    ],
  },

  *check({ paragraphs }) {
    for (const { at, unit: { span, message, title, replaced, by } } of leaksIn(paragraphs)) {
      yield { span: shift(span, at), message, fixes: [{ title, edits: [{ span: shift(replaced, at), text: by }] }] };
    }
  },
});

/** Something that should not be said, and what to say instead of a part of it. */
interface Leak {
  readonly span: Span;
  readonly message: string;
  readonly title: string;
  readonly replaced: Span;
  readonly by: string;
}

/** Searched for by paragraph, because an address or a name may go on where a sentence seems to end. */
const leaksIn = together(perObject(({ text, sentences }: Paragraph): readonly Placed<Leak>[] => [
  ...formsIn(text).map(({ what, slot, span }) => ({ at: 0, unit: {
    span,
    message: `This is ${what}. Somebody else's data has no place in an answer: a role or a rounded figure says as much.`,
    title: `Replace “${text.slice(span.start, span.end)}” by a role`, replaced: span, by: slot,
  } })),
  ...sentences.flatMap(({ at, unit }): readonly Placed<Leak>[] => {
    const secret = secretIn(unit);
    return !secret ? [] : [{ at, unit: {
      span: secret.mark,
      message: `“${unit.text.slice(secret.mark.start, secret.mark.end)}”: would your old employer mind hearing this read aloud? Say it relative or rounded.`,
      title: `Replace “${unit.text.slice(secret.figure.start, secret.figure.end)}” by a relative figure`, replaced: secret.figure, by: '[by how much, relative?]',
    } }];
  }),
]));

/** A quick test: every form has one of these, and hardly any paragraph does. */
const MARK = new RegExp(String.raw`@|\+\d|\d\.\d{1,3}\.\d|AKIA|gh[pousr]_|sk-|eyJ|\bM(?:rs?|s|iss|adame|onsieur)\b|Doña|Don |Herr|Frau|Signor|Señor|patient|resident|pupil|defendant|claimant|\d{4}[ -]?\d{4}|\b(?:MRN|NHS|DOB|SSN|IBAN|born|number|id|no|date of birth)\b|${ILLNESS}`, 'i');

function formsIn(text: string): { readonly what: string; readonly slot: string; readonly span: Span }[] {
  if (!MARK.test(text)) return [];
  const told = withoutCode(text);
  return FORMS.flatMap(({ what, pattern, slot }) => placesOf(pattern, told).map(span => ({ what, slot, span })));
}

const withoutCode = (text: string): string => text.replace(/`[^`\n]*`/g, code => ' '.repeat(code.length));

/** "Under an NDA, but the client was Northbank": who it was. */
const TOLD_ALL_THE_SAME = /\bbut\b[^.;]{0,40}\b(?:was|is|were|called|for) (?=\p{Lu}\p{Ll}+)/u;

/** A figure, or a name told all the same, in a sentence that calls it secret. */
function secretIn(sentence: Sentence): { readonly mark: Span; readonly figure: Span } | undefined {
  const mark = mentions(sentence, 'secrecy').find(span => !isQuoted(sentence.text, span));
  const [figure] = mark ? [...quantifiedResult(sentence), ...namesIn(sentence.text)] : [];
  return mark && figure && !KEPT.test(sentence.text) && !hasSlot(sentence.text) ? { mark, figure } : undefined;
}

function namesIn(text: string): Span[] {
  const but = TOLD_ALL_THE_SAME.exec(text);
  const start = but ? but.index + but[0].length : 0;
  return but ? [{ start, end: start + /^[\p{L}&’'-]+/u.exec(text.slice(start))![0].length }] : [];
}
