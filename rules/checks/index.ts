import type { Rule } from '../rule';

/** Every rule, in the order of the catalogue. The only place where rules are registered. */
export const rules: readonly Rule[] = [
];
