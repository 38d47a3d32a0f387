import type { Severity } from '../../rules';

/** Writes a whole report; a report without a word writes nothing. */
export function print(text: string, stream: NodeJS.WriteStream = process.stdout): void {
  if (text) stream.write(text.endsWith('\n') ? text : `${text}\n`);
}

/** Tells the user what could not be done. Exit status 2 from here on, whatever else is found. */
export function complain(message: string): void {
  note(message);
  process.exitCode = 2;
}

/** Tells the user what is worth knowing, and was got over. */
export function note(message: string): void {
  process.stderr.write(`answerlint: ${message}\n`);
}

/** Exit status 1 where there is something to put right before the interview; advice and hints pass. */
export function judge(findings: readonly { readonly severity: Severity }[]): void {
  if (findings.some(({ severity }) => severity === 'error' || severity === 'warning')) process.exitCode ??= 1;
}

/** A reader that has seen enough (`| head`) closes the pipe: that is no failure, and there is nobody left to tell. */
export function stopQuietlyWhenNobodyReads(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
      process.exit();
    });
  }
}
