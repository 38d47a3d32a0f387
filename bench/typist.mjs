// Types into a document, the same way every time.
import { randomFrom } from './numbers.mjs';

const LETTERS = 'etaoinshrdlu';

/** A writer's copy of a document: edits it a letter at a time, somewhere in running text, and now and then by a line. */
export function typist(begun, seed) {
  const random = randomFrom(seed);
  const lines = begun.split('\n');
  const prose = lines.flatMap((line, index) => /^(?:- )?\*{0,2}[A-Z]/.test(line) && line.length > 40 ? [index] : []);
  let version = 1;

  const text = () => lines.join('\n');
  const edit = (range, inserted) => ({ version: ++version, changes: [{ range, text: inserted }], text });
  /** Replaces letters of a line; gives what a server is told of it. */
  const replace = (line, from, to, letters) => {
    lines[line] = lines[line].slice(0, from) + letters + lines[line].slice(to);
    return edit({ start: { line, character: from }, end: { line, character: to } }, letters);
  };
  /** A place between two letters. */
  const place = () => {
    for (;;) {
      const line = prose[Math.floor(random() * prose.length)];
      const column = 1 + Math.floor(random() * (lines[line].length - 2));
      if (/^[a-z]{2}$/.test(lines[line].slice(column - 1, column + 1))) return [line, column];
    }
  };

  return {
    text,
    /** Types a letter, or takes one away: one keystroke in four. */
    key() {
      const [line, column] = place();
      return random() < 0.25 ? replace(line, column, column + 1, '') : replace(line, column, column, LETTERS[Math.floor(random() * LETTERS.length)]);
    },
    /** Types this many letters one behind the other. */
    burst(count) {
      const [line, column] = place();
      return Array.from({ length: count }, (_, index) => replace(line, column + index, column + index, ' and then we measured it once more'[index % 34]));
    },
    /** Begins the document with another line, so that everything below moves. */
    line() {
      lines[0] = `A line more.\n${lines[0]}`;
      return edit({ start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }, 'A line more.\n');
    },
  };
}
