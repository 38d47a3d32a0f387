import { writeFile } from 'node:fs/promises';
import { complain, print } from './output';
import { inWords } from './textFile';

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

/** `answerlint init`: writes a settings file with everything explained and nothing set. Never over an existing one. */
export async function init(): Promise<void> {
  try {
    await writeFile(FILE, SETTINGS, { flag: 'wx' });
    print(`Wrote ${FILE}.`);
  } catch (error) {
    complain((error as NodeJS.ErrnoException).code === 'EEXIST' ? `${FILE} is there already: edit it, or remove it first` : `${FILE} ${inWords(error)}`);
  }
}
