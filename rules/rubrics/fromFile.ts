import type { Criterion, Rubric } from './rubric';
import type { RubricFile } from './schema';

const NO_QUESTIONS: Rubric['questions'] = { cues: [], topics: [], titles: [], beside: [], not: [], unites: [], examples: [] };

/**
 * In spoken words, for questions whose rubric does not give a length: twenty seconds to a little over three minutes. That is where readers of
 * 212 labelled answers drew the lines.
 */
const USUAL_LENGTH = { min: 45, max: 450 };

/**
 * Makes a rubric of its file. A rubric that it `extends` lends it everything but its questions: lists are appended, and an entry of the same id
 * replaces the lent one.
 */
export function rubricFrom(file: RubricFile, base?: Rubric): Rubric {
  const parts = merged(base?.parts ?? [], file.parts.map(({ role, ...part }) => ({ ...part, ...role && { role } })));
  const checklist = merged(base?.checklist ?? [], file.checklist.map(({ onlyWhere, severity, ...criterion }): Criterion => ({
    ...criterion, ...onlyWhere && { onlyWhere }, ...severity && { severity }, part: criterion.part ?? parts[0]?.id ?? '', scaffold: criterion.scaffold ?? `[${criterion.title}?]`,
  })));
  return {
    kind: file.kind,
    group: file.group ?? base?.group ?? 'other',
    title: file.title,
    questions: file.questions ?? NO_QUESTIONS,
    parts,
    checklist,
    pitfalls: [...new Set([...base?.pitfalls ?? [], ...file.pitfalls])],
    length: file.length ?? base?.length ?? USUAL_LENGTH,
    scaffold: file.scaffold ?? base?.scaffold ?? parts.map(({ title }) => `**${title}:** [${title}?]`).join('\n\n'),
  };
}

function merged<Entry extends { readonly id: string }>(lent: readonly Entry[], own: readonly Entry[]): Entry[] {
  const entries = new Map([...lent, ...own].map(entry => [entry.id, entry]));
  return [...entries.values()];
}
