import { lstat } from 'node:fs/promises';
import { complain, print } from './output';
import { inWords, writeWhole } from './textFile';

const FILE = '.answerlint.yaml';

const SETTINGS = `# Settings of Answerlint for the files of this folder and below. All of it is optional: take the "#" away from
# what you want to set. List the rules: answerlint rules

# The company you prepare for, and what you know of it. Front matter of a file wins over this.
# company: Harbor
# signals:
#   - the berth planner, launched in September
# challenges:
#   - re-planning 4,000 arrivals a day

# How fast you speak: 120 is careful, 160 is nervous.
# wordsPerMinute: 140

# How loud a rule is: off, hint, information, warning or error.
# rules:
#   filler: off
#   unquantified-result: error

# Which files count, relative to this folder.
# include:
#   - interviews/**/*.md
# exclude:
#   - archive/**
`;

/** `answerlint init`: writes a settings file in which everything is explained and nothing is set. Never overwrites one, and never leaves half a file. */
export async function init(): Promise<void> {
  try {
    if (await isTaken()) throw new Error('is there already: edit it, or remove it first');
    await writeWhole(FILE, SETTINGS, 0o666 & ~process.umask());
    print(`Wrote ${FILE}.`);
  } catch (error) {
    complain(`${FILE} ${(error as Error).message}`);
  }
}

/** Whether the name is taken, be it by a link to nothing. Throws an error in words for the user if that cannot be found out. */
const isTaken = (): Promise<boolean> => lstat(FILE).then(() => true, error => {
  if (error.code === 'ENOENT') return false;
  throw new Error(inWords(error));
});
