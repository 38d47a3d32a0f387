import { rules } from './checks';
import { memo, perObject } from './memo';
import type { Answer, Paragraph, Role, Story } from './model/answer';
import type { Document } from './model/document';
import type { Reported } from './review';
import { optionDefaults, type Edit, type Finding, type OptionSpecs, type OptionValues, type Rule, type Scope, type Severity, type Units } from './rule';
import type { Settings } from './settings';
import { shift, type Placed } from './span';

/** Rules as these settings want them. */
export interface Runner {
  /** What the rules find in an answer, placed in its text and in its order. */
  inAnswer(answer: Answer): Result;
  inDocument(document: Document): Result;
}

/** Each rule fails once. */
export interface Result {
  readonly findings: readonly Reported[];
  readonly failures: readonly Failure[];
}

/** A rule that stopped with an error: what it might have found is missing, what the others found is not. */
export interface Failure {
  readonly rule: string;
  readonly reason: string;
}

interface ActiveRule<S extends Scope = Scope> {
  readonly rule: Rule<S>;
  readonly severity?: Severity;
  check(unit: Units[S]): readonly Finding[];
}

/** Makes a runner of all rules that the settings leave switched on. */
export function runnerFor({ rules: levels, options }: Settings): Runner {
  const active = rules.flatMap((rule): ActiveRule[] => {
    const level = levels[rule.id] ?? (rule.offByDefault ? 'off' : undefined);
    if (level === 'off') return [];
    const values: OptionValues<OptionSpecs> = { ...optionDefaults(rule), ...options[rule.id] };
    return [{ rule, check: unit => listOf(rule.check(unit, values)), ...level && { severity: level } }];
  });
  const ofDocument = inScope('document', active);
  const chosen = memo((answer: Answer) => chosenFor(answer, active), ({ rubric: { kind }, language, outline, context: { draft } }) => [kind, language, outline, draft].join(' '));

  return {
    inAnswer(answer) {
      const { inParagraph, inStory, ofAnswer } = chosen.get(answer);
      const result: Collected = { findings: [], failures: [] };
      for (const { at, unit } of answer.paragraphs) add(inParagraph(unit), at, result);
      for (const { at, unit } of answer.stories) add(inStory(unit), at, result);
      run(ofAnswer, { at: 0, unit: answer }, result);
      result.findings.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
      return result;
    },
    inDocument(document) {
      const result: Collected = { findings: [], failures: [] };
      run(ofDocument, { at: 0, unit: document }, result);
      return result;
    },
  };
}

/** The rules that apply to answers of a kind. What is found in a paragraph or story is noted there: it is the same until that is edited. */
interface Chosen {
  readonly inParagraph: (paragraph: Paragraph) => Result;
  readonly inStory: (story: Story) => Result;
  readonly ofAnswer: readonly ActiveRule<'answer'>[];
}

function chosenFor(answer: Answer, active: readonly ActiveRule[]): Chosen {
  const applying = active.filter(it => applies(it.rule, answer) && !(answer.context.draft && !isForDrafts(it)));
  const [ofSentence, ofPart, ofStory] = [inScope('sentence', applying), inScope('part', applying), inScope('story', applying)];
  const [anywhere, told] = [ofSentence.filter(({ rule }) => !rule.roles), ofSentence.filter(({ rule }) => rule.roles)];
  return {
    inParagraph: perObject(paragraph => found(result => {
      for (const sentence of paragraph.sentences) run(anywhere, sentence, result);
    })),
    /** Spans of a part's findings are placed in its story. */
    inStory: perObject(story => found(result => {
      for (const part of story.parts) {
        for (const sentence of part.sentences) run(told.filter(isFor(part.role)), sentence, result);
        run(ofPart.filter(isFor(part.role)), { at: 0, unit: part }, result);
      }
      run(ofStory, { at: 0, unit: story }, result);
    })),
    ofAnswer: inScope('answer', applying),
  };
}

const inScope = <S extends Scope>(scope: S, active: readonly ActiveRule[]) => active.filter(({ rule }) => rule.scope === scope) as unknown as ActiveRule<S>[];

/** What is found in a unit of an answer: in most nothing, always the same then. */
function found(look: (result: Collected) => void): Result {
  const result: Collected = { findings: [], failures: [] };
  look(result);
  return result.findings.length + result.failures.length === 0 ? NOTHING_FOUND : { findings: result.findings.slice(), failures: result.failures };
}

const NOTHING_FOUND: Result = { findings: [], failures: [] };

const isFor = (role: Role) => ({ rule: { roles } }: ActiveRule<'sentence'> | ActiveRule<'part'>): boolean => !roles || roles.includes(role);

const NOTHING: readonly Finding[] = [];

/** Most rules find nothing: always the same list then. */
function listOf(findings: Iterable<Finding>): readonly Finding[] {
  let found: Finding[] | undefined;
  for (const finding of findings) (found ??= []).push(finding);
  return found ?? NOTHING;
}

interface Collected {
  readonly findings: Reported[];
  readonly failures: Failure[];
}

function run<S extends Scope>(rules: readonly ActiveRule<S>[], { at, unit }: Placed<Units[S]>, result: Collected): void {
  for (const active of rules) collect(active, unit, at, result);
}

/** Adds what one rule says of one unit. Its error is its own: it must not cost what others find. */
function collect<S extends Scope>({ rule, severity, check }: ActiveRule<S>, unit: Units[S], at: number, { findings, failures }: Collected): void {
  try {
    for (const finding of check(unit)) findings.push({ ...placed(finding, at), rule: rule.id, severity: severity ?? finding.severity ?? rule.severity });
  } catch (error) {
    fail({ rule: rule.id, reason: String(error) }, failures);
  }
}

function fail(failure: Failure, failures: Failure[]): void {
  if (!failures.some(({ rule }) => rule === failure.rule)) failures.push(failure);
}

/** Adds what was found in a unit of an answer. */
function add({ findings, failures }: Result, at: number, result: Collected): void {
  for (const finding of findings) result.findings.push(placed(finding, at));
  for (const failure of failures) fail(failure, result.failures);
}

const placed = <F extends Finding>(finding: F, at: number): F => ({
  ...finding,
  span: shift(finding.span, at),
  ...finding.fixes && { fixes: finding.fixes.map(fix => ({ ...fix, edits: fix.edits.map((edit): Edit => ({ ...edit, span: shift(edit.span, at) })) })) },
});

function applies({ kinds, wording, quietInNotes }: Rule, { rubric, language, outline }: Answer): boolean {
  if (kinds && !kinds.includes(rubric.group) && !kinds.includes(rubric.kind)) return false;
  if (wording && language !== 'en') return false;
  return !(quietInNotes && outline);
}

/** What would embarrass, also where the writer says so in the settings, and pitfalls. */
const isForDrafts = ({ rule, severity = rule.severity }: Pick<ActiveRule, 'rule' | 'severity'>): boolean => rule.inDrafts === true || severity === 'error';
