import type { Sentence } from './sentence';
import type { Role } from './answer';

/**
 * What each sentence of an unlabelled story does, guessed from how it sounds and where it stands. Nothing classifies
 * unlabelled stories well (75 % at best), so no rule may warn on such a guess.
 */
export function guessRoles(story: readonly Sentence[]): (Role | undefined)[] {
  let reached: Role = 'situation';
  return story.map((sentence, index) => {
    const late = index / Math.max(1, story.length - 1);
    const role = guess(sentence.text, late, reached);
    if (role) reached = role;
    return role ?? (reached === 'situation' || late < 0.2 ? 'situation' : reached);
  });
}

const TASK = /\b(?:I (?:was|had been) (?:asked|told|responsible|tasked|supposed|in charge|the)|I had to|my (?:job|task|role|goal|part) (?:was|were)|I needed to|I wanted (?:to|a)|asked me to|gave me|it was (?:on me|up to me|my))\b/i;
const ACTION = /\bI (?:\w+ly )?(?!was\b|had\b|have\b|am\b|needed\b|wanted\b|learn|think|believe|feel|know\b|now\b|still\b)(?:\w+ed|built|ran|led|wrote|cut|set|made|took|got|found|went|drove|sat|gave|kept|put|sold|taught|held|met|brought|came|did|chose|drew|spoke|began|rebuilt|rewrote|rang|split|read|spent|stood|told|sent|said|laid|let|left|showed)\b/;
const RESULT = /\b(?:as a result|in the end|since then|after that|fell|dropped|rose|grew|went (?:from|down|up)|within \w+ (?:days?|weeks?|months?)|halved|doubled|saved|passed|signed|won|finished|nobody|no (?:complaints?|incidents?|errors?|one)|zero|per ?cent|%)\b|%/i;
const REFLECTION = /\b(?:I(?:'ve| have)? learn(?:ed|t)|taught me|next time|in hindsight|looking back|since then I|today I|I now|would do differently|lesson)\b/i;

function guess(text: string, late: number, reached: Role): Role | undefined {
  if (late > 0.5 && REFLECTION.test(text)) return 'reflection';
  if (TASK.test(text) && reached !== 'result' && late < 0.7) return 'task';
  if (late > 0.5 && RESULT.test(text) && (reached === 'action' || reached === 'result')) return 'result';
  if (ACTION.test(text) && late > 0) return 'action';
  return RESULT.test(text) && late > 0.3 && reached !== 'situation' ? 'result' : undefined;
}
