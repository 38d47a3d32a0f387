import { randomBytes } from 'node:crypto';
import { access, constants, lstat, open, readFile, realpath, rename, stat, unlink } from 'node:fs/promises';
import { basename, dirname, join, relative, isAbsolute, sep } from 'node:path';

/** A file that was read: its text without byte order mark, and its bytes, by which to see later whether somebody has changed it. */
export interface TextFile {
  readonly path: string;
  readonly text: string;
  readonly bytes: Buffer;
}

const BYTE_ORDER_MARK = '\uFEFF';
const decoder = new TextDecoder('utf-8', { fatal: true });

/** Decodes UTF-8, without byte order mark. Throws an error in words for the user if the bytes are not UTF-8 text. */
export function decode(bytes: Buffer): string {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) throw new Error('is UTF-16 text: save it as UTF-8');
  if (bytes.includes(0)) throw new Error('is a binary file, not Markdown: leave it out');
  try {
    return decoder.decode(bytes);
  } catch {
    throw new Error('is not UTF-8 text: save it as UTF-8');
  }
}

/** Encodes a text, with a byte order mark if the old bytes begin with one. */
export const encode = (text: string, old: Buffer): Buffer =>
  Buffer.from(old.subarray(0, 3).equals(Buffer.from(BYTE_ORDER_MARK)) ? BYTE_ORDER_MARK + text : text);

/** Reads a file. Throws an error in words for the user if it cannot be read. */
export async function readTextFile(path: string): Promise<TextFile> {
  const bytes = await readFile(path).catch(error => { throw new Error(inWords(error)); });
  return { path, text: decode(bytes), bytes };
}

/**
 * Replaces the text of a file and keeps its byte order mark and mode. Throws if somebody has changed the file meanwhile, or if it is a link to
 * outside both its own and the working folder.
 */
export async function replaceText({ path, text: old, bytes }: TextFile, text: string): Promise<void> {
  if (text === old) return;
  const target = await realpath(path);
  if ((await lstat(path)).isSymbolicLink()) await stayInside(target, [dirname(path), '.']);
  await access(target, constants.W_OK).catch(error => { throw new Error(inWords(error)); });
  if (!bytes.equals(await readFile(target))) throw new Error('was changed by someone else while it was checked: run the command again');

  await writeWhole(target, encode(text, bytes), (await stat(target)).mode);
}

/** Writes a file under another name and renames it when it is complete, so that the old or the new one is there, whatever happens. */
export async function writeWhole(target: string, data: string | Buffer, mode = 0o600): Promise<void> {
  const fresh = join(dirname(target), `.${basename(target)}.${randomBytes(6).toString('hex')}.tmp`);
  try {
    const file = await open(fresh, 'wx', mode);
    try {
      await file.chmod(mode);
      await file.writeFile(data);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(fresh, target);
  } catch (error) {
    await unlink(fresh).catch(() => undefined);
    throw new Error(inWords(error));
  }
}

async function stayInside(target: string, folders: readonly string[]): Promise<void> {
  for (const folder of folders) {
    const way = relative(await realpath(folder), target);
    if (way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way)) return;
  }
  throw new Error(`is a link out of this folder, so it was not changed: name ${target} itself`);
}

/** An error of the operating system in words for the user, with a remedy. */
export function inWords(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  switch (code) {
    case 'ENOENT': return 'does not exist: check the spelling';
    case 'EACCES': case 'EPERM': return 'may not be opened: check its permissions';
    case 'EISDIR': return 'is a folder: name a file';
    case 'EROFS': return 'is on a read-only disk: copy it elsewhere';
    case 'ENOSPC': return 'could not be written, because the disk is full: make room';
    case 'ELOOP': return 'is a link to itself: remove the link';
    default: return message;
  }
}
