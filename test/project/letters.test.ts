import assert from 'node:assert/strict';

/** What Unicode says. The build puts ranges in the place of classes that are written out, in tests too: `scripts/build/letters.mjs`. */
const unicode = (name: string): RegExp => new RegExp(`^[\\${'p'}{${name}}]$`, 'u');

/** Characters of 16 bits that mean something by themselves. */
const characters = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code)).filter(it => /^[^\p{Cn}\p{M}\p{Cs}\p{Co}]$/u.test(it));
const unlike = (shipped: RegExp, name: string, among: RegExp): string[] => characters.filter(it => among.test(it) && shipped.test(it) !== unicode(name).test(it));

describe('Letters and numbers in patterns', () => {
  it('letters of Latin are what Unicode says, among all signs beside them', () => {
    assert.deepEqual(unlike(/^\p{L}$/u, 'L', /^[\u0000-\u02c1]$/), []);
  });

  it('no sign that people write is a letter: punctuation, currencies, arrows, symbols, those of East Asia', () => {
    const signs = characters.filter(it => /^[\u2000-\u206f\u20a0-\u20cf\u2190-\u2bff\u3000-\u3003\u3008-\u3020\u30fb\ufe10-\ufe6f\uff00-\uff20]$/.test(it));
    assert.deepEqual(signs.filter(it => /^\p{L}$/u.test(it)), []);
    assert.ok(signs.length > 2_000);
  });

  it('letters of other scripts, and beyond 16 bits, are letters, and so are marks above them', () => {
    const written = /^[^\u02c2-\u02ff\u2070-\u209c\u2100-\u218f\u2e2f\u3031-\u303c]$/;
    const letters = characters.filter(it => unicode('L').test(it) && written.test(it)).concat('𝒜', '𠀀', '𐌰', '\u0301');
    assert.deepEqual(letters.filter(it => !/^\p{L}$/u.test(it)), []);
    assert.ok(letters.length > 40_000);
  });

  it('numbers are digits and fractions, also those above, below or in circles', () => {
    assert.deepEqual(unlike(/^\p{N}$/u, 'N', /^[\u0000-\u02c1\u0600-\u06ff\u2000-\u249b\u24ea-\u2bff\uff00-\uffef]$/), []);
  });

  it('a capital is one, and a small letter, but for letters in circles, in numerals, and above or below others', () => {
    const written = /^[^\p{Lm}\u00aa\u00ba\u0345\u2160-\u217f\u24b6-\u24e9]$/u;
    for (const [name, shipped] of [['Lu', /^\p{Lu}$/u], ['Ll', /^\p{Ll}$/u]] as const) {
      assert.deepEqual(characters.filter(it => written.test(it) && shipped.test(it) !== unicode(name).test(it)), []);
    }
  });

  it('is left as it is in a pattern that is written as a string', () => {
    assert.deepEqual('x – é'.match(new RegExp('[-\\p{L}]', 'gu')), ['x', 'é']);
  });

  it('is the same beside other classes, and negated', () => {
    assert.deepEqual('Naïve “β2” – Ⅳ, ٣; 東京。😀'.match(/[\p{L}\p{N}]+/gu), ['Naïve', 'β2', 'Ⅳ', '٣', '東京']);
    assert.deepEqual('né!'.match(/[^\p{L}]/gu), ['!']);
  });
});
