import type { Answer, Paragraph, Part, Story } from './model/answer';
import type { Sentence } from './model/english/sentence';
import type { Role } from './model/role';
import type { Group } from './rubrics/rubric';
import type { Span } from './span';

/** What a rule may look at: it sees one unit of its scope, and nothing else. */
export interface Units {
  readonly sentence: Sentence;
  readonly part: Part;
  readonly story: Story;
  readonly answer: Answer;
}

export type Scope = keyof Units;
export type Severity = 'error' | 'warning' | 'information' | 'hint';

/** One thing to look at again, placed relative to the start of the unit it was found in. */
export interface Finding {
  readonly span: Span;
  /** What, why, what to do: in a coach's voice. */
  readonly message: string;
  /** What was seen, and what was looked for in vain: shown in the hover. */
  readonly evidence?: string;
  /** Where this finding weighs less or more than its rule usually does. */
  readonly severity?: Severity;
  /** The first is the preferred one. */
  readonly fixes?: readonly Fix[];
}

/** A finding of a rule, placed relative to the start of the answer, or of the document where it belongs to no answer. */
export interface Reported extends Finding {
  readonly rule: string;
  readonly severity: Severity;
}

export interface Fix {
  readonly title: string;
  readonly edits: readonly Edit[];
  /** May be applied unseen, by `--fix` and "fix all": it takes nothing of the writer's meaning away and leaves no slot. */
  readonly safe?: boolean;
}

/** Replaces a span, relative to the unit of the finding. Slots to fill in are written `[like this?]`. */
export interface Edit {
  readonly span: Span;
  readonly text: string;
}

/** An edit that takes nothing away. */
export const insertAt = (offset: number, text: string): Edit => ({ span: { start: offset, end: offset }, text });

/** An option: its default gives it its type. */
export interface OptionSpec {
  readonly default: number | string | boolean | readonly string[];
  readonly description: string;
}
export type OptionSpecs = Readonly<Record<string, OptionSpec>>;
export type OptionValues<Specs extends OptionSpecs> = { readonly [Name in keyof Specs]: Specs[Name]['default'] };

/** Executable documentation: each text is the body of an answer. */
export interface Examples {
  /** Each must be found: at least five, from different professions. */
  readonly bad: readonly (string | Example)[];
  /** None may be found: at least five, from different professions. */
  readonly good: readonly (string | Example)[];
}

/** An example that needs another question or front matter than the rule's examples usually stand under. */
export interface Example {
  readonly text: string;
  readonly question?: string;
  readonly frontMatter?: string;
}

export interface Rule<S extends Scope = Scope, Specs extends OptionSpecs = OptionSpecs> {
  readonly id: string;
  readonly scope: S;
  readonly severity: Severity;
  /** Off until switched on in the settings. */
  readonly offByDefault?: boolean;
  /** One line, for the rule table: an imperative. */
  readonly summary: string;
  /** Why an interviewer cares, with its source: shown in the hover and on the rule's page. */
  readonly why: string;
  /** Only in answers of these groups or kinds; everywhere where absent. */
  readonly kinds?: readonly (Group | string)[];
  /** Only in answers whose checklist has this item; in all where absent. */
  readonly item?: string;
  /** Only in sentences or parts of these roles; everywhere where absent. For scopes sentence and part. */
  readonly roles?: readonly Role[];
  /** Only in sentences in which one of these word lists strikes; in all where absent. For scope sentence. */
  readonly lists?: readonly string[];
  /** True for rules about wording: they keep quiet in text that is not English. */
  readonly wording: boolean;
  /** True for style rules: they keep quiet in notes (outline mode). */
  readonly quietInNotes?: boolean;
  /** True where the rule minds what is not said yet: it waits in an editor until the writer is done with the answer. */
  readonly unfinished?: boolean;
  /** True for pitfalls, which are worth a word in a draft already. A draft is told of errors and of these. */
  readonly inDrafts?: boolean;
  /** The question under which the examples stand, where it is not a story question. */
  readonly examplesQuestion?: string;
  readonly examples: Examples;
  readonly options?: Specs;
  check(unit: Units[S], options: OptionValues<Specs>): Iterable<Finding>;
}

/** Infers scope and options from the literal, so that a rule file needs no type arguments. */
export const defineRule = <const S extends Scope, Specs extends OptionSpecs = OptionSpecs>(rule: Rule<S, Specs>): Rule<S, Specs> => rule;

export const optionDefaults = ({ options = {} }: { readonly options?: OptionSpecs }): OptionValues<OptionSpecs> =>
  Object.fromEntries(Object.entries(options).map(([name, spec]) => [name, spec.default]));

export type { Answer, Paragraph, Part, Sentence, Story };
