import type { Line } from '../markdown/line';
import { inChapter, linesInPieceThat } from '../reading/chapters';
import { headsVersion } from './frame';
import { questionForm } from './questions';

/** Headings, or lines in bold, that only say how long a version is, or number it: each begins an answer of its own. */
const LENGTH_HEADING = /^\W*(?:(?:(?:weakness|strength|version|answer|option|variant|take|draft|attempt)\s*(?:#|no\.?)?\s*[\dA-C]|v\.?\s?\d)\b|(?:\d+|one|two|three|thirty|sixty|ninety)\s*-?(?:s|sec|seconds?|min|mins|minutes?)\b|(?:the )?(?:short|long|full|medium|brief|elevator|one-minute|two-minute|spoken|written)\s*(?:version|form|answer|pitch)?\b(?:\W|$))/i;

/** Whether a line is such a heading. */
export const tellsLength = (line: Line): boolean =>
  LENGTH_HEADING.test(line.text) && (line.kind === 'heading' || line.bold.length > 0 && isTitle(line)) || headsVersion(line);

/** Whether a line is set off and nothing follows the question on it. */
function isTitle(line: Line): boolean {
  const form = questionForm(line);
  return form?.prominent === true && form.body >= line.text.trimEnd().length;
}

/** Such lines, by chapter. */
export const lengthLinesIn = inChapter(linesInPieceThat(tellsLength));
