/** The façade of the engine: a text goes in, a review comes out. */

// Reviews
export { createReviewer } from './review';
export type { AnswerReview, Review, Reviewer, StoryReview } from './reviewed';
export { additionFor } from './checklist';
export type { ChecklistItem } from './checklist';
export { findAcross, folderRules } from './folder';
export { coverageOf } from './folder/coverage';
export type { Competency } from './folder/coverage';
export type { ReviewedFile } from './folder/folder';

// Rules and what they report
export { rules } from './checks';
export { documentedRules, ruleDocs, rulesTable } from './docs';
export type { Edit, Fix, Reported, Rule, Severity } from './rule';

// Settings and rubrics
export { defaultSettings, mergeSettings } from './settings';
export type { Settings, SettingsLayer } from './settings';
export { readSettings, turnOff } from './settingsFile';
export { rubricsWith } from './rubrics';
export { readRubric } from './rubrics/read';
export { recognise } from './rubrics/recognise';
export type { Criterion, Rubric } from './rubrics/rubric';
export type { Problem } from './util/problem';

// Edits of an answer
export { shiftEdits, shiftFinding } from './rule';
export { ignoreEdits } from './directives/ignore';
export type { IgnoreScope } from './directives/ignore';
export { applyEdits, fixed, safeEdits } from './edits/fixes';
export { partScaffold, rolesIn, storyNames, storyScaffold } from './edits/parts';
export { slotsIn } from './edits/slots';
export { rewritesAt } from './rewrites';

// The model of a document
export { allSentences, extentOf } from './model/answer';
export type { Answer, Notation, Paragraph, Part, Story } from './model/answer';
export { loadLanguage } from './model/english/language';
export { spokenWords } from './model/english/sentence';
export { frontMatterKeys } from './model/frontMatter';
export { SourceText } from './model/markdown/sourceText';
export { ROLES } from './model/role';
export type { Role } from './model/role';
export { begunStory } from './model/stories/begun';
export { notationAmong } from './model/stories/notation';

// Places in a text, and searching
export { contains, moved, overlap, shift, spanOf } from './span';
export type { Placed, Span } from './span';
export { didYouMean } from './util/nearest';
export { firstBeyond, firstIndex } from './util/sorted';
