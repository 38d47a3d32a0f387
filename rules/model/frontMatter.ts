import type { Context } from './context';

/** What the YAML block at the top of a file says; settings that it does not mention are absent. */
export interface FrontMatter extends Partial<Context> {
  /** A rubric's kind: the whole file is an answer of this kind unless questions say otherwise. */
  readonly kind?: string;
  readonly question?: string;
  /** `answerlint: false`: the file is none of our business. */
  readonly off?: boolean;
}
