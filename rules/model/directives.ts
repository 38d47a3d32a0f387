import type { Placed, Span } from '../span';

/**
 * An inline comment that quiets rules:
 * `<!-- answerlint-disable-next-line RULE… -- reason -->`, `answerlint-disable` / `answerlint-enable` for a stretch,
 * `answerlint-disable-file`. Without rules it quiets all of them.
 */
export interface Directive {
  readonly kind: 'disable-next-line' | 'disable' | 'enable' | 'disable-file';
  readonly rules: readonly DirectiveRule[];
  /** The whole comment, in the document. */
  readonly span: Span;
  /** Where findings are quiet: up to the matching `enable`, the next line, the whole file. Empty for `enable`. */
  readonly scope: Span;
}

export interface DirectiveRule {
  readonly id: string;
  /** In the document. */
  readonly span: Span;
}

const COMMENT = /<!--([\s\S]*?)-->/g;
const DIRECTIVE = /^\s*answerlint-(disable-next-line|disable-file|disable|enable)(?=\s|$)/;

/** The directives in the HTML of a document, in its order, each with the stretch that it quiets. */
export function directivesIn(text: string, html: readonly Placed<string>[]): readonly Directive[] {
  const found: Directive[] = [];
  for (const { at, unit } of html) {
    for (const comment of unit.matchAll(COMMENT)) {
      const directive = directiveIn(comment[1]!, at + comment.index);
      if (directive) found.push(directive);
    }
  }
  return found.map((directive, index) => ({ ...directive, scope: scopeOf(directive, found.slice(index + 1), text) }));
}

function directiveIn(comment: string, start: number): Directive | undefined {
  const opening = DIRECTIVE.exec(comment);
  if (!opening) return undefined;
  const at = start + '<!--'.length + opening[0].length;
  const named = comment.slice(opening[0].length).replace(/\s--(?:\s[\s\S]*|$)/, '');
  return {
    kind: opening[1] as Directive['kind'],
    rules: Array.from(named.matchAll(/[^\s,]+/g), ({ 0: id, index }) => ({ id, span: { start: at + index, end: at + index + id.length } })),
    span: { start, end: start + '<!--'.length + comment.length + '-->'.length },
    scope: { start, end: start },
  };
}

function scopeOf({ kind, rules, span }: Directive, later: readonly Directive[], text: string): Span {
  if (kind === 'enable') return { start: span.end, end: span.end };
  if (kind === 'disable-file') return { start: 0, end: text.length };
  if (kind === 'disable-next-line') return nextLine(text, span.end);
  const enabled = later.find(it => it.kind === 'enable' && (it.rules.length === 0 || rules.every(({ id }) => it.rules.some(other => other.id === id))));
  return { start: span.end, end: enabled?.span.start ?? text.length };
}

/** The next line with something on it: the first behind the comment's own. */
function nextLine(text: string, from: number): Span {
  const line = /^[^\r\n]*(?:\r\n?|\n|$)(?:[^\S\r\n]*(?:\r\n?|\n))*([^\r\n]*)/.exec(text.slice(from));
  const end = from + line![0].length;
  return { start: end - line![1]!.length, end };
}
