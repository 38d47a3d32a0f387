import { TextDocument } from 'vscode-languageserver-textdocument';
import type { AnswerReview, Fix, Placed, Reported, Review, Role, Severity, Span, StoryReview } from '../../../rules';

/** A stretch of a file. Lines and columns are 1-based, columns count UTF-16 units, the end is exclusive. */
export interface Place {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** The report on one file, in the shape of `--format json`. All other formats are made of it. */
export interface FileReport {
  readonly path: string;
  readonly answers: readonly AnswerReport[];
  readonly findings: readonly FindingReport[];
}

export interface AnswerReport {
  readonly line: number;
  readonly endLine: number;
  readonly question: string;
  readonly kind: string;
  readonly group: string;
  readonly words: number;
  readonly seconds: number;
  readonly checklist: readonly ItemReport[];
  readonly stories: readonly StoryReport[];
}

export interface ItemReport {
  readonly id: string;
  readonly part: string;
  readonly title: string;
  readonly state: string;
  readonly evidence: readonly Place[];
}

export interface StoryReport {
  readonly line: number;
  readonly endLine: number;
  readonly quantified: boolean;
  /** Where each part stands, label included; null if it is missing. */
  readonly parts: Readonly<Record<Role, Place | null>>;
}

export interface FindingReport extends Place {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  /** The preferred fix. */
  readonly fix?: FixReport;
}

export interface FixReport {
  readonly title: string;
  readonly edits: readonly (Place & { readonly text: string })[];
  /** Present if `--fix` applies it. */
  readonly safe?: true;
}

/** Translates a review into lines and columns. */
export function reportOn(path: string, text: string, review: Review): FileReport {
  const place = placesIn(text);
  return {
    path,
    answers: review.answers.map(answer => reportAnswer(answer, place)),
    findings: [
      ...review.findings.map(finding => reportFinding(finding, 0, place)),
      ...review.answers.flatMap(({ at, unit }) => unit.findings.map(finding => reportFinding(finding, at, place))),
    ].sort((a, b) => a.line - b.line || a.column - b.column),
  };
}

/** Gives the place of a span in a unit that begins at an offset. */
export type PlaceOf = (span: Span, at: number) => Place;

/** Gives places in a text, which is searched for line starts once. */
export function placesIn(text: string): PlaceOf {
  const document = TextDocument.create('', 'markdown', 0, text);
  return ({ start, end }, at) => {
    const first = document.positionAt(at + start);
    const last = document.positionAt(at + end);
    return { line: first.line + 1, column: first.character + 1, endLine: last.line + 1, endColumn: last.character + 1 };
  };
}

/** The lines of a unit, without blank ones at its end. */
const linesOf = (text: string, at: number, place: PlaceOf) => {
  const { line, endLine } = place({ start: 0, end: text.trimEnd().length }, at);
  return { line, endLine };
};

const reportAnswer = ({ at, unit: { answer, checklist, stories, seconds } }: Placed<AnswerReview>, place: PlaceOf): AnswerReport => ({
  ...linesOf(answer.text, at, place),
  question: answer.question,
  kind: answer.rubric.kind,
  group: answer.rubric.group,
  words: answer.words,
  seconds: Math.round(seconds),
  checklist: checklist.map(({ criterion: { id, part, title }, state, evidence }) =>
    ({ id, part, title, state, evidence: evidence.map(span => place(span, at)) })),
  stories: stories.map(story => reportStory(story.unit, at + story.at, place)),
});

const reportStory = ({ story, parts, quantified }: StoryReview, at: number, place: PlaceOf): StoryReport => {
  const part = (role: Role) => parts[role] ? place(parts[role], at) : null;
  return {
    ...linesOf(story.text, at, place),
    quantified,
    parts: { situation: part('situation'), task: part('task'), action: part('action'), result: part('result'), reflection: part('reflection') },
  };
};

const reportFinding = ({ rule, severity, message, span, fixes }: Reported, at: number, place: PlaceOf): FindingReport => ({
  rule, severity, message,
  ...place(span, at),
  ...(fixes?.[0] && { fix: reportFix(fixes[0], at, place) }),
});

const reportFix = ({ title, edits, safe }: Fix, at: number, place: PlaceOf): FixReport =>
  ({ title, edits: edits.map(({ span, text }) => ({ ...place(span, at), text })), ...(safe && { safe }) });
