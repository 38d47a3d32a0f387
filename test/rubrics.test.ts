import assert from 'node:assert/strict';
import {
  additionFor, applyEdits, createReviewer, defaultSettings, mergeSettings, readRubric, rules, rubricsWith, shift, slotsIn, type Criterion, type Reported, type Rubric,
} from '../rules';
import { evidence } from '../rules/evidence';
import { folderRules } from '../rules/folder';
import { compileLists } from '../rules/model/english/phrases';
import { builtInRubrics } from '../rules/rubrics';
import { sharedLists } from '../rules/rubrics/vocabulary';
import { writtenRubrics } from '../rules/rubrics/written';

const ruleIds = new Set([...rules, ...folderRules].map(({ id }) => id));

/** Parts of a story have rules with files of their own. */
const written = new Set(['situation', 'task', 'action', 'result', 'constraints'].map(id => `missing-${id}`));

const review = createReviewer(defaultSettings);

/** The points that a rubric does not share with the one it extends. */
function ownPoints({ checklist, kind }: Rubric): readonly Criterion[] {
  const earlier = writtenRubrics.slice(0, writtenRubrics.findIndex(rubric => rubric.kind === kind));
  const bases = [...earlier, writtenRubrics.find(rubric => rubric.kind === 'story-generic')!].filter(rubric => rubric.kind !== kind);
  return checklist.filter(criterion => !bases.some(base => base.checklist.includes(criterion)));
}

const documentOf = ({ questions, kind }: Rubric, text: string): string => `---\nkind: ${kind}\n---\n# ${questions.examples[0]}\n\n${text}\n`;

const findingsIn = (document: string): Reported[] => review(document).answers.flatMap(({ at, unit: { findings } }) => findings.map(finding => ({
  ...finding, fixes: (finding.fixes ?? []).map(fix => ({ ...fix, edits: fix.edits.map(({ span, text }) => ({ span: shift(span, at), text })) })),
})));

/** Whether the text, as an answer of this kind, ticks the point. Text that is no answer ticks nothing. */
function ticks(rubric: Rubric, { id }: Criterion, text: string): boolean {
  const { answers } = review(documentOf(rubric, text));
  return answers.some(({ unit: { checklist } }) => checklist.some(({ criterion, state }) => criterion.id === id && (state === 'met' || state === 'partial')));
}

