import { isMainThread } from 'node:worker_threads';
import { Command, CommanderError, Option } from 'commander';
import { version } from '../package.json';
import { complain, stopQuietlyWhenNobodyReads } from './cli/output';

const program = new Command('answerlint')
  .description('Reads interview answers written in Markdown and shows what an experienced interviewer would\nobject to and what is still missing. Works offline; an answer never leaves this machine.')
  .version(version, '-V, --version', 'print the version')
  .helpOption('-h, --help', 'explain the command')
  .addHelpText('after', examples('answerlint check answers/', 'answerlint checklist answers/harbor.md', 'answerlint new why-company --company Harbor > harbor.md'))
  .exitOverride();

const config = ['-c, --config <file>', 'settings file to use instead of the nearest .answerlint.yaml'] as const;

program.command('check')
  .description('review answers')
  .argument('<paths...>', 'Markdown files, folders, quoted globs, or - for standard input')
  .addOption(new Option('-f, --format <format>', 'who reads the report').choices(['pretty', 'json', 'sarif', 'github', 'junit']).default('pretty'))
  .option('--fix', 'make the fixes that need no decision of yours; with -, print the mended text')
  .option(...config)
  .option('--stdin-filepath <path>', 'where standard input comes from: its settings count')
  .option('--cache', 'look only at what has changed since the last time; keeps reports in .answerlintcache')
  .option('--cache-location <file>', 'the same, with the reports in this file')
  .addHelpText('after', `
Exit status: 0 nothing to object to (advice and hints pass), 1 a warning or an error,
2 something could not be read or understood; everything else is still checked.
${examples('answerlint check .', "answerlint check 'answers/**/*.md' --format github", 'answerlint check --fix harbor.md', 'pbpaste | answerlint check -')}`)
  .action(async (paths, options) => (await import('./cli/check')).check(paths, options));

program.command('checklist')
  .description('show what each answer of a file has and what is open, with the words that tick it')
  .argument('<file>', 'a Markdown file')
  .option(...config)
  .addHelpText('after', examples('answerlint checklist harbor.md'))
  .action(async (file, options) => (await import('./cli/checklist')).checklist(file, options));

program.command('coverage')
  .description('show which stories you have for what interviewers ask, and what they contradict or repeat')
  .argument('<folder>', 'a folder of answers')
  .option(...config)
  .addHelpText('after', examples('answerlint coverage stories/'))
  .action(async (folder, options) => (await import('./cli/coverage')).coverage(folder, options));

program.command('new')
  .description('print a document to begin with; without a kind, list the kinds of questions')
  .argument('[kind]', 'a kind of question')
  .option('--company <company>', 'the company you prepare for')
  .addHelpText('after', examples('answerlint new', 'answerlint new story-conflict > conflict.md', 'answerlint new why-company --company Harbor > harbor.md'))
  .action(async (kind, options) => (await import('./cli/new')).newAnswer(kind, options));

program.command('rules')
  .description('list the rules, or explain one')
  .argument('[rule]', 'the id behind a finding')
  .addHelpText('after', examples('answerlint rules', 'answerlint rules generic-flattery'))
  .action(async rule => (await import('./cli/rules')).describeRules(rule));

program.command('init')
  .description('write a commented .answerlint.yaml into this folder')
  .addHelpText('after', examples('answerlint init'))
  .action(async () => (await import('./cli/init')).init());

function examples(...lines: readonly string[]): string {
  return `\nExamples:\n${lines.map(line => `  ${line}`).join('\n')}`;
}

async function run(): Promise<void> {
  stopQuietlyWhenNobodyReads();
  try {
    await program.parseAsync();
  } catch (error) {
    if (!(error instanceof CommanderError)) complain((error as Error).message);
    else if (error.exitCode !== 0) process.exitCode = 2;
  }
}

// with many files, `check` runs this program in threads as well
void (isMainThread ? run() : import('./cli/worker').then(({ work }) => work()));
