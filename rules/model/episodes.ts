import type { Placed } from '../span';
import type { Paragraph, Part, Story } from './answer';
import { commonNotation } from './notation';
import { guessRoles } from './prose';
import type { Sentence } from './sentence';
import { part } from './stories';

/**
 * Stories told in prose without labels. An answer to "Tell me about a time …" is one story from end to end; elsewhere a
 * story is a run of paragraphs in which something was done and something came of it.
 */
export function episodesIn(paragraphs: readonly Paragraph[], text: string, tellsOneStory: boolean): Placed<Story>[] {
  if (paragraphs.length === 0) return [];
  if (tellsOneStory) {
    const story = episode(paragraphs, text);
    return story ? [story] : [];
  }
  return paragraphs.flatMap(paragraph => {
    const story = episode([paragraph], text);
    return story && isWhole(story.unit) ? [story] : [];
  });
}

const isWhole = ({ parts }: Story): boolean =>
  parts.some(({ role }) => role === 'action') && parts.some(({ role }) => role === 'result') && parts.some(({ role }) => role === 'situation' || role === 'task');

function episode(paragraphs: readonly Paragraph[], text: string): Placed<Story> | undefined {
  const sentences = paragraphs.flatMap(paragraph => paragraph.sentences);
  const roles = guessRoles(sentences.map(({ unit }) => unit));
  const told = sentences.flatMap((sentence, i) => roles[i] ? [{ role: roles[i], sentence }] : []);
  if (told.length === 0) return undefined;
  const at = told[0]!.sentence.at;
  const last = told.at(-1)!.sentence;
  const parts: Part[] = [];
  for (let from = 0; from < told.length;) {
    let to = from;
    while (to + 1 < told.length && told[to + 1]!.role === told[from]!.role) to++;
    const run = told.slice(from, to + 1).map(({ sentence }) => sentence);
    parts.push(part(told[from]!.role, run, at, { start: run[0]!.at, end: endOf(run.at(-1)!) }));
    from = to + 1;
  }
  return { at, unit: {
    text: text.slice(at, endOf(last)), title: '', labelled: false, notation: commonNotation, parts,
    words: parts.reduce((sum, { words }) => sum + words, 0),
  } };
}

const endOf = ({ at, unit }: Placed<Sentence>): number => at + unit.text.length;
