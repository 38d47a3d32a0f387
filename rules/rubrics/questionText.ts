import noCompany from './no-company.txt';

/** What stands before a question, again and again: numbers, "Q12.", "If they ask:", comment marks, emoji. */
const OPENING = new RegExp(`^(?:${[
  String.raw`[^\p{L}\p{N}]+`,
  String.raw`\d{1,3}(?:[.):\]\uFE0F\u20E3]+|\s*[–—-]\s)`,
  String.raw`q\d{1,3}\s`,
  String.raw`q(?:uestion)?\s*\d{0,3}\s*[.:)–—-]`,
  String.raw`(?:if|when) (?:they ask|asked|i'm asked)(?: me)?[:,]`,
  String.raw`they(?:'ll| may| might| will)? ask[:,]`,
  'interviewer(?: asks)?:',
].join('|')})`, 'iu');

const CAPITALISED = String.raw`\p{Lu}[\p{L}\p{N}.'&-]*`;
const BEFORE_A_NAME = String.raw`(?:^|[:–—(,-]\s*|^\p{L}{2,4},?\s)[Ww]hy\s+`
  + String.raw`|\b(?:[Jj]oin(?:ing)?|work(?:ing)? (?:at|for|with)|you (?:to|about|in)|you (?:the )?most (?:to|about|in|at)|know about|(?:career|job|role|position|working|interested) (?:at|in|with)|good fit (?:for|at))\s+`;
const BEHIND_A_NAME = String.raw`\s*(?:[?,.:(!–—]|\s-\s|$)|\s+(?:and|over|as|after|instead|rather|specifically|in particular|again|now)\b`;

/** A name where a company's stands, behind "why", "join", "draws you to" …: capitalised words up to what goes on about them. */
const NAME = new RegExp(String.raw`(${BEFORE_A_NAME})((?:the\s+)?${CAPITALISED}(?:\s+(?:of|&|de|for|${CAPITALISED})){0,4})(?=${BEHIND_A_NAME})`, 'u');

const noName = new Set(noCompany.replace(/#.*/g, '').split(/\s+/));

/**
 * A heading reduced to what is asked: without markup, numbering and what introduces it, and with the company's name made
 * general ("Why Harbor?" reads "why our company"), known from front matter or by its place in the question.
 */
export function questionText(heading: string, companies: readonly string[] = []): string {
  let text = heading
    .replace(/<[^<>]{0,80}>|`[^`]*`/g, ' ')
    .replace(/\[([^[\]]*)\]\([^()]*\)/g, '$1')
    .replace(/\{#[\w-]*\}/g, '')
    .replace(/[*_`~#“”"«»„]/g, '')
    .replaceAll('’', "'")
    .trim();
  for (let shorter = text.replace(OPENING, ''); shorter !== text; shorter = text.replace(OPENING, '')) text = shorter.trim();
  for (const company of companies) text = withoutName(text, company);
  return text.replace(NAME, (whole, before: string, name: string) => isName(name) ? `${before}our company` : whole);
}

/** A heading and the titles in it: "Story 3: conflict with a peer" and "The bed board (improvement)" have two each. */
export const titlesIn = (text: string): string[] =>
  [text, ...text.split(/[()[\]:,;|–—]|\s-\s|\s\/\s/)].map(title => title.replace(/\s\d{1,2}\s*$/, '').trim()).filter(Boolean);

function isName(name: string): boolean {
  const [first = '', ...others] = name.toLowerCase().split(/\s+/);
  return first === 'the' ? others.some(word => !noName.has(word)) : !noName.has(first);
}

function withoutName(text: string, company: string): string {
  const at = text.toLowerCase().indexOf(company.toLowerCase());
  return company && at >= 0 ? `${text.slice(0, at)}our company${text.slice(at + company.length)}` : text;
}
