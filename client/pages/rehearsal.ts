/*
 * Runs the teleprompter: a clock that goes through the sentences at the writer's pace. The page holds all sentences; here they are only
 * highlighted one after the other. Nothing is recorded, and nothing is sent to anybody, not even to the editor.
 */

/** A sentence on the page. */
interface Line {
  readonly element: HTMLElement;
  /** Seconds from the beginning of the answer. */
  readonly start: number;
  readonly end: number;
  readonly part: number;
}

const all = (selector: string): HTMLElement[] => [...document.querySelectorAll<HTMLElement>(selector)];
const one = (selector: string): HTMLElement => document.querySelector<HTMLElement>(selector)!;

const lines = all('.sentence').map((element): Line => {
  const start = Number(element.dataset['start']);
  return { element, start, end: start + Number(element.dataset['seconds']), part: Number(element.dataset['part']) };
});
const sections = all('section');
const steps = all('.step');
const total = lines.at(-1)?.end ?? 0;

let at = 0;
let running = false;
let last = 0;
let lit: Line | undefined;

function tick(now: number): void {
  if (!running) return;
  at = Math.min(total, at + (now - last) / 1000);
  last = now;
  if (at >= total) stop();
  show();
  requestAnimationFrame(tick);
}

function show(): void {
  one('#clock').textContent = `${Math.floor(at / 60)}:${String(Math.floor(at % 60)).padStart(2, '0')}`;
  one('#done').setAttribute('width', `${total > 0 ? 100 * at / total : 0}%`);
  const line = lines.find(({ end }) => at < end) ?? lines.at(-1);
  if (!line || line === lit) return;
  for (const other of lines) {
    other.element.classList.toggle('said', other.start < line.start);
    markCurrent(other.element, other === line);
  }
  if (line.part !== lit?.part) enter(line.part);
  line.element.scrollIntoView({ block: 'center', behavior: document.body.classList.contains('vscode-reduce-motion') ? 'auto' : 'smooth' });
  lit = line;
}

function enter(part: number): void {
  steps.forEach((step, index) => markCurrent(step, index === part));
  one('#heard').textContent = steps[part]?.textContent ?? '';
}

function markCurrent(element: HTMLElement, is: boolean): void {
  if (is) element.setAttribute('aria-current', 'true');
  else element.removeAttribute('aria-current');
}

function start(): void {
  if (at >= total) at = 0;
  running = true;
  last = performance.now();
  label();
  requestAnimationFrame(tick);
}

function stop(): void {
  running = false;
  label();
}

function label(): void {
  const button = one('#play');
  button.textContent = (running ? button.dataset['pause'] : button.dataset['start']) ?? '';
}

function goTo(part: number): void {
  const line = lines.find(it => it.part === Math.max(0, Math.min(sections.length - 1, part)));
  if (line) at = line.start;
  show();
}

const toggle = (): void => running ? stop() : start();

/** In seconds: as long after the beginning of a part, going back means the part before. */
const JUST_BEGUN = 2;

const keys: Readonly<Record<string, () => void>> = {
  ' ': toggle,
  'ArrowRight': () => goTo((lit?.part ?? 0) + 1),
  /** Back to the beginning of the part, or to the part before if already there. */
  'ArrowLeft': () => goTo(lit && at > lines.find(({ part }) => part === lit!.part)!.start + JUST_BEGUN ? lit.part : (lit?.part ?? 0) - 1),
  'Home': () => goTo(0),
};

document.addEventListener('keydown', event => {
  const act = keys[event.key];
  if (!act || event.ctrlKey || event.altKey || event.metaKey) return;
  event.preventDefault();
  act();
});
one('#play').addEventListener('click', toggle);
one('#back').addEventListener('click', () => keys['ArrowLeft']!());
one('#forward').addEventListener('click', () => keys['ArrowRight']!());
steps.forEach((step, index) => step.addEventListener('click', () => goTo(index)));
show();
