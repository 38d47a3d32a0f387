import { rules } from './checks';
import { memo, perObject, weaklyPerObject, type Memo } from './memo';
import type { Answer, Paragraph, Story } from './model/answer';
import { mentionsAny, type Sentence } from './model/english/sentence';
import { ROLES, type Role } from './model/role';
import type { Rubric } from './rubrics/rubric';
import { optionDefaults, shiftFinding, type OptionSpecs, type OptionValues, type Reported, type Rule, type Scope, type Severity, type Units } from './rule';
import type { Settings } from './settings';
import type { Placed } from './span';
import { together } from './util/together';

/** Runs the rules as the settings want them. */
export interface Runner {
  /** What the rules find in an answer, placed in its text and in its order. */
  inAnswer(answer: Answer): Result;
}

/** What some rules found in a unit. Each rule fails at most once. */
export interface Result {
  readonly findings: readonly Reported[];
  readonly failures: readonly Failure[];
}

/** A rule that stopped with an error: only its own findings are missing. */
export interface Failure {
  readonly rule: string;
  readonly reason: string;
}

interface ActiveRule<S extends Scope = Scope> {
  readonly rule: Rule<S>;
  /** Those of the rule, copied because V8 is slow to find fields in objects of many different layouts, as rules are. */
  readonly check: Rule<S>['check'];
  readonly lists: Rule<S>['lists'];
  readonly severity: Severity | undefined;
  readonly options: OptionValues<OptionSpecs>;
}

/** Makes a runner of all rules that the settings leave switched on. */
export function runnerFor({ rules: levels, options }: Settings): Runner {
  const active = rules.flatMap((rule): ActiveRule[] => {
    const level = levels[rule.id] ?? (rule.offByDefault ? 'off' : undefined);
    if (level === 'off') return [];
    return [{ rule, check: rule.check, lists: rule.lists, severity: level, options: { ...optionDefaults(rule), ...options[rule.id] } }];
  });
  const inSentence: BySentence = memo(chosen => perObject(sentence => found(result => runInSentence(chosen, sentence, 0, result))), chosen => chosen.map(({ rule }) => rule.id).join());
  const chosen = weaklyPerObject((_: Rubric) => memo((answer: Answer) => chosenFor(answer, active, inSentence), ({ language, outline, context: { draft } }) => [language, outline, draft].join(' ')));

  return {
    inAnswer(answer) {
      const { inParagraphs, inStory, ofAnswer } = chosen(answer.rubric).get(answer);
      const result: Collected = { findings: [], failures: [] };
      for (const { at, unit } of inParagraphs(answer.paragraphs)) add(unit, at, result);
      for (const { at, unit } of answer.stories) add(inStory(unit), at, result);
      run(ofAnswer, answer, 0, result);
      result.findings.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
      return result;
    },
  };
}

/** The rules that apply to answers of one kind. What they find in a paragraph or story is kept at that unit, until it is edited. */
interface Chosen {
  readonly inParagraphs: (paragraphs: readonly Placed<Paragraph>[]) => readonly Placed<Result>[];
  readonly inStory: (story: Story) => Result;
  readonly ofAnswer: readonly ActiveRule<'answer'>[];
}

/** What some rules find in a sentence. Shared, because the same rules apply in answers to most questions. */
type BySentence = Memo<readonly ActiveRule<'sentence'>[], (sentence: Sentence) => Result>;

