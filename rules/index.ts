/** The façade of the engine: text in, review out. */
export { rules } from './checks';
export { applyEdits, fixed, safeEdits } from './fixes';
export { ignoreEdits } from './ignore';
export { createReviewer } from './review';
export { rubricsWith } from './rubrics';
export { defaultSettings } from './settings';
export { ROLES } from './model/answer';
export { slotsIn } from './slots';
export { contains, overlap, shift } from './span';
export type { IgnoreScope } from './ignore';
export type { AnswerReview, ChecklistItem, ItemState, Reported, Review, Reviewer, StoryReview } from './review';
export type { Answer, Group, Notation, Part, Role, Story } from './model/answer';
export type { Criterion, Rubric } from './rubrics/rubric';
export type { Edit, Finding, Fix, Rule, Severity } from './rule';
export type { Settings } from './settings';
export type { Placed, Span } from './span';
