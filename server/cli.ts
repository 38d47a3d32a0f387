import { Command, CommanderError, Option } from 'commander';
import { version } from '../package.json';
import { complain, stopQuietlyWhenNobodyReads } from './cli/output';

const program = new Command('answerlint')
  .description('Reads interview answers written in Markdown and shows what an experienced interviewer would object to and what is still missing.')
  .version(version, '-V, --version', 'print the version')
  .helpOption('-h, --help', 'show this help')
  .showHelpAfterError('Try: answerlint --help')
  .exitOverride();

program.command('check')
  .description('review files, folders, globs or, as -, standard input')
  .argument('<paths...>', 'Markdown files, folders, quoted globs, or -')
  .addOption(new Option('-f, --format <format>', 'how to report').choices(['pretty', 'json', 'sarif', 'github', 'junit']).default('pretty'))
  .option('--fix', 'make the fixes that need no decision of yours; with -, print the mended text')
  .option('-c, --config <file>', 'settings file to use, instead of the nearest .answerlint.yaml')
  .option('--stdin-filepath <path>', 'the name under which standard input is reported')
  .action(async (paths, options) => (await import('./cli/check')).check(paths, options));

stopQuietlyWhenNobodyReads();
program.parseAsync().catch((error: unknown) => {
  if (!(error instanceof CommanderError)) complain((error as Error).stack ?? String(error));
  else if (error.exitCode !== 0) process.exitCode = 2;
});
