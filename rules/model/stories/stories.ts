import { ownText, rowMemo } from '../../memo';
import { moved, shift, type Placed, type Span } from '../../span';
import { lineStart } from '../../util/lineStart';
import type { Paragraph, Part, Story } from '../answer';
import { spokenWords, type Sentence } from '../english/sentence';
import type { TellableLine } from '../layout/tellable';
import type { Line } from '../markdown/line';
import type { Role } from '../role';
import type { PartDraft, StoryDraft } from './drafts';
import { notationOf } from './notation';

/** A labelled story, from its title or first label to the last thing told. The same object as long as it is written the same. */
export function storyFrom(draft: StoryDraft, lines: readonly TellableLine[], text: string, paragraphs: readonly Placed<Paragraph>[]): Placed<Story> {
  const from = draft.title ?? draft.parts[0]!.first;
  const to = draft.parts.at(-1)!.last;
  const last = lines[to]!;
  const at = lineStart(text, lines[from]!.at);
  const story = text.slice(at, Math.max(last.at + last.to, last.at + (last.label?.lead.body ?? 0)));
  return { at, unit: stories(lines.slice(from, to + 1).map(({ line }) => line), [
    story, draft.framework, draft.parts.flatMap(it => [it.lead, ...it.roles, it.last - from]), paragraphs.map(({ unit }) => unit),
  ], () => {
    const sentences = paragraphs.flatMap(it => moved(it.unit.sentences, it.at));
    const parts = draft.parts.flatMap(part => partsFrom(part, lines, sentences, at));
    return {
      text: ownText(story),
      title: draft.title === undefined ? '' : lines[draft.title]!.line.text.trim(),
      labelled: true,
      notation: notationOf(draft, lines, text),
      parts,
      words: parts.reduce((sum, { words }) => sum + words, 0),
    };
  }) };
}

const stories = rowMemo<Line, Story>();

/** One part. For a merged label: the part of its first role, which also fills the second. */
function partsFrom({ roles, lead, first, last }: PartDraft, lines: readonly TellableLine[], sentences: readonly Placed<Sentence>[], base: number): Part[] {
  const [role, alsoFills] = roles;
  const opening = lines[first]!;
  const end = lines[last]!.at + lines[last]!.to;
  const body = { start: opening.at + lead.body, end: Math.max(end, opening.at + lead.body) };
  const written = lines.slice(first, last + 1).map(({ line }, index) => index === 0 ? line.text.slice(lead.body) : line.text).join('\n');
  const inside = isStub(written) ? [] : sentencesWithin(body, sentences);
  return [part(role!, inside, base, body, alsoFills, shift(lead.span, opening.at))];
}

/** The sentences within a span. A plain loop, because each part asks all sentences of its story. */
function sentencesWithin({ start, end }: Span, sentences: readonly Placed<Sentence>[]): Placed<Sentence>[] {
  const inside: Placed<Sentence>[] = [];
  for (const sentence of sentences) if (start <= sentence.at && sentence.at + sentence.unit.text.length <= end) inside.push(sentence);
  return inside;
}

/** A reminder in brackets. Questions in brackets ("[What changed?]") come from a fix and have a rule of their own. */
const FILL_IN = /^\W*(?:\[[^\]?]*\]|<[^>?]*>|\{[^}?]*\})\W*$/;

/** A note that something will stand here: "TBC – ask for the figures". */
const STILL_TO_COME = /^\W*(?:TB[ACD]|tb[acd]|TODO|todo|TO DO)\b(?!.*[.!?]\s+\p{Lu}\p{Ll}+ )/u;

/** Whether nothing is written yet. */
const isStub = (body: string): boolean => FILL_IN.test(body) || STILL_TO_COME.test(body) || /^\W*(?:n\s*\/?\s*a|none|nothing|tbd|tbc|todo|to do|(?:[xyn]\s?%|x{2,4}(?:\s?%)?)(?:\s*\([^()]*\))?|same)?\W*$/i.test(body);

/** A part of a story. `base`: where the story begins in the answer; the other places are relative to the answer. */
export function part(role: Role, sentences: readonly Placed<Sentence>[], base: number, body: Span, alsoFills?: Role, label?: Span): Part {
  const by = 0 - base; // never -0, which is not a small integer: V8 would give each offset an object of its own
  return {
    role,
    body: shift(body, by),
    sentences: moved(sentences, by),
    words: sentences.reduce((sum, { unit }) => sum + spokenWords(unit), 0),
    ...label && { label: shift(label, by) },
    ...alsoFills && { alsoFills },
  };
}
