import { pathWithin } from './folders';

/** Whether a file matches one of these globs, which are relative to a folder. Outside of the folder none does. */
export const matchesGlobs = (uri: string, folder: string | undefined, globs: readonly string[] = []): boolean =>
  !!folder && uri.startsWith(folder) && globs.some(glob => globTest(glob)(pathWithin(folder, uri)));

/** A glob as a test of a path relative to a folder: `*` and `?` stay within a name, `**` crosses folders, `{a,b}` is either. */
function globTest(glob: string): (path: string) => boolean {
  const pattern = new RegExp(`^${glob.replace(/^\.?\//, '').replace(TOKEN, toPattern)}$`, 'iu');
  return path => pattern.test(path);
}

const TOKEN = /\*\*\/|\*\*|\*|\?|\{([^{}]*)\}|./gsu;

function toPattern(token: string, options?: string): string {
  if (options !== undefined) return `(?:${options.split(',').map(option => option.replace(TOKEN, toPattern)).join('|')})`;
  switch (token) {
    case '**/': return '(?:[^/]+/)*';
    case '**': return '.*';
    case '*': return '[^/]*';
    case '?': return '[^/]';
    default: return token.replace(/[\\^$.|+()[\]{}/]/, '\\$&');
  }
}
