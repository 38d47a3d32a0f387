import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { globSync } from 'tinyglobby';

type Texts = Readonly<Record<string, string>>;

const readTexts = (path: string): Texts => JSON.parse(readFileSync(path, 'utf8'));
const sources = globSync('client/**/*.ts', { ignore: ['client/pages/**', '**/*.d.ts'] }).map(path => ({ path, text: readFileSync(path, 'utf8') }));

/** Places that are filled in, and links that must go where they went. */
const holes = (text: string): string[] => (text.match(/\{\d\}|\((?:command|https?):[^)]+\)|`[^`]+`|%[\w.]+%/g) ?? []).sort();

/** Everything that VS Code shows of the extension, in German as well: whatever is translated once can be translated again. */
describe('The translation', () => {
  it('has every text of the client', () => {
    const said = sources.flatMap(({ text }) => Array.from(text.matchAll(/l10n\.t\(\s*'((?:[^'\\]|\\.)*)'/g), match => match[1]!));
    const calls = sources.flatMap(({ text }) => text.match(/l10n\.t\(/g) ?? []);
    assert.equal(said.length, calls.length, 'a text that is put together can not be translated');
    isTranslation(Object.fromEntries(said.map(text => [text, text])), readTexts('client/l10n/bundle.l10n.de.json'));
  });

  it('has every text of the manifest', () => {
    const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as { contributes: object };
    const english = readTexts('package.nls.json');
    const named = Array.from(JSON.stringify(manifest).matchAll(/"%([\w.]+)%"/g), match => match[1]!);
    assert.deepEqual([...new Set(named)].sort(), Object.keys(english).sort());
    isTranslation(english, readTexts('package.nls.de.json'));
  });

  it('knows no text that goes past it', () => {
    const shown = /\b(?:label|title|name|text|detail|description|prompt|placeHolder|tooltip)\s*[:=]\s*(?:'|`)[A-Z][a-z]+(?! ?Answerlint)[^'`]*/g;
    const past = sources.flatMap(({ path, text }) => (text.match(shown) ?? []).map(found => `${path}: ${found}`));
    assert.deepEqual(past.filter(it => !/'Answerlint$/.test(it)), []);
    const { contributes: { configuration: _, ...contributes } } = JSON.parse(readFileSync('package.json', 'utf8'));
    const texts = Array.from(JSON.stringify(contributes).matchAll(/"(?:title|name|contents|description|altText|contextualTitle)":"([^"]+)"/g), match => match[1]!);
    assert.deepEqual(texts.filter(text => !/^%.+%$/.test(text) && text !== 'Answerlint'), []);
  });
});

function isTranslation(english: Texts, german: Texts): void {
  assert.deepEqual(Object.keys(german).sort(), Object.keys(english).sort());
  for (const [key, text] of Object.entries(english)) {
    assert.ok(german[key]?.trim(), `${key} is empty`);
    assert.deepEqual(holes(german[key]!), holes(text), `${key} loses what is filled in`);
  }
}
