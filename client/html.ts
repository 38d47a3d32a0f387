/** Escapes a text for HTML, including attributes in quotation marks. */
export const escaped = (text: string): string => text.replace(/[&<>"']/g, character => `&#${character.charCodeAt(0)};`);