describe('The built-in rubrics', () => {
  it('are the very list whose cues were laid out when we built, where a user has none', () => assert.equal(rubricsWith([]), builtInRubrics));

  it('say of a point that nothing tells that it is missing, and what could be written', () => {
    for (const { unit: { checklist, answer } } of review('# Why do you want to join us?\n\nWell.\n').answers) {
      for (const item of checklist) assert.deepEqual([item.state, item.evidence, additionFor(item, answer) !== undefined], ['missing', [], true], answer.question);
    }
  });

  it('have kinds of their own', () => assert.equal(new Set(builtInRubrics.map(({ kind }) => kind)).size, builtInRubrics.length));

  for (const rubric of writtenRubrics) {
    describe(rubric.kind, () => {
      const { questions, parts, checklist, pitfalls, length, scaffold } = rubric;

      it('names parts, evidence, rules and kinds that exist', () => {
        assert.deepEqual(checklist.filter(({ part }) => !parts.some(({ id }) => id === part)), []);
        assert.deepEqual(checklist.flatMap(it => [...it.evidence, ...it.onlyWhere ? [it.onlyWhere] : []]).filter(name => !evidence[name]), []);
        assert.deepEqual(pitfalls.filter(id => !ruleIds.has(id)), []);
        assert.deepEqual(questions.unites.filter(kind => !builtInRubrics.some(other => other.kind === kind)), []);
      });

      it('has points that something can tick, each with its own id', () => {
        assert.deepEqual(checklist.filter(({ evidence: names, words }) => names.length + words.length === 0), []);
        assert.equal(new Set(checklist.map(({ id }) => id)).size, checklist.length);
      });

      it('has patterns that compile', () => {
        const patterns = [...questions.cues, ...questions.topics, ...questions.titles, ...questions.not, ...parts.flatMap(({ labels }) => labels), ...checklist.flatMap(({ words }) => words)];
        for (const pattern of patterns) assert.doesNotThrow(() => compileLists({ pattern }, sharedLists), pattern);
      });

      it('has a scaffold with slots to fill in, of a length that the kind allows when filled', () => {
        assert.ok(slotsIn(scaffold).length > 0);
        for (const { scaffold: line } of checklist) assert.ok(slotsIn(line).length > 0, line);
        assert.ok(length.min < length.max);
      });

      it('has a scaffold of which nothing is said but what is still to be filled in', () => {
        const found = new Set(findingsIn(documentOf(rubric, scaffold)).map(({ rule }) => rule));
        assert.deepEqual([...found].filter(rule => rule !== 'placeholder'), []);
      });

      for (const criterion of ownPoints(rubric)) {
        const { id, examples: { met, missing } } = criterion;
        it(`ticks ${id} by what is said, not by the rest`, () => {
          assert.ok(met.length > 0 && missing.length > 0);
          assert.deepEqual(met.filter(text => !ticks(rubric, criterion, text)), [], 'not ticked by');
          assert.deepEqual(missing.filter(text => ticks(rubric, criterion, text)), [], 'ticked by');
        });

        if (ruleIds.has(`missing-${id}`) && !written.has(`missing-${id}`)) it(`asks for ${id} where it is missing, and only there`, () => {
          const found = (text: string) => findingsIn(documentOf(rubric, text)).filter(finding => finding.rule === `missing-${id}`);
          assert.ok(met.length >= 5 && missing.length >= 5);
          assert.deepEqual(met.filter(text => found(text).length > 0), []);
          const answered = missing.filter(text => review(documentOf(rubric, text)).answers.length > 0);
          for (const text of answered) {
            const [finding] = found(text);
            const [fix] = finding?.fixes ?? [];
            assert.ok(fix, text);
            const after = applyEdits(documentOf(rubric, text), fix.edits);
            assert.ok(slotsIn(after).length > 0, after);
            assert.deepEqual(findingsIn(after).filter(({ rule }) => rule === `missing-${id}`), [], after);
          }
        });
      }
    });
  }

  it('that share a group share its points', () => {
    const whyCompany = builtInRubrics.filter(({ group }) => group === 'why-company').map(({ checklist }) => checklist.map(({ id }) => id));
    assert.equal(whyCompany.length, 4);
    for (const points of whyCompany) assert.deepEqual(points, whyCompany[0]);
    assert.equal(whyCompany[0]!.length, 10);
    const star = ['situation', 'task', 'action', 'result', 'quantified'];
    for (const { group, checklist } of builtInRubrics) if (group === 'behavioral') assert.deepEqual(checklist.map(({ id }) => id).slice(0, 5), star);
  });
});

describe('A user’s rubric', () => {
  const yaml = [
    'kind: why-choir', 'title: Why this choir?', 'questions:', '  cues: [why _2 choir]', '  examples: [Why our choir?]',
    'parts: [{ id: voice, title: Voice }]',
    'checklist:', '  - { id: register, title: Your register, asks: Say what you sing., words: ["(alto|tenor|bass|soprano)"] }',
  ].join('\n');
  const { rubric } = readRubric(yaml);

  it('finds its questions and ticks its points', () => {
    const review = createReviewer(mergeSettings({ rubrics: [rubric!] }));
    const { answers } = review('# Why our choir?\n\nI sang alto in a church for nine years, and I want to sing Brahms again.\n');
    assert.deepEqual(answers.map(({ unit: { answer, checklist } }) => [answer.rubric.kind, checklist.map(({ criterion, state }) => [criterion.id, state])]), [['why-choir', [['register', 'met']]]]);
  });

  it('takes the place of a built-in one of the same kind', () => {
    const own = { ...rubric!, kind: 'weakness' };
    const all = rubricsWith([own]);
    assert.deepEqual(all.filter(({ kind }) => kind === 'weakness'), [own]);
    assert.equal(all.length, builtInRubrics.length);
  });
});
