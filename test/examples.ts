import type { Rule } from '../rules';

type Examples = Rule['examples'];

/** The document in which an example of a rule stands: its text under a question, behind its front matter. */
export function documentOf({ examplesQuestion }: Rule, example: Examples['bad'][number]): string {
  const { text, question, frontMatter = '' }: Exclude<typeof example, string> = typeof example === 'string' ? { text: example } : example;
  const heading = question ?? examplesQuestion ?? 'Tell me about a time you solved a problem at work.';
  return `${frontMatter ? `---\n${frontMatter.trim()}\n---\n\n` : ''}## ${heading}\n\n${text}\n`;
}
