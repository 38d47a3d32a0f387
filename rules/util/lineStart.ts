/** Where the line begins that a place is in. */
export const lineStart = (text: string, at: number): number => at > 0 ? text.lastIndexOf('\n', at - 1) + 1 : 0;
