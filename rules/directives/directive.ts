import type { SourceText } from '../model/markdown/sourceText';
import type { Placed, Span } from '../span';
import { matchesOf } from '../util/matches';

/**
 * A comment that quiets rules: `<!-- answerlint-disable-next-line RULE… -- reason -->`, `answerlint-disable` / `answerlint-enable` for a
 * stretch, `answerlint-disable-file`. Without rules it means all of them.
 */
export interface Directive {
  /** `unknown` if the word after `answerlint-` is none of the known ones: it quiets nothing. */
  readonly kind: DirectiveKind | 'unknown';
  /** The word that says what the comment does: `answerlint-disable`. */
  readonly word: Named;
  readonly rules: readonly Named[];
  /** Why the writer quiets the rules, if the comment says so. */
  readonly reason?: string;
  /** The whole comment, in the document. */
  readonly span: Span;
  /** Where findings are quiet: up to the matching `enable`, on the next line, or in the whole file. Empty for `enable`. */
  readonly scope: Span;
}

export const directiveKinds = ['disable-next-line', 'disable', 'enable', 'disable-file'] as const;
export type DirectiveKind = typeof directiveKinds[number];

/** Something that a comment names, placed in the document. */
export interface Named {
  readonly id: string;
  readonly span: Span;
}

const COMMENT = /<!--([\s\S]*?)-->/g;
const DIRECTIVE = /^(\s*)(answerlint-([\w-]+))(?=\s|$)/;

/** A quick test: whether HTML may hold directives. Most does not. */
export const mayDirect = (html: string): boolean => html.includes('answerlint-');

/** The directives in the HTML of a document, in its order, each with the stretch that it quiets. */
export function directivesIn(text: SourceText, html: readonly Placed<string>[]): readonly Directive[] {
  const found: Directive[] = [];
  for (const { at, unit } of html) {
    for (const comment of matchesOf(COMMENT, unit)) {
      const directive = directiveIn(comment[1]!, at + comment.index);
      if (directive) found.push(directive);
    }
  }
  return found.map((directive, index) => ({ ...directive, scope: scopeOf(directive, found.slice(index + 1), String(text)) }));
}

/** The directives that quiet a rule at an offset of their document. */
export const directivesQuieting = (directives: readonly Directive[], rule: string, offset: number): readonly Directive[] =>
  directives.filter(({ scope, rules }) => scope.start <= offset && offset < scope.end && (rules.length === 0 || rules.some(({ id }) => id === rule)));

function directiveIn(comment: string, start: number): Directive | undefined {
  const opening = DIRECTIVE.exec(comment);
  if (!opening) return undefined;
  const [whole, space, word, name] = opening as unknown as [string, string, string, string];
  const inside = start + '<!--'.length;
  const [named = '', ...reason] = comment.slice(whole.length).split(/\s--(?=\s|$)/);
  return {
    kind: directiveKinds.find(kind => kind === name) ?? 'unknown',
    word: namedAt(word, inside + space.length),
    rules: matchesOf(/[^\s,]+/g, named).map(({ 0: id, index }) => namedAt(id, inside + whole.length + index)),
    ...reasonIn(reason.join(' --')),
    span: { start, end: inside + comment.length + '-->'.length },
    scope: { start, end: start },
  };
}

const namedAt = (id: string, start: number): Named => ({ id, span: { start, end: start + id.length } });

/** The reason in a directive. The slot that the quick fix leaves for one does not count. */
const reasonIn = (text: string): Pick<Directive, 'reason'> => /^\s*(?:\[why\?\]\s*)?$/.test(text) ? {} : { reason: text.trim() };

function scopeOf({ kind, rules, span }: Directive, later: readonly Directive[], text: string): Span {
  if (kind === 'enable' || kind === 'unknown') return { start: span.end, end: span.end };
  if (kind === 'disable-file') return { start: 0, end: text.length };
  if (kind === 'disable-next-line') return nextLine(text, span.end);
  const enabled = later.find(it => it.kind === 'enable' && (it.rules.length === 0 || rules.every(({ id }) => it.rules.some(other => other.id === id))));
  return { start: span.end, end: enabled?.span.start ?? text.length };
}

/** The next line with something on it, after the comment's own. */
function nextLine(text: string, from: number): Span {
  const line = /[^\r\n]*(?:\r\n?|\n|$)(?:[^\S\r\n]*(?:\r\n?|\n))*([^\r\n]*)/.exec(text.slice(from));
  const end = from + line![0].length;
  return { start: end - line![1]!.length, end };
}
