import { env, l10n } from 'vscode';
import type { Rehearsal, RehearsalPart, SpokenSentence } from '../../server/protocol';
import { roleName } from '../checklist/looks';
import { clock } from '../format';
import { escaped } from '../html';
import style from './rehearsal.css';

/** The page of a rehearsal: the answer, sentence by sentence with its times, and the `script` that goes through it. */
export function rehearsalPage({ question, title, target, parts }: Rehearsal, nonce: string, script: string): string {
  const heading = question || title;
  const times = timed(parts);
  const seconds = times.at(-1)?.end ?? 0;
  const lengths = parts.map((_, part) => `#step-${part}{flex-grow:${Math.max(1, Math.round(times[part]!.end - times[part]!.start))}}`);
  return `<!DOCTYPE html>
<html lang="${env.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'nonce-${nonce}'; script-src 'nonce-${nonce}'">
<title>${escaped(heading)}</title>
<style nonce="${nonce}">${style}${lengths.join('')}</style>
</head>
<body>
<header>
<h1>${escaped(heading)}</h1>
<p class="time"><span id="clock" role="timer">0:00</span> / ${clock(seconds)}</p>
<p class="target">${escaped(l10n.t('usually {0} to {1}', clock(target.min), clock(target.max)))}</p>
<nav aria-label="${escaped(l10n.t('Parts'))}">${parts.map((part, index) => `<button class="step" id="step-${index}" title="${escaped(nameOf(part))}"><span>${escaped(nameOf(part))}</span></button>`).join('')}</nav>
<svg class="progress" aria-hidden="true"><rect id="done" width="0" height="100%"/></svg>
</header>
<main>
${parts.map((part, index) => section(part, index, times[index]!.start)).join('\n')}
</main>
<footer>
<button id="back" title="${escaped(l10n.t('Previous part'))}">←</button>
<button id="play" data-start="${escaped(l10n.t('Start'))}" data-pause="${escaped(l10n.t('Pause'))}">${escaped(l10n.t('Start'))}</button>
<button id="forward" title="${escaped(l10n.t('Next part'))}">→</button>
<p>${escaped(l10n.t('Space starts and pauses, the arrows go from part to part. Nothing is recorded.'))}</p>
</footer>
<p id="heard" aria-live="polite"></p>
<script nonce="${nonce}" src="${escaped(script)}"></script>
</body>
</html>`;
}

/** When each part begins and ends, in seconds. */
function timed(parts: readonly RehearsalPart[]): readonly { readonly start: number; readonly end: number }[] {
  let end = 0;
  return parts.map(({ paragraphs }) => ({ start: end, end: end += sum(paragraphs.flat()) }));
}

const sum = (sentences: readonly SpokenSentence[]): number => sentences.reduce((total, { seconds }) => total + seconds, 0);

const nameOf = ({ role, title }: RehearsalPart): string => role ? roleName[role]() : title || l10n.t('Answer');

function section(part: RehearsalPart, index: number, start: number): string {
  let at = start;
  const sentence = ({ text, seconds }: SpokenSentence): string => {
    const html = `<span class="sentence" data-part="${index}" data-start="${at.toFixed(2)}" data-seconds="${seconds.toFixed(2)}">${escaped(text)}</span>`;
    at += seconds;
    return html;
  };
  const paragraphs = part.paragraphs.map(sentences => `<p>${sentences.map(sentence).join(' ')}</p>`);
  return `<section aria-labelledby="part-${index}">
<h2 id="part-${index}">${escaped(nameOf(part))}</h2>
${paragraphs.join('\n')}
</section>`;
}
