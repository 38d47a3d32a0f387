import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { cutAtEnds } from '../../rules/model/english/sentenceEnds';

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
const bySegmenter = (text: string): string[] => Array.from(segmenter.segment(text), ({ segment }) => segment);

/** What decides where a sentence ends, more often than in texts that people write. */
const signs = [...'.!?.!?   \t\u00A0"\'()[]«»“”‘’‹›,;:–—-…%€•→/|', 'e.g. ', 'U.S. ', '3.5', 'I ', 'we ', 'É', 'ß', 'ě', 'Ł', '🎯', '☕', '≈', '日本。', 'Привет. '];
const texts = fc.array(fc.oneof(fc.constantFrom(...signs), fc.string({ unit: 'grapheme', maxLength: 3 })), { maxLength: 20 })
  .map(parts => parts.join('').replace(/[\r\n\x85\u2028\u2029]/g, ' ')).filter(text => text !== '');

describe('sentences', () => {
  it('end where the segmenter of the platform ends them', () => {
    fc.assert(fc.property(texts, text => assert.deepEqual(cutAtEnds(text), bySegmenter(text))), { numRuns: 5000 });
  });
});
