import { checklistOf } from './checklist';
import { isQuantified } from './evidence/quantity';
import { placesOfParts } from './evidence/tellings';
import { failedRule, frontMatterRule, tooLargeRule, type HousekeepingRule } from './housekeeping';
import { memo, perObjectMeanwhile } from './memo';
import type { Answer, Role, Story } from './model/answer';
import { piecesThat } from './model/chapters';
import { compose } from './model/compose';
import { contextFrom, type Context } from './model/context';
import type { SameEnds } from './model/difference';
import { directivesIn, mayDirect, type Directive } from './model/directives';
import type { Problem } from './model/document';
import { frontMatterIn, isDeclared, type FrontMatter } from './model/frontMatter';
import { excessIn } from './model/limits';
import { placedMapper } from './model/moved';
import { markdownReader, type Piece } from './model/read';
import { segmenter, type Segment } from './model/segments';
import { SourceText } from './model/sourceText';
import type { Examiner } from './model/starts';
import type { Finding, Severity } from './rule';
import { rubricsWith } from './rubrics';
import { recognise, type QuestionContext } from './rubrics/recognise';
import type { Criterion, Rubric } from './rubrics/rubric';
import { runnerFor, type Failure, type Runner } from './run';
import type { Settings } from './settings';
import { shift, type Placed, type Span } from './span';
import { suppress } from './suppress';

/** A finding of a rule, placed relative to the start of the answer, or of the document where it belongs to no answer. */
export interface Reported extends Finding {
  readonly rule: string;
  readonly severity: Severity;
}

export type ItemState = 'met' | 'missing' | 'partial' | 'not-applicable';

/** A criterion filled in. Findings and checklist come from the same evidence. */
export interface ChecklistItem {
  readonly criterion: Criterion;
  readonly state: ItemState;
  /** In the answer's text. */
  readonly evidence: readonly Span[];
  /** What a scaffold for this item inserts, and where: for "Add" in the checklist. Only where the item is not met. */
  readonly add?: { readonly at: number; readonly text: string };
  /** Sub-ticks, e.g. speed, ambiguity, guardrails, number of `quantified-star`. */
  readonly ticks?: readonly { readonly title: string; readonly met: boolean }[];
}

export interface StoryReview {
  readonly story: Story;
  /** Where each part is told, under its label or elsewhere; what the story lacks is absent. Placed in the story. */
  readonly parts: Readonly<Partial<Record<Role, Span>>>;
  readonly quantified: boolean;
  /** Spoken, at the writer's pace. */
  readonly seconds: number;
}

/** A finding that a comment quiets, placed in the answer's text. */
export interface Ignored {
  readonly rule: string;
  readonly span: Span;
  /** Why, where the writer says so. */
  readonly reason?: string;
}

export interface AnswerReview {
  readonly answer: Answer;
  readonly checklist: readonly ChecklistItem[];
  /** Placed in the answer's text, as `answer.stories`. */
  readonly stories: readonly Placed<StoryReview>[];
  /** Spoken, at the writer's pace. */
  readonly seconds: number;
  /** Sorted by place. */
  readonly findings: readonly Reported[];
  /** What would be among them without the writer's comments. */
  readonly ignored: readonly Ignored[];
  /** Rules that stopped with an error here. */
  readonly failures: readonly Failure[];
}

/** Everything known of a document. */
export interface Review {
  /** `off` where its front matter leaves it out, `draft` where it is told of what matters in a draft only. */
  readonly mode: 'on' | 'draft' | 'off';
  readonly answers: readonly Placed<AnswerReview>[];
  /** Findings that belong to the document rather than to an answer: directives, front matter. Placed in the document. */
  readonly findings: readonly Reported[];
  /** Comments that quiet rules, in the document's order. */
  readonly directives: readonly Directive[];
  /** Where the document goes on behind its front matter; 0 where it has none. */
  readonly frontMatterEnd: number;
}

/** Reviews documents and remembers what it has read. Never throws, never waits. Who edits a text keeps it as a `SourceText`: its versions share what is the same. */
export type Reviewer = (text: string | SourceText) => Review;

/** Whether a text has enough in common with the last one to be read as its next version: of another document nothing is the same, and to look for it takes as long as reading. */
const isVersion = ({ length }: SourceText, { start, end }: SameEnds): boolean => 10 * (start + end) > length;

