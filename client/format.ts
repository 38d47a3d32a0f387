import type { ChecklistItem } from '../server/protocol';

/** How many of the items that count are ticked: `7/10`; empty if nothing is asked for. */
export function ticks(items: readonly ChecklistItem[]): string {
  const counted = items.filter(({ state }) => state !== 'not-applicable');
  return counted.length > 0 ? `${counted.filter(({ state }) => state === 'met').length}/${counted.length}` : '';
}

/** Seconds as minutes and seconds: `2:58`. */
export function clock(seconds: number): string {
  const whole = Math.round(seconds);
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}
