import type { Role } from '../role';

const clause = (...forms: readonly string[]): RegExp => new RegExp(`^(?:${forms.join('|')})$`);

/**
 * Clauses that open a part in the writer's own words: "How things stood", "What had to happen", "How I mended it", "Where we landed". Their verb
 * tells which. Clauses of readmes, diaries and advice ("What I built", "How I got started", "What I'd do first") are not among them.
 */
const CLAUSES: readonly (readonly [Role, RegExp])[] = [
  ['situation', clause(
    '(?:where|when) (?:and |& )?(?:where|when)',
    '(?:where|how) (?:things|it|matters|we|i|i worked|we worked|(?:it|this|that) all) (?:stood|began|started|lay|looked|happened)',
    'where (?:it|this|that) (?:was|happened|took place)',
    'what (?:was (?:going on|broken|missing|at stake)|had happened|(?:i|we) (?:found|faced|inherited|walked into|(?:was|were) (?:facing|up against)))',
  )],
  ['task', clause(
    'what (?:was|were|fell|lay) (?:mine|(?:on|to|with|up to|down to|left to) (?:me|us)|(?:asked|expected|needed|wanted|required)(?: (?:of|from) (?:me|us))?)(?: to [a-z]+)?',
    'what (?:(?:had|needed|was meant|was supposed) to (?:be )?[a-z]+|needed [a-z]+ing)',
    'what (?:i|we) (?:wanted|needed|(?:was|were) (?:after|there for)|had been (?:asked|told)|had to [a-z]+(?: [a-z]+)?|(?:was|were) (?:supposed|asked|told|meant|hired|expected|there) to [a-z]+)',
    'what (?:he|she|they|the [a-z]+) (?:wanted|needed|asked)(?: (?:of|from|for))?(?: me| us)?',
  )],
  ['action', clause(
    'what (?:did i do|(?:i|we) (?:actually |then |really )?(?:did|decided|chose|proposed|suggested)(?: [a-z]+){0,3}|(?:i|we) tried (?:first|next|then|instead))',
    'how (?:i|we) (?:actually |then |finally )?(?:[a-z]+ed|did|went|got|made|dealt|put|set|cut|took|brought|found|broke) (?:with |at |about |through |a?round |over )?(?:it|this|that|them|there)'
      + '(?: (?:out|right|up|down|off|together|through|done))?',
  )],
  ['result', clause(
    'how (?:it|this|that|things|everything|the [a-z]+) (?:all )?(?:was left|ended(?: up)?|went|turned out|came out|worked out|finished)',
    'where (?:it|we|things|this|that|i) (?:all )?(?:ended(?: up)?|landed|got(?: to| us)?|led|left us)',
    'what (?:it|this|that) (?:(?:all )?(?:came|led|added up|amounted) to|(?:brought|achieved|changed|saved)(?: (?:me|us|them))?)',
    'what (?:(?:came|became) (?:out )?of (?:it|this|that)|came out|changed|happened in the end)',
  )],
  ['reflection', clause(
    'what (?:stayed|stuck|remained|(?:it|this|that) (?:taught|left) (?:me|us))(?: [a-z]+){0,2}',
    "what (?:i|we)(?:'d|'ve| have| would| now| still)* (?:learned|learnt|took|taken|carr(?:y|ied)|keep|kept|know now|do (?:differently|now|since|today|again)|change next time|"
      + "(?:tell|say to) (?:myself|a|the|my|anyone)|take (?:away|from))(?: [a-z']+){0,4}",
  )],
];

/** The part that a name opens by its clause, if it does. The name is in lower case, with the apostrophe of keyboards. */
export const roleOfClause = (name: string): Role | undefined =>
  OPENS_CLAUSE.test(name) ? CLAUSES.find(([, form]) => form.test(name))?.[0] : undefined;

/** Asked first, because hardly any beginning of a line is a clause. */
const OPENS_CLAUSE = /^(?:what|how|where|when) /;

/** Whether a name is such a clause about nobody: notes on a book or an event begin with "How it began" as well. */
export const isImpersonal = (name: string): boolean => roleOfClause(name) !== undefined && !/\b(?:i|me|we|us)\b/.test(name);
