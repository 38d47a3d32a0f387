import type { Answer } from '../model/answer';
import type { Span } from '../span';

/** Finds what speaks for a criterion in an answer: spans in the answer's text, in its order, no two overlapping. */
export type Evidence = (answer: Answer) => readonly Span[];

/** Evidence functions by the names that rubrics use. */
export const evidence: Readonly<Record<string, Evidence>> = {
};
