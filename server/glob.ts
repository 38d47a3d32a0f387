/** A glob as a test of a path relative to a folder: `*` and `?` stay within a name, `**` crosses folders, `{a,b}` is either. */
export function globTest(glob: string): (path: string) => boolean {
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
