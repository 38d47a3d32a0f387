import { pathWithin } from './folders';

/** Whether a file matches one of these globs, which are relative to a folder. Files outside of the folder match none. */
export const matchesGlobs = (uri: string, folder: string | undefined, globs: readonly string[] = []): boolean =>
  !!folder && uri.startsWith(folder) && globs.some(glob => matches(glob, pathWithin(folder, uri)));

/**
 * Whether a glob matches a path relative to a folder: `*` and `?` stay within a name, `**` crosses folders, `{a,b}` is either; case is ignored, as some file systems do. An automaton that
 * is in all possible states at once, so the time is at most proportional to both lengths. (A regular expression with many `**` could run for
 * hours.)
 */
export function matches(glob: string, path: string): boolean {
  const end: State = { steps: [], joins: [] };
  let reached = closure([compile(glob.replace(/^\.?\//, ''), end)]);
  for (const character of path.toLowerCase()) {
    reached = closure([...reached].flatMap(({ steps }) => steps.filter(({ fits }) => fits(character)).map(({ next }) => next)));
  }
  return reached.has(end);
}

interface State {
  readonly steps: { readonly next: State; fits(character: string): boolean }[];
  /** States that are entered together with this one, without another character. */
  readonly joins: State[];
}

function closure(states: readonly State[]): ReadonlySet<State> {
  const found = new Set(states);
  for (const { joins } of found) for (const state of joins) found.add(state);
  return found;
}

const TOKEN = /\*\*\/|\*\*|\*|\?|\{([^{}]*)\}|./gsu;

const inName = (character: string): boolean => character !== '/';
const anything = (): boolean => true;

/** The state from which a glob is matched, up to `end`. */
function compile(glob: string, end: State): State {
  return [...glob.matchAll(TOKEN)].reduceRight<State>((next, [token, options]) => before(token, options, next), end);
}

function before(token: string, options: string | undefined, next: State): State {
  if (options !== undefined) return { steps: [], joins: options.split(',').map(option => compile(option, next)) };
  const state: State = { steps: [], joins: [] };
  switch (token) {
    case '**/': {
      const folder: State = { steps: [{ next: state, fits: character => character === '/' }], joins: [] };
      folder.steps.push({ next: folder, fits: inName });
      state.steps.push({ next: folder, fits: inName });
      state.joins.push(next);
      return state;
    }
    case '**':
    case '*':
      state.steps.push({ next: state, fits: token === '*' ? inName : anything });
      state.joins.push(next);
      return state;
    case '?': return { steps: [{ next, fits: inName }], joins: [] };
    default: return { steps: [{ next, fits: character => character === token.toLowerCase() }], joins: [] };
  }
}
