import { perText } from '../../memo';
import type { Notation } from '../answer';
import type { Role } from '../role';
import { isImpersonal, roleOfClause } from './clauseLabels';

/**
 * What a label says about the passage that it precedes. The words were counted in 341 files of real answers (119 repositories). A label has a
 * meaning only if all of its words do, so "Result set" and "Action items" are no labels.
 */
export type LabelMeaning =
  /** It opens these parts of a story: one, or several for a merged label ("Situation/Task"). */
  | { readonly roles: readonly Role[] }
  /** It is about the story and not part of it: tags, follow-up questions, themes. */
  | { readonly meta: true }
  /** It announces the story in a line: headline, nugget, hook. */
  | { readonly headline: true };

export type Framework = Notation['framework'];

/** In UTF-16 units: longer ones are sentences. */
const LONGEST_LABEL = 80;

/**
 * The meaning of a label without its markup: "Situation", "S (Situation)", "🎯 1. Situation (15 s)", "Situation/Task", "What I did". The
 * framework decides what "Challenge" and the letters C, P, O, B, I and L stand for.
 */
export function roleOf(label: string, framework: Framework = 'STAR'): LabelMeaning | undefined {
  return meaningOf(readings(label), framework);
}

/** Whether a label means something in any framework. */
export function isLabel(label: string): boolean {
  const reading = readings(label);
  return FRAMEWORKS.some(framework => meaningOf(reading, framework) !== undefined);
}

/** How a label is read: what it means in all frameworks if it names no parts, and what it means in each of them. */
interface Reading {
  readonly names: Names | undefined;
  readonly beside: LabelMeaning | undefined;
  readonly meanings: Map<Framework, LabelMeaning | undefined>;
}

const readings = perText((label): Reading => {
  const names = label.length > LONGEST_LABEL ? undefined : namesIn(plain(label));
  return { names, beside: names && besideParts(names.whole.written), meanings: new Map() };
});

/** The names in a label: the label as one name, and the names that it merges. */
interface Names {
  readonly whole: Name;
  readonly merged: readonly Name[];
}

/** A name as written, and `key`, the form in which it is looked up. */
interface Name {
  readonly written: string;
  readonly key: string;
  /** In "S: Situation", the second one. */
  readonly spelledOut?: Name;
}

const namesIn = (label: string): Names | undefined => label ? { whole: nameOf(label), merged: label.split(JOINT).map(bare).map(nameOf) } : undefined;

function nameOf(written: string): Name {
  const [, letter, rest] = /^([a-z])[\s:)–—-]+(\S.*)$/.exec(written) ?? [];
  return { written, key: bare(written), ...rest?.startsWith(letter!) && { spelledOut: nameOf(rest) } };
}

function meaningOf({ names, beside, meanings }: Reading, framework: Framework): LabelMeaning | undefined {
  if (!names || beside) return beside;
  if (!meanings.has(framework)) {
    const roles = rolesOf(names.whole, framework) ?? rolesOfAll(names.merged, framework);
    meanings.set(framework, roles && { roles });
  }
  return meanings.get(framework);
}

/** The meaning of a name that opens no part of a story. */
function besideParts(name: string): LabelMeaning | undefined {
  if (META.has(name) || META_OPENING.test(name)) return { meta: true };
  return HEADLINES.has(name) ? { headline: true } : undefined;
}

/** The framework that a story's labels belong to: STAR, unless one of them says otherwise. */
export function frameworkOf(labels: readonly string[]): Framework {
  const keys = new Set(labels.map(label => readings(label).names?.whole.key));
  const has = (...names: readonly string[]) => names.some(name => keys.has(name));
  const situation = has('situation', 's');
  const task = has('task', 't') || [...keys].some(key => key !== undefined && roleOfClause(key) === 'task');
  if (situation && !task && has('behavior', 'behaviour', 'b') && !has('action', 'a')) return 'SBI';
  if (situation && !task && has('obstacle', 'o')) return 'SOAR';
  if (situation || task) return 'STAR';
  if (has('challenge', 'context', 'c')) return has('learning', 'lesson', 'lesson learned', 'l') ? 'CARL' : 'CAR';
  return has('problem', 'p') ? 'PAR' : 'STAR';
}