/** Makes a reviewer for one set of settings. */
export function createReviewer(settings: Settings): Reviewer {
  const examiner = examinerWith(rubricsWith(settings.rubrics));
  const kinds = examiner.rubrics.map(({ kind }) => kind);
  const runner = runnerFor(settings);
  const reviewsIn = memo(
    ({ context }: { readonly context: Context; readonly key: string }) => perObjectMeanwhile((segment: Segment): AnswerReview => {
      const review = reviewOf(compose(segment, context), runner);
      hasFailed ||= review.failures.length > 0;
      return review;
    }),
    ({ key }) => key,
  );
  const reviewingWith = perObjectMeanwhile((frontMatter: FrontMatter) => {
    const context = contextFrom(settings, frontMatter);
    return { context, companies: companiesOf(context), review: reviewsIn.get({ context, key: JSON.stringify(context) }) };
  });
  const read = markdownReader();
  const segmentsIn = segmenter(examiner);
  const [withDirectives, tangled] = [piecesThat(mayHoldDirectives), piecesThat(isTangled)];
  const reviewed = placedMapper<Segment, AnswerReview>();
  let last = { text: SourceText.of(''), isRead: false };
  /** Whether a rule ever has: nearly always none, and then no answer is asked. */
  let hasFailed = false;

  return given => {
    const text = typeof given === 'string' ? SourceText.of(given) : given;
    const ends = text.sameEnds(last.text);
    const { isRead } = last;
    last = { text, isRead: false };
    const excess = excessIn(text);
    if (excess) return { mode: 'on', answers: [], findings: [reportedBy(tooLargeRule, excess)], directives: [], frontMatterEnd: 0 };
    const { frontMatter, problems, end } = frontMatterIn(text, kinds);
    if (frontMatter.off) return { mode: 'off', answers: [], findings: [], directives: [], frontMatterEnd: end };
    const body = end || (text.slice(0, 1) === '\uFEFF' ? 1 : 0);
    const sheet = read(text, body, isRead && isVersion(text, ends) ? ends : undefined);
    last = { text, isRead: true };
    const { context, companies, review } = reviewingWith(frontMatter);
    const answers = reviewed(segmentsIn(sheet, frontMatter, companies), review);
    const directives = directivesIn(text, htmlOf(withDirectives(sheet)));
    const { findings: inDocument, failures } = runner.inDocument({
      text, frontMatter, directives, problems,
      get answers() { return answers.map(({ at, unit: { answer } }) => ({ at, unit: answer })); },
    });
    const findings = [
      ...problems.map(problem => reportedBy(frontMatterRule, problem)),
      ...answers.length > 0 || isDeclared(frontMatter) ? tanglesReported(tangled(sheet)) : [],
      ...failuresReported([...hasFailed ? answers.flatMap(({ unit }) => unit.failures) : [], ...failures], text),
      ...inDocument,
    ];
    return { mode: context.draft ? 'draft' : 'on', ...suppress(directives, answers, findings, text, context.draft), directives, frontMatterEnd: end };
  };
}

function examinerWith(rubrics: readonly Rubric[]): Examiner {
  const known = memo(
    ({ question, parents, companies }: Question) => ({ recognised: recognise(question, { parents, companies }, rubrics) }),
    ({ question, parents, companies }) => [question, ...parents, '', ...companies].join('\n'),
  );
  return { rubrics, recognise: (question, parents, companies) => known.get({ question, parents, companies }).recognised };
}

interface Question extends Required<QuestionContext> {
  readonly question: string;
}

const companiesOf = ({ company, aliases }: Context): readonly string[] => company === undefined ? aliases : [company, ...aliases];

function reviewOf(answer: Answer, runner: Runner): AnswerReview {
  const { findings, failures } = runner.inAnswer(answer);
  const seconds = (words: number) => Math.round(words * 60 / answer.context.wordsPerMinute);
  return {
    answer,
    checklist: checklistOf(answer),
    stories: answer.stories.map(({ at, unit: story }) => ({ at, unit: { story, parts: placesOfParts(story), quantified: isQuantified(story), seconds: seconds(story.words) } })),
    seconds: seconds(answer.words),
    findings,
    failures,
    ignored: [],
  };
}

const reportedBy = ({ id, severity }: HousekeepingRule, { span, message }: Problem): Reported => ({ rule: id, severity, span, message });

const mayHoldDirectives = ({ html }: Piece): boolean => html.some(({ unit }) => mayDirect(unit));

const htmlOf = (pieces: readonly Placed<Piece>[]): Placed<string>[] =>
  pieces.flatMap(({ at, unit: { html } }) => html.map(it => ({ at: at + it.at, unit: it.unit })));

const isTangled = ({ tangle }: Piece): boolean => tangle !== undefined;

/** What is left out of a file with answers. Nobody waits for a word about a long table in any other. */
const tanglesReported = (pieces: readonly Placed<Piece>[]): Reported[] =>
  pieces.flatMap(({ at, unit: { tangle } }) => tangle ? [reportedBy(tooLargeRule, { ...tangle, span: shift(tangle.span, at) })] : []);

/** Each rule once, however often it failed. */
function failuresReported(failures: readonly Failure[], { blocks: [first] }: SourceText): Reported[] {
  const span = { start: 0, end: first?.text.search(/[\r\n]|$/) ?? 0 };
  return [...new Map(failures.map(failure => [failure.rule, failure])).values()].map(({ rule, reason }) => ({
    ...reportedBy(failedRule, { span, message: `The rule “${rule}” stopped with an error, so it may have missed something in this file; all others were run. Please report it.` }),
    evidence: reason,
  }));
}
