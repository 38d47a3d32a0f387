import * as v from 'valibot';
import firstNinetyDays from './30-60-90.yaml';
import fiveYears from './five-years.yaml';
import other from './other.yaml';
import projectDeepDive from './project-deep-dive.yaml';
import questionsForUs from './questions-for-us.yaml';
import salary from './salary.yaml';
import situational from './situational.yaml';
import storyAmbiguity from './story-ambiguity.yaml';
import storyConflict from './story-conflict.yaml';
import storyCustomer from './story-customer.yaml';
import storyDeadline from './story-deadline.yaml';
import storyDecision from './story-decision.yaml';
import storyDisagreeManager from './story-disagree-manager.yaml';
import storyFailure from './story-failure.yaml';
import storyFeedback from './story-feedback.yaml';
import storyGeneric from './story-generic.yaml';
import storyIncident from './story-incident.yaml';
import storyInfluence from './story-influence.yaml';
import storyInitiative from './story-initiative.yaml';
import storyLeadership from './story-leadership.yaml';
import storyLearning from './story-learning.yaml';
import storyTeamwork from './story-teamwork.yaml';
import strengths from './strengths.yaml';
import tellMeAboutYourself from './tell-me-about-yourself.yaml';
import weakness from './weakness.yaml';
import whyCompany from './why-company.yaml';
import whyCompanyStartup from './why-company-startup.yaml';
import whyHire from './why-hire.yaml';
import whyLeaving from './why-leaving.yaml';
import whyRole from './why-role.yaml';
import whyStartup from './why-startup.yaml';
import { rubricFrom } from './fromFile';
import type { Rubric } from './rubric';
import { rubricFile } from './schema';

/** The built-in rubrics as written, with all examples. For the build and for tests; what ships is in `builtIn.data.ts`. */
export const writtenRubrics: readonly Rubric[] = readAll([
  whyCompanyStartup, whyCompany, whyStartup, whyRole, whyHire, tellMeAboutYourself, strengths, weakness, whyLeaving, fiveYears,
  firstNinetyDays, questionsForUs, salary,
  storyDisagreeManager, storyConflict, storyFailure, storyIncident, storyFeedback, storyLeadership, storyAmbiguity, storyDeadline,
  storyInfluence, storyCustomer, storyInitiative, storyLearning, storyDecision, storyTeamwork, projectDeepDive, storyGeneric,
  situational, other,
]);

/** Reads rubrics from their data. A rubric that is extended must be among them, and must not extend another. */
function readAll(data: readonly unknown[]): Rubric[] {
  const files = data.map(file => v.parse(rubricFile, file));
  const bases = new Map(files.filter(file => file.extends === undefined).map(file => [file.kind, rubricFrom(file)]));
  return files.map(file => bases.get(file.kind) ?? rubricFrom(file, bases.get(file.extends!)));
}
