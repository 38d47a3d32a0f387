// For esbuild: writes letters and numbers in patterns as a few ranges. V8 compiles a pattern when it is first used, and takes 1 ms for each `\p{L}` in it
// (684 ranges, 307 of them with pairs of units): a sixth of the time of a first review. Capitals and small letters take as many ranges however they are
// written, but V8 looks up a property like `\p{Upper}` where it has to compute `\p{Lu}`, up to four times for each pattern.

/**
 * Letters, as the inside of a character class. Exact in Latin, where no sign that people write counts as a letter. From Greek on every character
 * counts, even those between words in other scripts, because in those languages only words are counted. Signs that are letters to Unicode ("ℝ",
 * "ⁿ") are left out.
 */
const LETTERS = [
  'A-Za-z\\u00aa\\u00b5\\u00ba\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u02c1\\u0300-\\u036f', // Latin, and marks above letters
  '\\u0370-\\u037d\\u037f-\\u0386\\u0388-\\u1fff\\u2c00-\\u2dff', // Greek and Cyrillic, and whoever else writes with letters
  '\\u3005-\\u3006\\u3041-\\u30fa\\u30fc-\\u318e\\u31a0-\\u31ff\\u3400-\\ud7ff\\uf900-\\ufd3d\\ufd50-\\ufdfb\\ufe70-\\ufefc\\uff21-\\uff3a\\uff41-\\uff5a\\uff66-\\uffdc', // of East Asia, and forms that others have there
  '\\u{10000}-\\u{1cfff}\\u{1d400}-\\u{1d7ff}\\u{1e800}-\\u{1eeff}\\u{20000}-\\u{3ffff}', // beyond 16 bits scripts, no Emoji and no symbols
].join('');

/** Numbers: digits and fractions, and those set above, below or in circles. */
const NUMBERS = '0-9\\u00b2-\\u00b3\\u00b9\\u00bc-\\u00be\\u0660-\\u0669\\u06f0-\\u06f9\\u2070\\u2074-\\u2079\\u2080-\\u2089\\u2150-\\u2182\\u2185-\\u2189\\u2460-\\u249b\\u24ea-\\u24ff\\u2776-\\u2793\\uff10-\\uff19';

const RANGES = { L: LETTERS, N: NUMBERS };

/** These properties hold for a few more characters: circled letters, Roman numerals in one character, small letters above or below others, "ª" and "º". */
const CASES = { Lu: '\\p{Upper}', Ll: '\\p{Lower}' };

/**
 * A program with these ranges in its patterns. In a class, `\p{L}` and `\p{N}` have to come first, or the pattern does not compile. Patterns in
 * strings, where the backslash is written twice, are left as they are.
 */
export const withRanges = (source) => source
  .replace(/\\p\{(L[ul])\}/g, (_, name) => CASES[name])
  .replace(/(?<=((?<!\\)\[\^?(?:\\p\{\w+\})*)?)(?<!\\)\\p\{([LN])\}/g, (_, inClass, name) => inClass === undefined ? `[${RANGES[name]}]` : RANGES[name]);
