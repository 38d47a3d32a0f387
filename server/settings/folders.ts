/** The folders around a file, the nearest first, as URIs that end with a slash. Empty for a document that is not a file (`untitled:…`). */
export function foldersAround(uri: string): string[] {
  const folders: string[] = [];
  for (let folder = parentOf(uri, '.'); folder && folder !== folders.at(-1); folder = parentOf(folder, '..')) folders.push(folder);
  return folders;
}

const parentOf = (uri: string, path: '.' | '..'): string | undefined => URL.canParse(path, uri) ? new URL(path, uri).href : undefined;

/** The URI of something in a folder. */
export const inFolder = (folder: string, name: string): string => `${folder}${encodeURIComponent(name)}`;

/** Which of these folders holds a file: the innermost if several do. */
export const folderOf = (uri: string, folders: readonly string[]): string | undefined =>
  folders.filter(folder => uri.startsWith(withSlash(folder))).sort((a, b) => b.length - a.length)[0];

export const withSlash = (folder: string): string => folder.endsWith('/') ? folder : `${folder}/`;

/** A file's path relative to a folder, in the form that globs are compared with. */
export const pathWithin = (folder: string, uri: string): string => decodeURIComponent(uri.slice(withSlash(folder).length));
