import { buffer } from 'node:stream/consumers';
import { fixed, type Reviewer } from '../../rules';
import { configs } from './config';
import { findFiles } from './files';
import { complain, judge, print } from './output';
import { paintFor } from './paint';
import { reportOn } from './report/fileReport';
import type { CheckedFile, Format } from './report/format';
import { github } from './report/github';
import { json } from './report/json';
import { junit } from './report/junit';
import { pretty } from './report/pretty';
import { sarif } from './report/sarif';
import { decode, encode, readTextFile, replaceText, type TextFile } from './textFile';

export const formats = { pretty, json, sarif, github, junit } satisfies Readonly<Record<string, Format>>;

export interface CheckOptions {
  readonly format: keyof typeof formats;
  readonly fix?: true;
  readonly config?: string;
  readonly stdinFilepath?: string;
}

const STDIN = '-';

/** `answerlint check`: reviews files, folders, globs and standard input; with `fix`, mends what is safe to mend first. */
export async function check(named: readonly string[], { format, fix, config, stdinFilepath }: CheckOptions): Promise<void> {
  const configFor = await configs(config);
  const checked: CheckedFile[] = [];
  const look = async (path: string, read: () => Promise<TextFile>, save: typeof replaceText) => {
    try {
      const { review } = await configFor(path);
      checked.push(await checkText(await read(), review, fix && save));
    } catch (error) {
      complain(`${path} ${(error as Error).message}`);
    }
  };

  const readsStdin = named.includes(STDIN);
  const files = await findFiles(named.filter(name => name !== STDIN), async path => (await configFor(path)).included);
  if (readsStdin) await look(stdinFilepath ?? '<stdin>', () => readStdin(stdinFilepath), writeStdout);
  for (const path of files) await look(path, () => readTextFile(path), replaceText);

  const out = readsStdin && fix ? process.stderr : process.stdout;
  print(formats[format](checked, paintFor(out)), out);
  judge(checked.flatMap(({ report }) => report.findings));
}

/** A text that can't be saved is reported as it stands. */
async function checkText(file: TextFile, review: Reviewer, save?: typeof replaceText): Promise<CheckedFile> {
  const { path, text } = file;
  if (save) {
    const mended = fixed(text, review);
    const saved = await save(file, mended.text).then(() => true, error => complain(`${path} ${error.message}`));
    if (saved) return { text: mended.text, report: reportOn(path, mended.text, mended.review) };
  }
  return { text, report: reportOn(path, text, review(text)) };
}

async function readStdin(path = '<stdin>'): Promise<TextFile> {
  const bytes = await buffer(process.stdin);
  return { path, text: decode(bytes), bytes };
}

/** A filter: what came in goes out, mended. */
async function writeStdout({ bytes }: TextFile, text: string): Promise<void> {
  process.stdout.write(encode(text, bytes));
}