function chosenFor(answer: Answer, active: readonly ActiveRule[], bySentence: BySentence): Chosen {
  const applying = active.filter(it => applies(it.rule, answer) && !(answer.context.draft && !isForDrafts(it)));
  const [ofSentence, ofPart, ofStory] = [inScope('sentence', applying), inScope('part', applying), inScope('story', applying)];
  const [anywhere, told] = [ofSentence.filter(({ rule }) => !rule.roles), ofSentence.filter(({ rule }) => rule.roles)];
  const isStoryAsked = answer.rubric.group === 'behavioral';
  const ofAnyStory = ofStory.filter(({ rule }) => !rule.ofParts);
  const toldIn = byRole(told);
  const ofPartIn = byRole(ofPart);
  const inSentence = bySentence.get(anywhere);
  return {
    inParagraphs: together(perObject(({ sentences }: Paragraph) => sentences.map(({ at, unit }) => ({ at, unit: inSentence(unit) })).filter(({ unit }) => unit !== NOTHING_FOUND))),
    /** Findings in a part are placed in its story. */
    inStory: perObject(story => found(result => {
      for (const part of story.parts) {
        for (const { at, unit } of part.sentences) runInSentence(toldIn[part.role], unit, at, result);
        run(ofPartIn[part.role], part, 0, result);
      }
      run(story.labelled || isStoryAsked ? ofStory : ofAnyStory, story, 0, result);
    })),
    ofAnswer: inScope('answer', applying),
  };
}

const inScope = <S extends Scope>(scope: S, active: readonly ActiveRule[]) => active.filter(({ rule }) => rule.scope === scope) as unknown as ActiveRule<S>[];

/** Collects what is found in a unit. In most nothing is, and then the result is always the same object. */
function found(look: (result: Collected) => void): Result {
  const result: Collected = { findings: [], failures: [] };
  look(result);
  return result.findings.length + result.failures.length === 0 ? NOTHING_FOUND : { findings: result.findings.slice(), failures: result.failures };
}

const NOTHING_FOUND: Result = { findings: [], failures: [] };

/** The rules that apply to each role. */
const byRole = <S extends 'sentence' | 'part'>(rules: readonly ActiveRule<S>[]) =>
  Object.fromEntries(ROLES.map((role): [Role, ActiveRule<S>[]] => [role, rules.filter(({ rule: { roles } }) => !roles || roles.includes(role))])) as Record<Role, ActiveRule<S>[]>;

interface Collected {
  readonly findings: Reported[];
  readonly failures: Failure[];
}

/** Adds what the rules find in a unit. If a rule stops with an error, the others go on. */
function run<S extends Scope>(rules: readonly ActiveRule<S>[], unit: Units[S], at: number, result: Collected): void {
  for (const rule of rules) runOne(rule, unit, at, result);
}

/** Skips rules whose word lists do not match in the sentence, which is most of them. */
function runInSentence(rules: readonly ActiveRule<'sentence'>[], sentence: Sentence, at: number, result: Collected): void {
  for (const it of rules) if (!it.lists || mentionsAny(sentence, ...it.lists)) runOne(it, sentence, at, result);
}

function runOne<S extends Scope>({ rule, check, severity, options }: ActiveRule<S>, unit: Units[S], at: number, { findings, failures }: Collected): void {
  const { length } = findings;
  try {
    for (const finding of check(unit, options)) findings.push({ ...shiftFinding(finding, at), rule: rule.id, severity: severity ?? finding.severity ?? rule.severity });
  } catch (error) {
    findings.length = length;
    fail({ rule: rule.id, reason: String(error) }, failures);
  }
}

function fail(failure: Failure, failures: Failure[]): void {
  if (!failures.some(({ rule }) => rule === failure.rule)) failures.push(failure);
}

/** Adds what was found in a unit of the answer. */
function add({ findings, failures }: Result, at: number, result: Collected): void {
  for (const finding of findings) result.findings.push(shiftFinding(finding, at));
  for (const failure of failures) fail(failure, result.failures);
}

function applies({ kinds, item, wording, quietInNotes }: Rule, { rubric, language, outline }: Answer): boolean {
  if (kinds && !kinds.includes(rubric.group) && !kinds.includes(rubric.kind)) return false;
  if (item && !rubric.checklist.some(({ id }) => id === item)) return false;
  if (wording && language !== 'en') return false;
  return !(quietInNotes && outline);
}

/** Whether a rule applies to drafts: pitfalls do, and errors, by the rule's severity or by that in the settings. */
const isForDrafts = ({ rule, severity = rule.severity }: ActiveRule): boolean => rule.inDrafts === true || severity === 'error';
