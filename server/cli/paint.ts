const CODES = { bold: [1, 22], dim: [2, 22], red: [31, 39], green: [32, 39], yellow: [33, 39], blue: [34, 39], cyan: [36, 39] } as const;

export type Style = keyof typeof CODES;
export type Paint = (style: Style, text: string) => string;

const colour: Paint = (style, text) => `\u001b[${CODES[style][0]}m${text}\u001b[${CODES[style][1]}m`;
const plain: Paint = (_, text) => text;

/** Colours for a terminal. FORCE_COLOR asks for them elsewhere too; NO_COLOR asks for none (no-color.org). */
export function paintFor({ isTTY }: { readonly isTTY?: boolean }, { FORCE_COLOR, NO_COLOR } = process.env): Paint {
  if (FORCE_COLOR !== undefined) return FORCE_COLOR === '0' || FORCE_COLOR === 'false' ? plain : colour;
  return isTTY && !NO_COLOR ? colour : plain;
}
