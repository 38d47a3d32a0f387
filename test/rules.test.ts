import { strict as assert } from 'node:assert';
import { existsSync } from 'node:fs';
import { createReviewer, defaultSettings, rules, rubricsWith, type Reported, type Rule } from '../rules';
import { applyFixes, findingsOf } from './annotate';
import { documentOf } from './examples';

/** The points of checklists stand in the rubrics, whose test executes their examples. */
const points = new Set(rubricsWith([]).flatMap(({ checklist }) => checklist.map(({ id }) => `missing-${id}`)));
const written = rules.filter(({ id }) => existsSync(`rules/checks/${id}.ts`) || !points.has(id));

describe('rules', () => {
  it('are those of the design, and the points of the checklists', () => {
    const ids = new Set(rules.map(({ id }) => id));
    assert.deepEqual([...IDS].filter(id => !ids.has(id)), []);
    assert.deepEqual([...ids].filter(id => !IDS.has(id) && !points.has(id)), []);
    assert.equal(ids.size, rules.length, 'an id is taken twice');
  });

  it('tell a draft of pitfalls, wait with what may still come, read other languages than English, and leave notes alone, as the design says', () => {
    const those = (which: (rule: Rule) => boolean | undefined) => written.filter(which).map(({ id }) => id).sort();
    assert.deepEqual(those(({ inDrafts }) => inDrafts), IN_DRAFTS);
    assert.deepEqual(those(({ unfinished }) => unfinished), UNFINISHED);
    assert.deepEqual(those(({ ofParts }) => ofParts), OF_PARTS);
    assert.deepEqual(those(({ wording }) => !wording), IN_ANY_LANGUAGE);
    assert.deepEqual(those(({ quietInNotes }) => quietInNotes), QUIET_IN_NOTES);
    assert.deepEqual(those(({ offByDefault }) => offByDefault), ['absolute']);
  });

  for (const rule of written) describe(rule.id, () => {
    it('has a file of its name and a fixture', () => {
      assert.ok(existsSync(`rules/checks/${rule.id}.ts`), 'the file has another name than the rule');
      assert.ok(existsSync(`test/fixtures/${rule.id}.md`), `write test/fixtures/${rule.id}.md`);
    });

    it('has five examples of either sort', () => {
      assert.ok(rule.examples.bad.length >= 5 && rule.examples.good.length >= 5);
    });

    rule.examples.bad.forEach((example, index) => it(`finds bad example ${index + 1}`, () => {
      const document = documentOf(rule, example);
      const found = findingsOf(rule, document);
      assert.ok(found.length > 0, document);
      for (const { span, fixes = [] } of found) {
        assert.ok(0 <= span.start && span.start < span.end && span.end <= document.length);
        for (const { edits } of fixes) assert.ok(edits.length > 0, 'a fix changes something');
      }
      const fixed = applyFixes(document, found);
      assert.deepEqual(findingsOf(rule, fixed).filter(({ fixes }) => fixes), [], `a fix must leave nothing to fix:\n${fixed}`);
    }));

    rule.examples.good.forEach((example, index) => it(`is quiet on good example ${index + 1}`, () => {
      const document = documentOf(rule, example);
      assert.deepEqual(findingsOf(rule, document).map(({ message }) => message), [], document);
    }));

    it('speaks to the writer as a coach: no scores, no shouting, no stock phrases', () => {
      const { summary, why } = rule;
      const messages = rule.examples.bad.flatMap(example => findingsOf(rule, documentOf(rule, example))).map(({ message }) => unquoted(message));
      assert.match(summary, /^[A-Z“].*\.$/);
      assert.ok(summary.length <= 100, 'a summary is one line of the rule table');
      for (const text of [unquoted(summary), unquoted(why), ...messages]) {
        assert.match(text, /[.?!]$/);
        assert.doesNotMatch(text, /!|\bscore\b|\bbad answer\b|\byour answer is\b/i);
        assert.deepEqual(wordingFindings(text), [], text);
      }
    });
  });
});

const IN_DRAFTS = `
  blame confidential disguised-weakness generic-flattery hypothetical learning-only overclaim perks-motivation placeholder reckless-risk routine-not-story self-deprecation
  self-description stale-signal wrong-company
`.trim().split(/\s+/);
const UNFINISHED = `
  learning-only long-situation missing-action missing-constraints missing-result missing-situation missing-task no-baseline no-reflection no-safeguard short-action too-short
  unowned-action unquantified-result
`.trim().split(/\s+/);
const OF_PARTS = 'missing-action missing-result missing-situation short-action'.split(' ');
const IN_ANY_LANGUAGE = `
  confidential long-situation long-story missing-action missing-result missing-situation missing-task part-order placeholder short-action story-count too-long too-short
`.trim().split(/\s+/);

const QUIET_IN_NOTES = 'absolute filler hedging passive repetition second-person too-short'.split(' ');

/** What a rule quotes is the writer's, not its own. */
const unquoted = (text: string): string => text.replace(/“[^”]*”/g, '“it”').replace(/"[^"]*"/g, '"it"');

const WORDING = new Set(['cliche', 'hedging', 'filler', 'blame', 'placeholder']);
const review = createReviewer(defaultSettings);

/** Our own prose under our own wording rules. */
const wordingFindings = (text: string): string[] => review(`## Tell me about yourself\n\nI say: ${text}\n`).answers
  .flatMap(({ unit }) => unit.findings).filter(({ rule }) => WORDING.has(rule)).map(({ rule, message }: Reported) => `${rule}: ${message}`);

/** Checklist items, stories, pitfalls, style. Rules over a whole folder have their own test. */
const IDS = new Set(`
  missing-company-signals missing-role-challenges missing-why-startup missing-career-goals missing-risk-tolerance missing-working-style
  missing-learning-goals missing-contributions missing-quantified-star missing-confident-close
  missing-situation missing-task missing-action missing-result unquantified-result part-order vague-situation unclear-task unowned-action
  no-baseline long-situation short-action long-story story-count no-safeguard mixed-stories no-reflection
  generic-flattery reckless-risk missing-constraints learning-only hypothetical routine-not-story self-description blame perks-motivation
  disguised-weakness self-deprecation overclaim confidential placeholder wrong-company stale-signal
  too-long too-short hedging filler cliche passive absolute second-person undefined-acronym repetition tense-shift
`.trim().split(/\s+/));
