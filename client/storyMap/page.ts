import { env, l10n } from 'vscode';
import { roleName } from '../checklist/looks';
import { clock } from '../format';
import { escaped } from '../html';
import type { Bar, StoryBars } from './bars';
import style from './storyMap.css';

/**
 * The page of the story map. It runs no script: bars and titles are links to the command that checklist rows run. All bars have the same scale,
 * so that stories can be compared. Their lengths are in a style sheet, because the page's policy allows no `style` attributes.
 */
export function storyMapPage(stories: readonly StoryBars[], nonce: string): string {
  const longest = Math.max(...stories.flatMap(({ bars }) => bars.map(({ share }) => share)), Number.MIN_VALUE);
  const lengths = stories.flatMap(({ bars }, story) => bars.map(({ share }, bar) => `#bar-${story}-${bar}{inline-size:${Math.round(100 * share / longest)}%}`));
  return `<!DOCTYPE html>
<html lang="${env.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'nonce-${nonce}'">
<title>${escaped(l10n.t('Story Map'))}</title>
<style nonce="${nonce}">${style}${lengths.join('')}</style>
</head>
<body>
${stories.map(section).join('\n')}
</body>
</html>`;
}

function section({ id, title, seconds, bars }: StoryBars, story: number): string {
  const heading = `<span class="title">${escaped(title)}</span> <span class="time">${clock(seconds)}</span>`;
  return `<section aria-labelledby="story-${story}">
<h2 id="story-${story}">${link(id, title, heading)}</h2>
<ul>
${bars.map((bar, index) => item(bar, `bar-${story}-${index}`)).join('\n')}
</ul>
</section>`;
}

function item(bar: Bar, id: string): string {
  const role = roleName[bar.role]();
  const name = `<span class="name">${escaped(role)}</span>`;
  if (bar.state !== 'told') return `<li class="empty">${link(bar.id, role, `${name} ${absent(bar.state)}`)}</li>`;
  const track = `<span class="track" aria-hidden="true"><span class="bar ${bar.role}" id="${id}"></span></span>`;
  const size = `<span class="share">${Math.round(100 * bar.share)}&nbsp;%</span> <span class="time">${clock(bar.seconds)}</span>`;
  const remark = bar.remark ? `<p>${escaped(bar.remark)}</p>` : '';
  return `<li${remark && ' class="remarkable"'}>${link(bar.id, role, `${name} ${track} ${size}`)}${remark}</li>`;
}

const absent = (state: 'missing' | 'told in another part'): string => state === 'missing'
  ? `<span class="track missing">${escaped(l10n.t('not told yet'))}</span>`
  : `<span class="track">${escaped(l10n.t('told in another part'))}</span>`;

/** The title keeps the editor from showing the command's URI as one. */
const link = (row: string, title: string, content: string): string =>
  `<a title="${escaped(title)}" href="command:answerlint.openChecklistRow?${escaped(encodeURIComponent(JSON.stringify([row])))}">${content}</a>`;
