import assert from 'node:assert/strict';

/** What Unicode says. The build puts ranges in the place of classes that are written out, in tests too: `scripts/letters.mjs`. */
const unicode = (name: string): RegExp => new RegExp(`^[\\${'p'}{${name}}]$`, 'u');

const given = /^[^\p{Cn}\p{M}]$/u;
const SCRIPTS_WE_KNOW = /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Common}]$/u;

/** Characters of 16 bits that mean something. */
const characters = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code)).filter(it => given.test(it) && !/[\ud800-\udfff]/.test(it));

describe('Letters and numbers in patterns', () => {
  for (const [name, shipped] of [['L', /^\p{L}$/u], ['N', /^\p{N}$/u]] as const) {
    it(`\\${'p'}{${name}} is what Unicode says, in the scripts that we know and among signs`, () => {
      const known = characters.filter(it => SCRIPTS_WE_KNOW.test(it) && !ELSEWHERE.test(it));
      assert.deepEqual(known.filter(it => shipped.test(it) !== unicode(name).test(it)), []);
      assert.ok(known.length > 20_000);
    });
  }

  it('letters of all other scripts, and beyond 16 bits, are letters', () => {
    const letters = characters.filter(it => unicode('L').test(it)).concat('𝒜', '𠀀', '𐌰');
    assert.deepEqual(letters.filter(it => !/^\p{L}$/u.test(it)), []);
  });

  it('a capital is one, and a small letter, but for letters in circles, in numerals, and above or below others', () => {
    const written = /^[^\p{Lm}\u00aa\u00ba\u0345\u2160-\u217f\u24b6-\u24e9]$/u;
    for (const [name, shipped] of [['Lu', /^\p{Lu}$/u], ['Ll', /^\p{Ll}$/u]] as const) {
      assert.deepEqual(characters.filter(it => written.test(it) && shipped.test(it) !== unicode(name).test(it)), []);
    }
  });

  it('is the same beside other classes, and negated', () => {
    assert.deepEqual('Naïve “β2” – Ⅳ, ٣; 東京。😀'.match(/[\p{L}\p{N}]+/gu), ['Naïve', 'β2', 'Ⅳ', '٣', '東京']);
    assert.deepEqual('né!'.match(/[^\p{L}]/gu), ['!']);
  });
});

/** Signs that Unicode counts as common but that stand in blocks of one script: currencies, dandas. */
const ELSEWHERE = /^[\u0700-\u1cff\u2c00-\u2dff\ua000-\ud7ff]$/u;
