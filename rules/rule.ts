import type { Answer, Part, Story } from './model/answer';
import type { Sentence } from './model/english/sentence';
import type { Role } from './model/role';
import type { Group } from './rubrics/rubric';
import { shift, type Span } from './span';

/** What a rule may look at: one unit of its scope and nothing else. */
export interface Units {
  readonly sentence: Sentence;
  readonly part: Part;
  readonly story: Story;
  readonly answer: Answer;
}

export type Scope = keyof Units;
export type Severity = 'error' | 'warning' | 'information' | 'hint';

/** Something to look at again. Its span is relative to the unit that the rule looked at. */
export interface Finding {
  readonly span: Span;
  /** What was seen, why an interviewer minds, and what to do: in a coach's voice. */
  readonly message: string;
  /** What was seen, and what was looked for and not found. Shown in the hover. */
  readonly evidence?: string;
  /** Only where it differs from the rule's severity. */
  readonly severity?: Severity;
  /** The first is the preferred one. */
  readonly fixes?: readonly Fix[];
}

/** A finding with its rule. Its span is relative to the answer, or to the document if it belongs to no answer. */
export interface Reported extends Finding {
  readonly rule: string;
  readonly severity: Severity;
}

export interface Fix {
  readonly title: string;
  readonly edits: readonly Edit[];
  /** Whether `--fix` and "fix all" may apply it: it does not change the writer's meaning and leaves no slot. */
  readonly safe?: boolean;
}

/** Replaces the text of a span, which is relative to the same unit as the finding. Slots are written `[like this?]`. */
export interface Edit {
  readonly span: Span;
  readonly text: string;
}

/** An edit that only inserts. */
export const insertAt = (offset: number, text: string): Edit => ({ span: { start: offset, end: offset }, text });

/** Edits of a unit, placed in what surrounds it. */
export const shiftEdits = (edits: readonly Edit[], by: number): Edit[] => edits.map(({ span, text }) => ({ span: shift(span, by), text }));

/** A finding in a unit, placed in what surrounds it. */
export function shiftFinding<F extends Finding>(finding: F, by: number): F {
  if (by === 0) return finding;
  const span = shift(finding.span, by);
  return finding.fixes ? { ...finding, span, fixes: finding.fixes.map(fix => ({ ...fix, edits: shiftEdits(fix.edits, by) })) } : { ...finding, span };
}

/** An option of a rule. Its default determines its type. */
export interface OptionSpec {
  readonly default: number | string | boolean | readonly string[];
  readonly description: string;
}
export type OptionSpecs = Readonly<Record<string, OptionSpec>>;
export type OptionValues<Specs extends OptionSpecs> = { readonly [Name in keyof Specs]: Specs[Name]['default'] };

/** Documentation that the tests execute: each text is the body of an answer. */
export interface Examples {
  /** Each must be found: at least five, from different professions. */
  readonly bad: readonly (string | Example)[];
  /** None may be found: at least five, from different professions. */
  readonly good: readonly (string | Example)[];
}

/** An example under another question, or with other front matter, than the rule's other examples. */
export interface Example {
  readonly text: string;
  readonly question?: string;
  readonly frontMatter?: string;
}

export interface Rule<S extends Scope = Scope, Specs extends OptionSpecs = OptionSpecs> {
  readonly id: string;
  readonly scope: S;
  readonly severity: Severity;
  /** Whether the rule is off until the settings switch it on. */
  readonly offByDefault?: boolean;
  /** One line for the rule table, in the imperative. */
  readonly summary: string;
  /** Why an interviewer minds, with the source. Shown in the hover and on the rule's page. */
  readonly why: string;
  /** The groups or kinds of answers that the rule looks at; absent: all. */
  readonly kinds?: readonly (Group | string)[];
  /** Only answers whose checklist has this item; absent: all. */
  readonly item?: string;
  /** The roles of sentences or parts that the rule looks at; absent: all. For the scopes sentence and part. */
  readonly roles?: readonly Role[];
  /** Only sentences in which one of these word lists matches; absent: all. For the scope sentence. */
  readonly lists?: readonly string[];
  /** Whether the rule is about wording: it is not applied to text that is not English. */
  readonly wording: boolean;
  /** Whether the rule is about style: it is not applied to notes (`Answer.outline`). */
  readonly quietInNotes?: boolean;
  /** Whether the rule minds what is not said yet: in an editor it waits until the writer is done with the answer. */
  readonly unfinished?: boolean;
  /** Whether the rule asks for a part of a story. Without labels the parts are guessed, so a story that nobody asked for owes none. */
  readonly ofParts?: boolean;
  /** Whether the rule is about a pitfall worth knowing in a draft already. In a draft, only errors and these are reported. */
  readonly inDrafts?: boolean;
  /** The question above the examples; absent: a story question. */
  readonly examplesQuestion?: string;
  readonly examples: Examples;
  readonly options?: Specs;
  check(unit: Units[S], options: OptionValues<Specs>): Iterable<Finding>;
}

/** Infers scope and options from the literal, so that a rule's file needs no type arguments. */
export const defineRule = <const S extends Scope, Specs extends OptionSpecs = OptionSpecs>(rule: Rule<S, Specs>): Rule<S, Specs> => rule;

/** The options of a rule as they are without settings. */
export const optionDefaults = ({ options = {} }: { readonly options?: OptionSpecs }): OptionValues<OptionSpecs> =>
  Object.fromEntries(Object.entries(options).map(([name, spec]) => [name, spec.default]));
