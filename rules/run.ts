import { rules } from './checks';
import { perObjectMeanwhile } from './memo';
import type { Answer, Role } from './model/answer';
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
  const inScope = <S extends Scope>(scope: S) => active.filter(({ rule }) => rule.scope === scope) as unknown as ActiveRule<S>[];
  const [ofPart, ofStory, ofAnswer, ofDocument] = [inScope('part'), inScope('story'), inScope('answer'), inScope('document')];
  const ofSentence = remembered(inScope('sentence'));

  return {
    inAnswer(answer) {
      const result: Collected = { findings: [], failures: [] };
      const run = <S extends Scope>(rules: readonly ActiveRule<S>[], { at, unit }: Placed<Units[S]>, role?: Role) => {
        for (const active of rules) {
          if (!applies(active.rule, answer, role) || (answer.context.draft && !isForDrafts(active))) continue;
          collect(active, unit, at, result);
        }
      };
      const roles = rolesIn(answer);
      for (const { sentences } of answer.paragraphs) {
        for (const sentence of sentences) run(ofSentence, sentence, roles.get(sentence.at));
      }
      for (const { at, unit: story } of answer.stories) {
        for (const part of story.parts) run(ofPart, { at, unit: part }, part.role);
        run(ofStory, { at, unit: story });
      }
      run(ofAnswer, { at: 0, unit: answer });
      result.findings.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
      return result;
    },
    inDocument(document) {
      const result: Collected = { findings: [], failures: [] };
      for (const active of ofDocument) collect(active, document, 0, result);
      return result;
    },
  };
}

/** Rules that look at a sentence once. One list for each sentence holds what all of them find, each at its place: with one for each rule they were a million. */
function remembered(rules: readonly ActiveRule<'sentence'>[]): ActiveRule<'sentence'>[] {
  const known = perObjectMeanwhile((_: Units['sentence']): (readonly Finding[] | undefined)[] => rules.map(() => undefined));
  return rules.map((active, index) => ({ ...active, check: sentence => known(sentence)[index] ??= active.check(sentence) }));
}

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

/** Adds what one rule says of one unit. Its error is its own: it must not cost what others find. */
function collect<S extends Scope>(active: ActiveRule<S>, unit: Units[S], at: number, { findings, failures }: Collected): void {
  try {
    for (const finding of active.check(unit)) findings.push(reported(active, finding, at));
  } catch (error) {
    if (!failures.some(({ rule }) => rule === active.rule.id)) failures.push({ rule: active.rule.id, reason: String(error) });
  }
}

/** Spans of a part's findings are placed in its story. */
function applies({ kinds, roles, wording, quietInNotes, scope }: Rule, { rubric, language, outline }: Answer, role: Role | undefined): boolean {
  if (kinds && !kinds.includes(rubric.group) && !kinds.includes(rubric.kind)) return false;
  if (roles && (scope === 'sentence' || scope === 'part') && !(role && roles.includes(role))) return false;
  if (wording && language !== 'en') return false;
  return !(quietInNotes && outline);
}

/** What would embarrass, also where the writer says so in the settings, and pitfalls. */
const isForDrafts = ({ rule, severity = rule.severity }: Pick<ActiveRule, 'rule' | 'severity'>): boolean => rule.inDrafts === true || severity === 'error';

/** What each sentence does in a story, by its offset in the answer. */
function rolesIn({ stories }: Answer): Map<number, Role> {
  return new Map(stories.flatMap(({ at, unit }) =>
    unit.parts.flatMap(({ role, sentences }) => sentences.map((sentence): [number, Role] => [at + sentence.at, role]))));
}

const reported = ({ rule, severity }: { readonly rule: Pick<Rule, 'id' | 'severity'>; readonly severity?: Severity }, finding: Finding, at: number): Reported => ({
  ...finding,
  rule: rule.id,
  severity: severity ?? finding.severity ?? rule.severity,
  span: shift(finding.span, at),
  ...finding.fixes && { fixes: finding.fixes.map(fix => ({ ...fix, edits: fix.edits.map((edit): Edit => ({ ...edit, span: shift(edit.span, at) })) })) },
});