const ROLE_NAMES: Readonly<Record<Role, string>> = {
  situation: `situation | where | context | ctx | sitch | setup | background | setting | scene | setting the scene | scenario | starting point | situación | situação |
    situazione | contexte | contesto | contexto | situatie | ausgangslage | ausgangssituation | sytuacja | durum | situasjon | läge | ситуация |
    контекст | ситуація | 情境 | 情景 | 背景 | 状況 | 상황 | tình huống | bối cảnh`,
  task: `task | target | goal | objective | obstacle | my role | my part | my brief | my job | job | your role | responsibility | mission | mandate | assignment |
    task at hand | aufgabe | ziel | tarea | tarefa | compito | tâche | objectif | objetivo | obiettivo | taak | doel | zadanie | görev |
    oppgave | uppgift | задача | цель | завдання | 任务 | 任務 | 課題 | 目标 | 과제 | nhiệm vụ`,
  action: `action | action taken | action i took | approach | did | i did | step | step taken | step i took | behavior | behaviour | response | solution | activity | execution | my move |
    handlung | aktion | vorgehen | acción | accion | acciones | ação | azione | actie | aanpak | działanie | eylem | handling | åtgärd |
    действие | действия | дія | дії | 行动 | 行動 | 행동 | hành động`,
  result: `result | outcome | upshot | so | impact | effect | resolution | conclusion | achievement | accomplishment | payoff | benefit | consequence
    | result and impact | result achieved | end result | ending | ergebnis | resultat | resultado | risultato | résultat | resultaat | rezultat |
    wynik | sonuç | результат | 结果 | 結果 | 성과 | 결과 | kết quả`,
  reflection: `learning | learned | learnt | lesson | lesson learned | lesson learnt | reflection | takeaway | take away | retrospective | retro | aftermath |
    hindsight |
    insight | growth | erkenntnis | fazit | lernerfahrung | aprendizaje | aprendizado | apprentissage | lezione | nauka | вывод | выводы | 反思 |
    学び | 배운 점 | bài học`,
};

/** Abbreviated names, which may be the beginning of a longer word. */
const IN_SHORT: Readonly<Record<string, Role>> = { sit: 'situation', act: 'action', res: 'result' };

/** Whether a label is such a name. */
export const isInShort = (label: string): boolean => label.toLowerCase() in IN_SHORT;

/** Names that papers, minutes and forms use as well. */
const COMMON = new Set([...Object.keys(IN_SHORT), ...`context | ctx | job | so | setup | upshot | background | setting | scenario | starting point | target | goal | objective | obstacle | responsibility |
  mission | mandate | assignment | approach | step | solution | response | execution | activity | behavior | behaviour | outcome | impact |
  effect | resolution | conclusion | achievement | accomplishment | benefit | consequence | end result | learning | lesson | lesson learned |
  reflection | takeaway | retrospective | insight | growth | problem | problem statement | challenge | contexte | contesto | contexto |
  контекст | 背景 | ziel | objectif | objetivo | obiettivo | doel | цель | 目标 | vorgehen | aanpak | fazit | вывод | выводы`.split('|').map(name => name.trim())]);

/** Whether a label is used for hardly anything but stories: "Situation", "What I did", "T", but not "Background", "Impact" or "How it began". */
export function isTelling(label: string): boolean {
  const { names } = readings(label);
  return names === undefined || !isImpersonal(names.whole.written) && !names.merged.every(({ written }) => COMMON.has(written));
}

/** Whether a label is a single letter: "S:", "(T)". By itself it proves nothing: "A:" may be an answer. */
export const isLetter = (label: string): boolean => readings(label).names?.whole.written.length === 1;

/** Words that may stand before or behind a name without changing what it names. */
const MODIFIERS = new Set(['the', 'my', 'our', 'your', 'a', 'an', 'key', 'main', 'final', 'overall', 'business', 'measurable', 'quantified', 'quantifiable',
  'specific', 'initial', 'immediate', 'concrete', 'actual', 'personal', 'positive', 'tangible', 'brief', 'detailed', 'part', 'section']);

