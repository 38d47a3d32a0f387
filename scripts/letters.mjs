// For esbuild: letters and numbers in patterns as few ranges. V8 compiles a pattern when it is first used, and takes 1 ms for each `\p{L}`
// in it: 684 ranges, 307 of them pairs of units. Of the first review of a document that was a sixth of the time. Capitals and small letters are
// as many ranges however one puts them, but what is a letter of a kind V8 gathers anew, up to four times a pattern, and what has a property it looks up.

/** Scripts in which we tell apart what is a letter and what is a sign: Latin, Greek, Cyrillic, Armenian, Hebrew, Arabic; Chinese, Japanese, Korean; symbols. */
const TOLD_APART = [[0, 0x6ff], [0x1d00, 0x2bff], [0x2e00, 0x9fff], [0xf900, 0xffff]];
/** Beyond 16 bits only scripts count: no Emoji, no symbols. */
const ASTRAL = '\\u{10000}-\\u{1cfff}\\u{1d400}-\\u{1d7ff}\\u{1e800}-\\u{1eeff}\\u{20000}-\\u{3ffff}';

const SURROGATES = [0xd800, 0xf8ff];
const isIn = (ranges, code) => ranges.some(([from, to]) => from <= code && code <= to);

/** A class of Unicode as the inside of a character class. Marks above letters, and what no character has been given yet, count or not, as it makes fewer ranges. */
function rangesOf(name, countsElsewhere) {
  const [isOf, isFree] = [new RegExp(`^\\p{${name}}$`, 'u'), /^[\p{Cn}\p{M}]$/u];
  const ranges = [];
  let isOpen = false;
  for (let code = 0; code <= 0xffff; code++) {
    const character = String.fromCodePoint(code);
    const isElsewhere = !isIn(TOLD_APART, code) && !isIn([SURROGATES], code);
    if (isElsewhere ? countsElsewhere : isOf.test(character)) {
      if (isOpen) ranges.at(-1)[1] = code;
      else ranges.push([code, code]);
      isOpen = true;
    } else if (isElsewhere || !isFree.test(character)) isOpen = false;
  }
  return ranges.map(([from, to]) => from === to ? escaped(from) : `${escaped(from)}-${escaped(to)}`).join('');
}

const escaped = (code) => /\w/.test(String.fromCharCode(code)) ? String.fromCharCode(code) : `\\u${code.toString(16).padStart(4, '0')}`;

/** In scripts that we know little of, every character is a letter. */
export const RANGES = { L: rangesOf('L', true) + ASTRAL, N: rangesOf('N', false) };

/** Have the properties too: circled letters, Roman numerals that are one character, small letters set above or below others, "ª" and "º". */
const CASES = { Lu: '\\p{Upper}', Ll: '\\p{Lower}' };

/** A program with these in its patterns. In a class `\p{L}` and `\p{N}` have to come first, or the pattern does not compile. */
export const withRanges = (source) => source
  .replace(/\\p\{(L[ul])\}/g, (_, name) => CASES[name])
  .replace(/(?<=((?<!\\)\[\^?(?:\\p\{\w+\})*)?)\\p\{([LN])\}/g, (_, inClass, name) => inClass === undefined ? `[${RANGES[name]}]` : RANGES[name]);
