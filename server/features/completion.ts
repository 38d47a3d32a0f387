import { CompletionItemKind, type CompletionItem, type CompletionParams } from 'vscode-languageserver';
import { caretAt, type Caret, type Offer } from '../completions/caret';
import { frontMatterBlock, frontMatterOffers } from '../completions/frontMatter';
import { questionOffers } from '../completions/questions';
import { ruleOffers } from '../completions/rules';
import { scaffoldOffers } from '../completions/scaffolds';
import { signalOffers } from '../completions/signals';
import { toCompletionText } from '../convert';
import type { Editor } from '../editor';
import { about, type Feature } from '../feature';

/** What could come next where the caret is. */
export const completion: Feature = {
  capabilities: { completionProvider: { triggerCharacters: ['#', ':', '-', '*'] } },

  register(connection, session) {
    connection.onCompletion(about<CompletionParams, CompletionItem[]>(session, [], (view, { position }) => {
      const caret = caretAt(view.positions.offset(position), view);
      const offers = caret.inFrontMatter ? frontMatterOffers(caret) : [frontMatterBlock, questionOffers, scaffoldOffers, signalOffers, ruleOffers].flatMap(offer => offer(caret));
      return offers.map((offer, index) => ({ ...toItem(offer, caret, session.editor), sortText: String(index).padStart(3, '0') }));
    }));
  },
};

const KINDS: Readonly<Record<Offer['kind'], CompletionItemKind>> = {
  question: CompletionItemKind.Text,
  scaffold: CompletionItemKind.Snippet,
  signal: CompletionItemKind.Value,
  key: CompletionItemKind.Property,
  value: CompletionItemKind.EnumMember,
  rule: CompletionItemKind.Reference,
};

const toItem = ({ label, detail, kind, text, from, filter }: Offer, { view, offset }: Caret, editor: Editor): CompletionItem => ({
  label, detail, kind: KINDS[kind], filterText: filter,
  ...toCompletionText({ span: { start: from, end: offset }, text }, view.positions, editor),
});
