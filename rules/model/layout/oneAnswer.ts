import type { ByChapter } from '../reading/chapters';
import type { Examiner, Start } from './start';

/**
 * "## Why us?", "## Why a start-up?", "## Goals and habits", "## A story", "## Last word": where a document asks for all reasons that a rubric unites, each once, and
 * goes on with titles and stories only, its sections are the parts of one answer. Whoever is asked other things as well answers each by itself.
 */
export function asOneAnswer(starts: ByChapter<Start>, { rubrics }: Examiner): ByChapter<Start> {
  const all = starts.flat();
  const reasons = all.filter(isReason);
  const [first] = reasons;
  const kinds = new Set(reasons.map(({ rubric }) => rubric.kind));
  const union = rubrics.find(({ questions: { unites } }) => unites.length > 1 && unites.length === reasons.length && unites.every(kind => kinds.has(kind)));
  if (!first || !union || !all.slice(all.indexOf(first)).every(mayBePart)) return starts;
  return starts.map(own => own.filter(({ line }) => line <= first.line).map(it => it === first ? { ...it, rubric: union, rank: ABOVE_ALL } : it));
}

/** Ranked above every heading, so that none ends it. */
const ABOVE_ALL = 0;

const isKnown = ({ confidence }: Start): boolean => confidence === 'strong' || confidence === 'weak';

const isReason = (start: Start): boolean => isKnown(start) && start.rubric.group === 'why-company';

const mayBePart = (start: Start): boolean =>
  isKnown(start) ? isReason(start) || start.confidence === 'weak' && start.rubric.group === 'behavioral' : !start.form?.asks;
