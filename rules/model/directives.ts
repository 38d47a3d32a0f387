import type { Span } from '../span';

/**
 * An inline comment that quiets rules:
 * `<!-- answerlint-disable-next-line RULE… -- reason -->`, `answerlint-disable` / `answerlint-enable` for a stretch,
 * `answerlint-disable-file`. Without rules it quiets all of them.
 */
export interface Directive {
  readonly kind: 'disable-next-line' | 'disable' | 'enable' | 'disable-file';
  readonly rules: readonly DirectiveRule[];
  /** The whole comment, in the document. */
  readonly span: Span;
  /** Where findings are quiet: up to the matching `enable`, the next line, the whole file. Empty for `enable`. */
  readonly scope: Span;
}

export interface DirectiveRule {
  readonly id: string;
  /** In the document. */
  readonly span: Span;
}
