import { MarkupKind, type Hover, type HoverParams } from 'vscode-languageserver';
import { answersAt, findingsAt } from '../convert';
import { about, type Feature } from '../feature';
import { itemsHelp, partHelp, questionHelp } from '../hovers/answer';
import { directiveHelp } from '../hovers/directive';
import { findingsHelp } from '../hovers/findings';
import { frontMatterHelp } from '../hovers/frontMatter';
import type { Help } from '../hovers/hoverText';
import type { View } from '../view';

/** Explains what is at the caret: findings, a part, a question, a ticked item, a comment or a key of the front matter. From the rules alone, offline. */
export const hover: Feature = {
  capabilities: { hoverProvider: true },

  register(connection, session) {
    connection.onHover(about<HoverParams, Hover | null>(session, null, (view, { position }) => {
      const helps = helpsAt(view.positions.offset(position), { ...view, review: session.across.reviewOf(view) }).filter(help => help !== undefined);
      const [narrowest] = helps.map(({ span }) => span).sort((a, b) => (a.end - a.start) - (b.end - b.start));
      if (!narrowest) return null;
      const value = helps.map(({ markdown }) => markdown).join('\n\n---\n\n');
      return { contents: { kind: MarkupKind.Markdown, value }, range: view.positions.range(narrowest) };
    }));
  },
};

function helpsAt(offset: number, view: View): readonly (Help | undefined)[] {
  const { review } = view;
  const here = { start: offset, end: offset };
  const [answer] = answersAt(review, here);
  const question = answer && questionHelp(offset, answer);
  // what is missing is part of the question's hover
  const findings = findingsAt(review, here).map(({ finding }) => finding).filter(({ unit }) => !question || !unit.rule.startsWith('missing-'));
  return [
    findingsHelp(findings),
    question ?? (answer && (partHelp(offset, answer) ?? itemsHelp(offset, answer))),
    directiveHelp(offset, review) ?? frontMatterHelp(offset, view),
  ];
}
