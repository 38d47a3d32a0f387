import type { Rule } from './rule';

/** Rules of the engine itself. They are about what is written for Answerlint, not about what is said. */
export type HousekeepingRule = Pick<Rule, 'id' | 'severity' | 'summary' | 'why'> & { readonly scope: 'housekeeping' };

export const frontMatterRule: HousekeepingRule = {
  id: 'front-matter',
  scope: 'housekeeping',
  severity: 'warning',
  summary: 'Write front matter that can be read.',
  why: 'A slip in the block at the top of the file leaves out what you meant to say about the company or the question. The rest of the file is checked all the same.',
};

export const unknownDirective: HousekeepingRule = {
  id: 'unknown-directive',
  scope: 'housekeeping',
  severity: 'warning',
  summary: 'Name a rule that exists in a comment that quiets one.',
  why: 'A comment with a misspelt rule, or a misspelt word before it, quiets nothing, and the finding that it was meant for stays.',
};

export const unusedDirective: HousekeepingRule = {
  id: 'unused-directive',
  scope: 'housekeeping',
  severity: 'information',
  summary: 'Take out a comment that quiets nothing any more.',
  why: 'A comment that outlives its reason would hide the next finding of that rule without a word.',
};

export const tooLargeRule: HousekeepingRule = {
  id: 'too-large',
  scope: 'housekeeping',
  severity: 'information',
  summary: 'Keep a file to a size that can be read while you type.',
  why: 'What takes seconds to read would make the editor wait at every key. Rather than being late, Answerlint leaves it out and says so.',
};

export const failedRule: HousekeepingRule = {
  id: 'failed-rule',
  scope: 'housekeeping',
  severity: 'information',
  summary: 'Know when a rule could not do its work.',
  why: 'A rule that stops with an error is a mistake of ours, not of yours. All others go on, and you are told that this one says nothing here.',
};

export const housekeepingRules: readonly HousekeepingRule[] = [frontMatterRule, unknownDirective, unusedDirective, tooLargeRule, failedRule];
