import { noteMemo } from '../../memo';
import { isAside } from '../labels/asides';
import type { Lines } from '../markdown/sheet';
import type { ByChapter } from '../reading/chapters';
import { isWhole } from './frame';
import type { Page } from './page';
import type { Start } from './start';

/**
 * Of the places where answers may begin, chapter by chapter, those that ask something themselves. Results are remembered by chapter, except for
 * its first and last place, whose neighbours may stand any number of chapters away.
 */
export function asking(starts: ByChapter<Start>, lines: Lines, page: Page): ByChapter<Start> {
  const all = starts.flat();
  const isName = namesOneBelow(all, lines);
  let first = 0;
  return starts.map(own => {
    const [from, last] = [first, first + own.length - 1];
    const isAsking = (index: number): boolean => asks(all[index]!, all[index + 1], all[index - 1], lines);
    const opens = own.length > 0 && !(from === 0 && isName) && isAsking(from);
    const closes = last > from && isAsking(last);
    first += own.length;
    return kept(own, [opens, closes, page], () => own.filter((start, i) =>
      (i === 0 ? opens : from + i === last ? closes : isAsking(from + i)) && (page === 'open' || start.confidence === 'strong')));
  });
}

const kept = noteMemo<readonly Start[]>();

const asks = (start: Start, next: Start | undefined, above: Start | undefined, lines: Lines): boolean =>
  !onlyContains(start, next, lines) && !onlyTitles(start, next, lines) && !asksInPassing(start, above, lines);

/** Whether a heading ("My stories") only contains other questions. */
function onlyContains(start: Start, next: Start | undefined, lines: Lines): boolean {
  return start.confidence !== 'strong' && next !== undefined && next.rank > start.rank && next.rank <= 6 && saysNothing(lines, start, next);
}

/**
 * Whether a title names what the line below it asks in full: "# Post-doc – why this group, and one more", "**Why do you want to join our
 * group?**"; or "### My pitch", above its parts.
 */
function onlyTitles(start: Start, next: Start | undefined, lines: Lines): boolean {
  const isAsked = next?.form?.prominent && next.form.asks && next.rank > 6;
  const asksInFull = start.rank === 1 && next?.confidence === 'strong' && next.rubric.group === start.rubric.group;
  const isPitch = start.rubric.group === 'about-yourself' && start.confidence === 'weak' && start.rank <= 6;
  return isAsked === true && start.form?.asks === false && (asksInFull || isPitch) && saysNothing(lines, start, next);
}

/**
 * Whether a question is a rhetorical one within an answer to the question above it: "Why small? In a group I see …", below "**Why would you
 * leave a group for us?**".
 */
function asksInPassing({ form, line, rubric }: Start, above: Start | undefined, lines: Lines): boolean {
  const isBelow = above?.form?.prominent === true && above.rubric.group === rubric.group && !saysNothing(lines, above, { line });
  return isBelow && form !== undefined && !form.prominent && lines[line]!.unit.bold.length === 0 && lines[line]!.unit.kind === 'text' && !isWhole(lines[line]!.unit, form);
}

/** Whether a title names one of several questions below it: "# why us – draft", "*About me*", and further down "*Why Harbor?*". */
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
