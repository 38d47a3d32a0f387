import * as v from 'valibot';
import { isMap, isNode, isScalar, isSeq, parseDocument, visit, type Document, type ErrorCode } from 'yaml';
import type { Span } from '../span';
import type { Problem } from '../util/problem';
import { grouped } from '../util/wording';

/** Something wrong in data that was read from YAML. */
export interface Issue {
  readonly path: readonly (string | number)[];
  readonly message: string;
  /** Whether the problem is the key and not its value. */
  readonly key?: boolean;
}

export interface ReadYaml<Value> {
  /** Absent if nothing usable is left. */
  readonly value?: Value;
  /** Placed in the YAML text. */
  readonly problems: readonly Problem[];
}

/**
 * Reads YAML by a schema. What does not fit is left out and reported with its place and a remedy; everything else is read, because a slip in one
 * key must not cost the others. A key without a value counts as absent. `check` finds further issues in data that fit the schema. Never throws.
 */
export function readYaml<Schema extends v.GenericSchema>(
  yaml: string, schema: Schema, check: (value: v.InferOutput<Schema>) => readonly Issue[] = () => [],
): ReadYaml<v.InferOutput<Schema>> {
  if (yaml.length > LONGEST) return { problems: [{ span: firstLine(yaml), message: TOO_LONG }] };
  if (isTooDeep(yaml)) return { problems: [{ span: firstLine(yaml), message: TOO_DEEP }] };
  const document = parseDocument(yaml, { prettyErrors: false, logLevel: 'silent' });
  visit(document, { Pair: (_, { value }) => value === null || isScalar(value) && value.value === null ? visit.REMOVE : undefined });
  const unreadable = syntaxProblem(document, yaml);
  const found = new Map<string, Problem>();
  const drop = (issues: readonly Issue[]): boolean => {
    for (const issue of issues) {
      const { path, message } = issue;
      found.set(`${path.join('/')} ${message}`, { span: spanOf(document, issue, yaml), message });
    }
    const faulty = issues.filter(({ path }) => path.length > 0 && document.hasIn(path));
    for (const { path } of faulty.toReversed()) document.deleteIn(path);
    return faulty.length > 0;
  };
  let fitting = v.safeParse(schema, dataOf(document));
  while (!fitting.success && drop(fitting.issues.map(issueOf))) fitting = v.safeParse(schema, dataOf(document));
  if (fitting.success && drop(check(fitting.output))) fitting = v.safeParse(schema, dataOf(document));
  const problems = unreadable ? [unreadable] : [...found.values()].sort((a, b) => a.span.start - b.span.start);
  return { ...fitting.success && { value: fitting.output }, problems };
}

function isTooDeep(yaml: string): boolean {
  let depth = 0;
  for (const [mark] of yaml.matchAll(/[[\]{}]/g)) {
    depth += mark === '[' || mark === '{' ? 1 : -1;
    if (depth > DEEPEST) return true;
  }
  return false;
}

/** In UTF-16 units: a hundred times what people write by hand. */
const LONGEST = 100_000;
/** Open brackets: the library recurses for each. */
const DEEPEST = 100;
const TOO_DEEP = `Brackets are nested more than ${DEEPEST} deep here, which is more than Answerlint reads: nothing in it counts. Close them.`;
const TOO_LONG = `This is longer than ${grouped(LONGEST)} characters, which is more than Answerlint reads here: nothing in it counts. Shorten it.`;

/** What makes the text invalid YAML: only the first error, because the others mostly follow from it. */
function syntaxProblem(document: Document, yaml: string): Problem | undefined {
  const [error] = document.errors;
  if (error) {
    const [start] = error.pos;
    const { end } = firstLine(yaml.slice(start));
    return { span: { start, end: start + end }, message: syntaxMessage(error.code, error.message) };
  }
  try {
    document.toJS(ALIASES);
  } catch (error) {
    return { span: firstLine(yaml), message: `This is not valid YAML (${(error as Error).message}). Write the value out instead of naming it with *.` };
  }
  return undefined;
}

/** A few aliases are a convenience, many are an attack. */
const ALIASES = { maxAliasCount: 50 };

function dataOf(document: Document): unknown {
  try {
    return document.toJS(ALIASES) ?? {};
  } catch {
    return {};
  }
}

const firstLine = (yaml: string): Span => ({ start: 0, end: yaml.split(/\r?\n/, 1)[0]!.length });

function issueOf(issue: v.BaseIssue<unknown>): Issue {
  const path = (issue.path ?? []).map(({ key }) => key as string | number);
  if (issue.type !== 'strict_object' || !issue.path) return { path, message: `${named(path)} should be ${issue.message}, not ${seen(issue.input)}.` };
  const around = issue.path.at(-1)!.input;
  if (Array.isArray(around)) return { path: path.slice(0, -1), message: `${named(path.slice(0, -1))} should be a group of keys, not a list.` };
  return { path, message: issue.message, key: issue.expected === 'never' };
}

function named(path: Issue['path']): string {
  const name = path.findLast(key => typeof key === 'string');
  return name === undefined ? 'This' : `"${name}"`;
}

function seen(input: unknown): string {
  if (Array.isArray(input)) return 'a list';
  if (input === null || input === undefined) return 'empty';
  return typeof input === 'object' ? 'a group of keys' : typeof input === 'string' ? `"${input}"` : String(input);
}

const REMEDIES: Partial<Record<ErrorCode, string>> = {
  BLOCK_AS_IMPLICIT_KEY: 'A value that contains a colon needs quotes around it.',
  BAD_SCALAR_START: 'A value that begins with a special character needs quotes around it.',
  TAB_AS_INDENT: 'Indent with spaces instead of tabs.',
  DUPLICATE_KEY: 'This key is written twice: keep one of the two.',
  MISSING_CHAR: 'A quotation mark or bracket is opened and never closed.',
  BAD_INDENT: 'Check the indentation: keys of one group begin in the same column.',
};

const syntaxMessage = (code: ErrorCode, message: string): string =>
  `This is not valid YAML (${message}). ${REMEDIES[code] ?? 'Check indentation, colons and quotes.'}`;

/** The place of an issue: its key or value, or else the nearest enclosing thing that is written in the file. */
function spanOf(document: Document, { path, key }: Issue, yaml: string): Span {
  let node: unknown = document.contents;
  let span = firstLine(yaml);
  for (const [index, step] of path.entries()) {
    if (isSeq(node)) node = node.items[step as number];
    else if (isMap(node)) {
      const pair = node.items.find(({ key }) => String(key) === String(step));
      if (!pair) return span;
      span = rangeOf(pair.key) ?? span;
      if (key && index === path.length - 1) return span;
      node = pair.value;
    } else return span;
  }
  return path.length > 0 ? rangeOf(node) ?? span : span;
}

/** Where a node is written; undefined if it is empty. */
function rangeOf(node: unknown): Span | undefined {
  if (!isNode(node) || !node.range) return undefined;
  const [start, end] = node.range;
  return end > start ? { start, end } : undefined;
}
