import type { Edit } from '../rule';
import type { Span } from '../span';

/**
 * The edits that remove words and leave a correct sentence: the commas around them go too, and a new beginning gets its capital. If nothing but
 * them is said, so does the stop. Undefined where markup, which `text` shows as more than one space, stands next to the words.
 */
export function removal(text: string, spans: readonly Span[]): Edit[] | undefined {
  const runs = joined(text, spans);
  const [run] = runs;
  if (run && runs.length === 1 && /^\s*$/.test(text.slice(0, run.start)) && /^[.!…]*\s?$/.test(text.slice(run.end))) return [{ span: { start: run.start, end: text.length }, text: '' }];
  if (runs.some(({ start, end }) => / {2}$/.test(text.slice(0, start)) || /^,? {2}/.test(text.slice(end)))) return undefined;
  return runs.map(run => remove(text, run));
}

/** Joins spans with nothing but commas and spaces between them. */
function joined(text: string, spans: readonly Span[]): Span[] {
  const runs: Span[] = [];
  for (const span of spans) {
    const last = runs.at(-1);
    if (last && /^[, ]*$/.test(text.slice(last.end, span.start))) runs[runs.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    else runs.push(span);
  }
  return runs;
}

function remove(text: string, { start, end }: Span): Edit {
  const before = text.slice(0, start);
  const after = text.slice(end);
  if (!/\S/.test(before)) {
    const next = /^,?\s*(\S?)/.exec(after)!;
    return { span: { start, end: end + next[0].length }, text: next[1]!.toUpperCase() };
  }
  const pause = /,? $/.exec(before)?.[0] ?? '';
  const closing = pause.startsWith(',') && after.startsWith(',') ? 1 : 0;
  return { span: { start: start - pause.length, end: end + closing }, text: '' };
}
