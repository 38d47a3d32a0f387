import type { Placed } from '../span';
import type { Paragraph, Part, Role, Story } from './answer';
import { commonNotation } from './notation';
import { guessRoles } from './prose';
import type { SentenceRole } from './roleModel';
import type { Sentence } from './sentence';
import { part } from './stories';

/**
 * Stories told in prose without labels. An answer to "Tell me about a time …" is one story from end to end; elsewhere a
 * story is a run of sentences in which something was done and something came of it.
 */
export function episodesIn(paragraphs: readonly Paragraph[], text: string, tellsOneStory: boolean): Placed<Story>[] {
  if (!tellsOneStory) return runsOf(paragraphs.flatMap(({ sentences }) => toldIn(sentences, false))).filter(isWhole).map(run => episode(run, text));
  const story = toldIn(paragraphs.flatMap(({ sentences }) => sentences), true).filter(({ role }) => role !== 'other');
  return story.length > 0 ? [episode(story, text)] : [];
}

function toldIn(sentences: readonly Placed<Sentence>[], isStory: boolean): Told[] {
  const roles = guessRoles(sentences.map(({ unit }) => unit), isStory);
  return sentences.map((sentence, i) => ({ sentence, role: roles[i]! }));
}

interface Told {
  readonly sentence: Placed<Sentence>;
  readonly role: SentenceRole;
}

/** Sentences of a story without a stretch of anything else between; a story that begins again is another one. */
function runsOf(told: readonly Told[]): Told[][] {
  const runs: Told[][] = [[]];
  told.forEach((it, i) => {
    const run = runs.at(-1)!;
    const begins = it.role === 'situation' && run.some(({ role }) => role === 'result');
    if (it.role === 'other' ? told[i + 1]?.role === 'other' || run.some(({ role }) => role === 'result') : begins) runs.push([]);
    if (it.role !== 'other') runs.at(-1)!.push(it);
  });
  return runs;
}

const isWhole = (run: readonly Told[]): boolean => {
  const has = (role: SentenceRole) => run.some(it => it.role === role);
  return has('action') && has('result') && (has('situation') || has('task'));
};

function episode(told: readonly Told[], text: string): Placed<Story> {
  const at = told[0]!.sentence.at;
  const parts: Part[] = [];
  for (let from = 0; from < told.length;) {
    let to = from;
    while (to + 1 < told.length && told[to + 1]!.role === told[from]!.role) to++;
    const run = told.slice(from, to + 1).map(({ sentence }) => sentence);
    parts.push(part(told[from]!.role as Role, run, at, { start: run[0]!.at, end: endOf(run.at(-1)!) }));
    from = to + 1;
  }
  return { at, unit: {
    text: text.slice(at, endOf(told.at(-1)!.sentence)), title: '', labelled: false, notation: commonNotation, parts,
    words: parts.reduce((sum, { words }) => sum + words, 0),
  } };
}

const endOf = ({ at, unit }: Placed<Sentence>): number => at + unit.text.length;
