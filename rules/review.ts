import { checklistOf } from './checklist';
import { directivesIn, mayDirect } from './directives/directive';
import { suppress } from './directives/suppress';
import { isQuantified } from './evidence/quantity';
import { placesOfParts } from './evidence/tellings';
import { failedRule, frontMatterRule, tooLargeRule, type HousekeepingRule } from './housekeeping';
import { memo, weaklyPerObject, weaklyPerObjectHinted } from './memo';
import type { Answer } from './model/answer';
import type { Context } from './model/context';
import { contextFrom, frontMatterIn, isDeclared, type FrontMatter } from './model/frontMatter';
import type { Segment } from './model/layout/segment';
import { segmenter } from './model/layout/segments';
import type { Examiner } from './model/layout/start';
import type { SameEnds } from './model/markdown/difference';
import { excessIn } from './model/markdown/limits';
import { placedMapper } from './model/markdown/moved';
import type { Piece } from './model/markdown/sheet';
import { SourceText } from './model/markdown/sourceText';
import { piecesThat } from './model/reading/chapters';
import { markdownReader } from './model/reading/read';
import { compose } from './model/stories/compose';
import type { AnswerReview, Review, Reviewer } from './reviewed';
import { rubricsWith } from './rubrics';
import { recognise, type QuestionContext } from './rubrics/recognise';
import type { Rubric } from './rubrics/rubric';
import type { Reported } from './rule';
import { runnerFor, type Failure, type Runner } from './run';
import type { Settings } from './settings';
import { shift, type Placed } from './span';
import type { Problem } from './util/problem';

/**
 * Whether a text has enough in common with the last one (a tenth) to be read as its next version. Two different documents share nothing, and
 * looking for it would take as long as reading.
 */
const isVersion = ({ length }: SourceText, { start, end }: SameEnds): boolean => 10 * (start + end) > length;

/** Makes a reviewer for one set of settings. */
export function createReviewer(settings: Settings): Reviewer {
  const examiner = examinerWith(rubricsWith(settings.rubrics));
  const kinds = examiner.rubrics.map(({ kind }) => kind);
  const runner = runnerFor(settings);
  const reviewsIn = memo(
    ({ context }: { readonly context: Context; readonly key: string }) => weaklyPerObjectHinted((segment: Segment, before: AnswerReview | undefined): AnswerReview => {
      const review = reviewOf(compose(segment, context, before?.answer), runner);
      hasFailed ||= review.failures.length > 0;
      return review;
    }),
    ({ key }) => key,
  );
  const reviewingWith = weaklyPerObject((frontMatter: FrontMatter) => {
    const context = contextFrom(settings, frontMatter);
    return { context, companies: companiesOf(context), review: reviewsIn.get({ context, key: JSON.stringify(context) }) };
  });
  const read = markdownReader();
  const { segmentsIn, catchUp } = segmenter(examiner);
  const [withDirectives, tangled] = [piecesThat(mayHoldDirectives), piecesThat(isTangled)];
  const reviewed = placedMapper<Segment, AnswerReview>();
  let last = { text: SourceText.of(''), isRead: false };
  /** Whether a rule has ever failed. Nearly always none has, and then no answer is asked for failures. */
  let hasFailed = false;

  const reviewer = (given: string | SourceText): Review => {
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
    const findings = [
      ...problems.map(problem => reportedBy(frontMatterRule, problem)),
      ...answers.length > 0 || isDeclared(frontMatter) ? tanglesReported(tangled(sheet)) : [],
      ...hasFailed ? failuresReported(answers.flatMap(({ unit }) => unit.failures), text) : [],
    ];
    return { mode: context.draft ? 'draft' : 'on', ...suppress(directives, answers, findings, text, context.draft), directives, frontMatterEnd: end };
  };
  return Object.assign(reviewer, { catchUp });
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

/** Tangles are reported only in files with answers: in other files, nobody wants to know about a long table. */
const tanglesReported = (pieces: readonly Placed<Piece>[]): Reported[] =>
  pieces.flatMap(({ at, unit: { tangle } }) => tangle ? [reportedBy(tooLargeRule, { ...tangle, span: shift(tangle.span, at) })] : []);

/** One finding for each rule, however often it failed. */
function failuresReported(failures: readonly Failure[], { blocks: [first] }: SourceText): Reported[] {
  const span = { start: 0, end: first?.text.search(/[\r\n]|$/) ?? 0 };
  return [...new Map(failures.map(failure => [failure.rule, failure])).values()].map(({ rule, reason }) => ({
    ...reportedBy(failedRule, { span, message: `The rule “${rule}” stopped with an error, so it may have missed something in this file; all others were run. Please report it.` }),
    evidence: reason,
  }));
}
