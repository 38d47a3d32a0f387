import { contains, shift, type Placed, type Span } from '../span';
import type { Paragraph, Part, Role, Story } from './answer';
import { spokenWords, type Sentence } from './sentence';
import type { PartDraft, StoryDraft } from './drafts';
import { notationOf } from './notation';
import type { TellableLine } from './tellable';

/** A labelled story, from its title or first label to the last thing told. Spans in it are relative to its start. */
export function storyFrom(draft: StoryDraft, lines: readonly TellableLine[], text: string, paragraphs: readonly Paragraph[]): Placed<Story> {
  const first = lines[draft.title ?? draft.parts[0]!.first]!;
  const last = lines[draft.parts.at(-1)!.last]!;
  const at = lineStart(text, first.at);
  const story = text.slice(at, Math.max(last.at + last.to, last.at + (last.label?.lead.body ?? 0)));
  const parts = draft.parts.flatMap(part => partsFrom(part, lines, paragraphs.flatMap(({ sentences }) => sentences), at));
  return { at, unit: {
    text: story,
    title: draft.title === undefined ? '' : lines[draft.title]!.line.text.trim(),
    labelled: true,
    notation: notationOf(draft, lines, text),
    parts,
    words: parts.reduce((sum, { words }) => sum + words, 0),
  } };
}

/** One part, or, behind a merged label, the first of its roles, which also fills the second. */
function partsFrom({ roles, lead, first, last }: PartDraft, lines: readonly TellableLine[], sentences: readonly Placed<Sentence>[], base: number): Part[] {
  const [role, alsoFills] = roles;
  const opening = lines[first]!;
  const end = lines[last]!.at + lines[last]!.to;
  const body = { start: opening.at + lead.body, end: Math.max(end, opening.at + lead.body) };
  const written = lines.slice(first, last + 1).map(({ line }, index) => index === 0 ? line.text.slice(lead.body) : line.text).join('\n');
  const inside = isStub(written) ? [] : sentences.filter(({ at, unit }) => contains(body, { start: at, end: at + unit.text.length }));
  return [part(role!, inside, base, body, alsoFills, shift(lead.span, opening.at))];
}

/** A reminder to oneself in brackets. What asks ("[What changed?]") comes from a fix, and has its own rule. */
const FILL_IN = /^\W*(?:\[[^\]?]*\]|<[^>?]*>|\{[^}?]*\})\W*$/;

/** "TBC – ask for the figures": a note of what will stand there. */
const STILL_TO_COME = /^\W*(?:TB[ACD]|tb[acd]|TODO|todo|TO DO)\b(?!.*[.!?]\s+\p{Lu}\p{Ll}+ )/u;

/** What people leave where nothing is written yet. */
const isStub = (body: string): boolean => FILL_IN.test(body) || STILL_TO_COME.test(body) || /^\W*(?:n\s*\/?\s*a|none|nothing|tbd|tbc|todo|to do|(?:[xyn]\s?%|x{2,4}(?:\s?%)?)(?:\s*\([^()]*\))?|same)?\W*$/i.test(body);

/** A part of a story that begins at `base` in the answer; body, label and sentences are placed in the answer. */
export function part(role: Role, sentences: readonly Placed<Sentence>[], base: number, body: Span, alsoFills?: Role, label?: Span): Part {
  return {
    role,
    body: shift(body, -base),
    sentences: sentences.map(({ at, unit }) => ({ at: at - base, unit })),
    words: sentences.reduce((sum, { unit }) => sum + spokenWords(unit), 0),
    ...label && { label: shift(label, -base) },
    ...alsoFills && { alsoFills },
  };
}

const lineStart = (text: string, offset: number): number => text.lastIndexOf('\n', offset - 1) + 1;
