/** Text as it is shown in Markdown, whatever it holds. (`MarkdownString.appendText` would keep a long line from being wrapped.) */
export const asText = (text: string): string => text.replace(/\s+/g, ' ').trim().replace(/[\\`*_{}[\]()#+\-.!~<>|&:@]/g, '\\$&');
