/** What stands before a question: numbers, "Q12.", "Question:", "If they ask:", comment marks, emoji. */
const OPENING = /^(?:[^\p{L}\p{N}]+|\d{1,3}(?:[.):\]\uFE0F\u20E3]+|\s*[–—-]\s)|q(?:uestion)?\s*\d{0,3}\s*[.:)–—-]|q\d{1,3}\s|(?:if|when) (?:they ask|asked|i'm asked)(?: me)?[:,]|they(?:'ll| may| might| will)? ask[:,]|interviewer(?: asks)?:)/iu;

/** A name where a company's stands, behind "why", "join", "draws you to" …: capitalised words up to what goes on about them. */
const NAME = /((?:^|[:–—(,-]\s*|^\p{L}{2,4},?\s)[Ww]hy\s+|\b(?:[Jj]oin(?:ing)?|work(?:ing)? (?:at|for|with)|you (?:to|about|in)|know about)\s+)((?:the\s+)?\p{Lu}[\p{L}\p{N}.'&-]*(?:\s+(?:of|&|de|for|\p{Lu}[\p{L}\p{N}.'&-]*)){0,4})(?=\s*(?:[?,.:(!–—]|\s-\s|$)|\s+(?:and|over|as|after|instead|rather|specifically|in particular|again|now)\b)/u;

/** Capitalised words that are no name of a company: words of a heading in title case, and tools. */
const NO_NAME = new Set(`yourself yourselves i'd i'm what's something someone anything a an the this that these those it its i we you he she they us me my our your their not no do does did is are was were be being been
  use using used another more most choose choosing care bother have has had should would could can will now then so how what when where who which whom
  and or but if for to from of in on at by with without join hire leave work works working start stop build built make makes matters matter test tests
  testing should small big large new open fast slow simple early start startup startups start-up start-ups nursing teaching engineering medicine law sales
  typescript javascript python java golang rust kotlin swift ruby php perl scala elixir haskell clojure dart lua zig c c# c++ r sql nosql html css sass
  react angular vue svelte solid next nuxt express django flask rails spring laravel node node.js deno bun npm yarn pnpm vite webpack esbuild rollup babel
  eslint prettier biome jest vitest mocha cypress playwright docker kubernetes k8s helm terraform ansible pulumi nix linux unix windows macos android ios
  aws gcp azure postgres postgresql mysql sqlite mongodb redis kafka rabbitmq elasticsearch graphql rest grpc http https tcp udp json yaml toml xml
  markdown latex git github gitlab bazel gradle maven cmake llvm wasm webassembly tailwind bootstrap redux mobx storybook electron tauri flutter
  pytorch tensorflow keras numpy pandas spark airflow dbt snowflake jupyter cuda opencl opengl vulkan unity unreal blender vim emacs neovim vscode
  microservices monorepo monorepos serverless devops agile scrum kanban tdd ddd oop functional blockchain bitcoin ethereum ai ml llm llms`.split(/\s+/));

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

const isName = (name: string): boolean =>
  /^(?:the\s+)?\p{Lu}/u.test(name) && name.split(/\s+/).some(word => !NO_NAME.has(word.toLowerCase())) && !NO_NAME.has(name.split(/\s+/)[0]!.toLowerCase());

function withoutName(text: string, company: string): string {
  const at = text.toLowerCase().indexOf(company.toLowerCase());
  return company && at >= 0 ? `${text.slice(0, at)}our company${text.slice(at + company.length)}` : text;
}
