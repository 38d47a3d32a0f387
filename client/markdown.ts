/** Escapes a text for Markdown. (`MarkdownString.appendText` would keep long lines from wrapping.) */
export const asText = (text: string): string => text.replace(/\s+/g, ' ').trim().replace(/[\\`*_{}[\]()#+\-.!~<>|&:@]/g, '\\$&');
