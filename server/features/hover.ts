import { MarkupKind, type Hover, type HoverParams } from 'vscode-languageserver';
import { about, type Feature } from '../feature';
import { itemsHover, partHover, questionHover } from '../hovers/answer';
import { directiveHover } from '../hovers/directive';
import { findingsHover } from '../hovers/findings';
import { frontMatterHover } from '../hovers/frontMatter';
import type { HoverText } from '../hovers/hoverText';
import { answersAt, findingsAt } from '../places';
import type { View } from '../view';

/** Explains what is at the caret: findings, a part, a question, a ticked item, a comment or a key of the front matter. From the rules alone, offline. */
export const hover: Feature = {
  capabilities: { hoverProvider: true },

  register(connection, session) {
    connection.onHover(about<HoverParams, Hover | null>(session, null, (view, { position }) => {
      const hovers = hoversAt(view.positions.offset(position), { ...view, review: session.folderFindings.reviewOf(view) }).filter(hover => hover !== undefined);
      const [narrowest] = hovers.map(({ span }) => span).sort((a, b) => (a.end - a.start) - (b.end - b.start));
      if (!narrowest) return null;
      const value = hovers.map(({ markdown }) => markdown).join('\n\n---\n\n');
      return { contents: { kind: MarkupKind.Markdown, value }, range: view.positions.range(narrowest) };
    }));
  },
};

function hoversAt(offset: number, view: View): readonly (HoverText | undefined)[] {
  const { review } = view;
  const here = { start: offset, end: offset };
  const [answer] = answersAt(review, here);
  const question = answer && questionHover(offset, answer);
  // what is missing is part of the question's hover
  const findings = findingsAt(review, here).map(({ finding }) => finding).filter(({ unit }) => !question || !unit.rule.startsWith('missing-'));
  return [
    findingsHover(findings),
    question ?? (answer && (partHover(offset, answer) ?? itemsHover(offset, answer))),
    directiveHover(offset, review) ?? frontMatterHover(offset, view),
  ];
}
