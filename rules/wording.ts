/** Words as a message or title names them, each once: “um”, “like” and “you know”. */
export const listed = (words: readonly string[]): string =>
  [...new Set(words.map(word => `“${word}”`))].join(', ').replace(/, ([^,]*)$/, ' and $1');