const LETTERS: Readonly<Record<Framework, Readonly<Record<string, readonly Role[]>>>> = {
  STAR: { s: ['situation'], c: ['situation'], t: ['task'], a: ['action'], r: ['result'], l: ['reflection'] },
  CAR: { c: ['situation', 'task'], a: ['action'], r: ['result'] },
  CARL: { c: ['situation'], a: ['action'], r: ['result'], l: ['reflection'] },
  PAR: { p: ['situation', 'task'], a: ['action'], r: ['result'] },
  SOAR: { s: ['situation'], o: ['task'], a: ['action'], r: ['result'] },
  SBI: { s: ['situation'], b: ['action'], i: ['result'] },
};

const FRAMEWORKS = Object.keys(LETTERS) as Framework[];

const NAMES = new Map([
  ...Object.entries(IN_SHORT),
  ...Object.entries(ROLE_NAMES).flatMap(([role, names]) => names.split('|').map(name => [name.trim(), role as Role] as const)),
]);

const META = new Set(`question | answer | answers | tag | theme | themes | topic | competency | competencies | source | evidence | metric |
  metrics | strength | use count | last used | framing rule | key beats | earned secret | principle | principles | leadership principle |
  leadership principles | skill | skills | level | company | version | memory hook | difficulty | duration | length | time | word count | note |
  notes | reference | references | keywords`.split('|').map(name => name.trim()));

const META_OPENING = new RegExp(`^(?:${[
  'follow[ -]ups?', 'probes?', 'best for', 'when to use', 'use (?:it |this )?(?:for|when)', 'good for', 'works for', 'answers? to', 'why (?:it|this) works',
  'one.?liner for', 'they may (?:ask|probe)',
].join('|')})\\b|^(?:${[
  'interview(?:er)? (?:tip|line|note)s?', '(?:pro )?tips?', 'tags?', '(?:primary|secondary) skills?', '(?:possible |likely )?questions?', 'metric discipline',
].join('|')})$`);

const HEADLINES = new Set(['headline', 'nugget', 'hook', 'tl;dr', 'tldr', 'summary', 'one-liner', 'in short', 'in one line', 'elevator version']);

const JOINT = /\s*(?:\/|&|\+|,|→|\band\b)\s*/;

/** Lower case, without emoji, numbering, markup, closing colon and remarks in brackets. */
function plain(label: string): string {
  return label
    .toLowerCase()
    .normalize('NFC')
    .replaceAll('’', "'")
    .replace(/[*_`~"“”]/g, '')
    .replace(/^(?:[^\p{L}\p{N}]|\d{1,2}[.)\uFE0F\u20E3]*(?=\s))+/u, '')
    .replace(/\([^()]*\)|[()[\]]/g, '')
    .replace(/^step \d+\s*[:–—-]\s*/, '')
    .replace(/[\s:：.–—-]+$/u, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** A name without its modifiers and in the singular. */
function bare(name: string): string {
  const words = name.split(' ');
  while (words.length > 1 && MODIFIERS.has(words[0]!)) words.shift();
  while (words.length > 1 && MODIFIERS.has(words.at(-1)!)) words.pop();
  const [first = '', ...rest] = words;
  const singular = (word: string) => word.endsWith('s') && NAMES.has(word.slice(0, -1)) ? word.slice(0, -1) : word;
  return singular([singular(first), ...rest].join(' '));
}

function rolesOf({ written, key, spelledOut }: Name, framework: Framework): readonly Role[] | undefined {
  const letter = LETTERS[framework][key];
  if (letter) return letter;
  if (spelledOut) return rolesOf(spelledOut, framework);
  if (key === 'what happened next' || key === 'what happened then') return ['action', 'result'];
  if (key === 'problem' || key === 'problem statement') return ['situation', 'task'];
  if (key === 'challenge') return framework === 'CAR' || framework === 'CARL' ? ['situation', 'task'] : ['task'];
  const role = NAMES.get(written) ?? NAMES.get(key) ?? roleOfClause(written);
  return role && [role];
}

function rolesOfAll(names: readonly Name[], framework: Framework): readonly Role[] | undefined {
  const roles = new Set<Role>();
  for (const name of names) {
    const found = rolesOf(name, framework);
    if (!found) return undefined;
    found.forEach(role => roles.add(role));
  }
  return [...roles];
}
