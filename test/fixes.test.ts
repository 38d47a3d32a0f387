import { strict as assert } from 'node:assert';
import { applyEdits, createReviewer, defaultSettings, rules, slotsIn, type Fix } from '../rules';
import { findingsOf } from './annotate';
import { documentOf } from './examples';

const review = createReviewer(defaultSettings);

/** Rules whose findings no text of ours can mend: what to cut, and what to fill in, only the writer knows. */
const WITHOUT_FIX = new Set(['long-situation', 'long-story', 'too-long', 'placeholder']);

const words = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]{2,}/gu) ?? [];

/** Words that are in the first text more often than in the second. */
const lost = (before: string, after: string): string[] => words(after).reduce((left, word) => {
  const at = left.indexOf(word);
  return at < 0 ? left : left.toSpliced(at, 1);
}, words(before));

const applied = (text: string, { edits }: Fix): string => applyEdits(text, [...edits].sort((a, b) => a.span.start - b.span.start));

const reportedSlots = (text: string): number => review(text).answers.flatMap(({ unit }) => unit.findings).filter(({ rule }) => rule === 'placeholder').length;

describe('every fix', () => {
  for (const rule of rules) {
    const found = rule.examples.bad.map(example => documentOf(rule, example)).flatMap(text => findingsOf(rule, text).map(finding => ({ text, finding })));
    const fixes = found.flatMap(({ text, finding }) => (finding.fixes ?? []).map(fix => ({ text, finding, fix, after: applied(text, fix) })));

    it(`of ${rule.id} is there, where an edit can help`, () => {
      assert.equal(found.some(({ finding }) => finding.fixes), !WITHOUT_FIX.has(rule.id));
    });
    if (fixes.length === 0) continue;

    it(`of ${rule.id} leaves less to find`, () => {
      for (const { text, fix, after } of fixes) assert.ok(findingsOf(rule, after).length < findingsOf(rule, text).length, `${fix.title}:\n${after}`);
    });

    it(`of ${rule.id} asks in slots that are reported until they are filled`, () => {
      for (const { text, fix, after } of fixes) {
        const asked = slotsIn(after).length - slotsIn(text).length;
        assert.ok(reportedSlots(after) - reportedSlots(text) >= asked, `${fix.title}:\n${after}`);
      }
    });

    it(`of ${rule.id} takes no word away without naming it`, () => {
      for (const { text, finding, fix, after } of fixes) {
        const named = words(`${fix.title} ${finding.message}`);
        assert.deepEqual(lost(text, after).filter(word => !named.includes(word)), [], `${fix.title}:\n${after}`);
      }
    });
  }
});
