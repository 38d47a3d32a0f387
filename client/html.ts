/** Text as it is shown in HTML, also inside an attribute's quotation marks, whatever it holds. */
export const escaped = (text: string): string => text.replace(/[&<>"']/g, character => `&#${character.charCodeAt(0)};`);
