import { isAside } from './asides';
import { isWhole } from './frame';
import type { Lines } from './read';
import type { Start } from './starts';

/** Of the places where answers may begin, in the order of the document, those that ask something themselves. */
export const asking = (starts: readonly Start[], lines: Lines): Start[] => starts.filter((start, i) =>
  !onlyContains(start, starts[i + 1], lines) && !onlyTitles(start, starts[i + 1], lines) && !asksInPassing(start, starts[i - 1], lines) && !(i === 0 && namesOneBelow(starts, lines)));

/** A heading that only holds other questions ("My stories") asks nothing itself. */
function onlyContains(start: Start, next: Start | undefined, lines: Lines): boolean {
  return start.confidence !== 'strong' && next !== undefined && next.rank > start.rank && next.rank <= 6 && saysNothing(lines, start, next);
}

/** The title of a page that names what the first line below it asks in full: "# Post-doc – why this group, and one more", "**Why do you want to join our group?**"; or "### My pitch", above what each part of it asks. */
function onlyTitles(start: Start, next: Start | undefined, lines: Lines): boolean {
  const isAsked = next?.form?.prominent && next.form.asks && next.rank > 6;
  const asksInFull = start.rank === 1 && next?.confidence === 'strong' && next.rubric.group === start.rubric.group;
  const isPitch = start.rubric.group === 'about-yourself' && start.confidence === 'weak' && start.rank <= 6;
  return isAsked === true && start.form?.asks === false && (asksInFull || isPitch) && saysNothing(lines, start, next);
}

/** "Why small? In a group I see …", below "**Why would you leave a group for us?**": one asks oneself in the middle of an answer to just that. */
function asksInPassing({ form, line, rubric }: Start, above: Start | undefined, lines: Lines): boolean {
  const isBelow = above?.form?.prominent === true && above.rubric.group === rubric.group && !saysNothing(lines, above, { line });
  return isBelow && form !== undefined && !form.prominent && lines[line]!.unit.bold.length === 0 && lines[line]!.unit.kind === 'text' && !isWhole(lines[line]!.unit, form);
}

/** … or names one of several: "# why us – draft", "*About me*", and further down "*Why Harbor?*". */
function namesOneBelow([start, next, ...below]: readonly Start[], lines: Lines): boolean {
  if (start === undefined || start.rank > 1 || start.form?.asks !== false || next?.form?.prominent !== true || next.rank < 7 || next.rubric.group === start.rubric.group) return false;
  return saysNothing(lines, start, next) && below.some(({ rank, form, rubric }) => rank > 6 && form?.prominent && form.asks && rubric.group === start.rubric.group);
}

function saysNothing(lines: Lines, from: Pick<Start, 'line'>, to: Pick<Start, 'line'>): boolean {
  const says = ({ unit }: Lines[number]): boolean => unit.kind !== 'heading' && unit.kind !== 'break' && !isAside(unit);
  let next = from.line + 1;
  while (next < to.line && !says(lines[next]!)) next++;
  return next >= to.line;
}
