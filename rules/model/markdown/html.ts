import type { Placed, Span } from '../../span';
import { placesOf } from '../../util/matches';
import type { Line } from './line';
import { blank } from './mask';

type HtmlLine = Pick<Line, 'text' | 'kind' | 'depth' | 'list' | 'bold' | 'alone'>;

const TAG = /<\/?([a-z][a-z0-9]*)\b[^<>]*>/gi;
const UNSEEN = /<!--[\s\S]*?(?:-->|$)|<(script|style|pre|code)\b[^<>]*>[\s\S]*?(?:<\/\1>|$)/gi;

/** The lines of raw HTML that say something, with tags masked by spaces. `<summary>` and `<h1>`… are headings, `<li>` items. */
export function htmlLines(html: string): Placed<HtmlLine>[] {
  const visible = html.replace(UNSEEN, blank);
  const found: Placed<HtmlLine>[] = [];
  let at = 0;
  let list = 0;
  for (const source of visible.split(/(?<=\r\n|\n|\r(?!\n))/)) {
    const line = source.replace(/[\r\n]+$/, '');
    const heading = /<(?:h([1-6])|summary)\b/i.exec(line);
    const item = /<li\b/i.test(line);
    const bold: Span[] = placesOf(/<(?:b|strong|em|i)>[^<]*/gi, line);
    list += (line.match(/<[uo]l\b/gi)?.length ?? 0);
    const text = line.replace(TAG, blank).replace(/&nbsp;/g, blank);
    if (text.trim()) {
      found.push({ at, unit: { text, bold, list, alone: false, kind: heading ? 'heading' : item ? 'item' : 'text', depth: heading ? Number(heading[1] ?? 6) : item ? list : 0 } });
    }
    list = Math.max(0, list - (line.match(/<\/[uo]l>/gi)?.length ?? 0));
    at += source.length;
  }
  return found;
}
