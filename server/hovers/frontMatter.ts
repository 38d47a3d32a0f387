import { frontMatterKeys, rubricsWith } from '../../rules';
import type { View } from '../view';
import type { HoverText } from './hoverText';

/** In the front matter: what the key on the line, or above its list, is for; at `kind` also what such an answer contains. */
export function frontMatterHover(offset: number, { text, review, configuration }: View): HoverText | undefined {
  if (offset >= review.frontMatterEnd) return undefined;
  const before = text.slice(0, text.indexOf('\n', offset) + 1 || text.length);
  const line = [...before.matchAll(/^([\w-]+)[ \t]*:[ \t]*(.*?)[ \t]*\r?$/gm)].at(-1);
  const known = frontMatterKeys.find(({ key }) => key === line?.[1]);
  if (!line || !known) return undefined;
  const rubric = known.key === 'kind' ? rubricsWith(configuration.settings.rubrics).find(({ kind }) => kind === line[2]) : undefined;
  const markdown = [
    `**${known.key}**: ${known.description}`,
    ...rubric ? [`${rubric.title}: ${rubric.parts.map(({ title }) => title).join(', ')}. ${rubric.length.min} to ${rubric.length.max} words.`] : [],
  ].join('\n\n');
  return { span: { start: line.index, end: line.index + line[1]!.length }, markdown };
}
