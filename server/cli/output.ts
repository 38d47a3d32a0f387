import type { Severity } from '../../rules';

/** Prints a whole report; nothing if it is empty. */
export function print(text: string, stream: NodeJS.WriteStream = process.stdout): void {
  if (text) stream.write(text.endsWith('\n') ? text : `${text}\n`);
}

/** Tells the user what could not be done. The exit status will be 2, whatever else is found. */
export function complain(message: string): void {
  note(message);
  process.exitCode = 2;
}

/** Tells the user something that changes no result. */
export function note(message: string): void {
  process.stderr.write(`answerlint: ${message}\n`);
}

/** Sets the exit status to 1 if there is a warning or an error. Advice and hints pass. */
export function judge(findings: readonly { readonly severity: Severity }[]): void {
  if (findings.some(({ severity }) => severity === 'error' || severity === 'warning')) process.exitCode ??= 1;
}

/** A reader such as `| head` closes the pipe when it has seen enough. That is no failure, and there is nobody left to tell. */
export function stopQuietlyWhenNobodyReads(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
      process.exit();
    });
  }
}
