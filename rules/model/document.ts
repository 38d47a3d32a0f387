import type { Problem } from '../problem';
import type { Placed } from '../span';
import type { Answer } from './answer';
import type { Directive } from './directives';
import type { FrontMatter } from './frontMatter';
import type { SourceText } from './sourceText';

/** A Markdown file and what was found in it. */
export interface Document {
  readonly text: SourceText;
  readonly frontMatter: FrontMatter;
  readonly directives: readonly Directive[];
  readonly answers: readonly Placed<Answer>[];
  /** Where a front matter key or directive can't be understood. */
  readonly problems: readonly Problem[];
}
