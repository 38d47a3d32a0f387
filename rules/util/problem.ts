import type { Span } from '../span';

/** Something in a file that cannot be read. The message says what it is and what to do about it. */
export interface Problem {
  readonly span: Span;
  readonly message: string;
}
