import type { Span } from '../span';

/** Something in a file that can't be read: what it is and what to do about it. */
export interface Problem {
  readonly span: Span;
  readonly message: string;
}
