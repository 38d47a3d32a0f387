import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { createReviewer, defaultSettings, storyScaffold, type Notation } from '../rules';
import { commonNotation } from '../rules/model/stories/notation';

/** The snippets of whole answers, as they stand once they have been inserted. */
describe('a snippet', () => {
  const snippets: Record<string, { readonly body: readonly string[] }> = JSON.parse(readFileSync('client/snippets/answers.json', 'utf8'));

  for (const [name, { body }] of Object.entries(snippets)) {
    it(`“${name}” leaves nothing but slots to be filled in`, () => {
      const text = body.join('\n').replace(/\$\{\d+:([^}]*)\}|\$\d+/g, '$1');
      const { answers, findings } = createReviewer(defaultSettings)(text);
      assert.deepEqual(findings, []);
      assert.equal(answers.length, text.includes('# ') ? 1 : 0);
      assert.deepEqual(answers.flatMap(({ unit }) => unit.findings).filter(({ rule }) => rule !== 'placeholder').map(({ rule, message }) => `${rule}: ${message}`), []);
    });
  }
});

/** What the command "Insert STAR Story" leaves behind: an answer of which nothing is told yet. */
describe('a story scaffold', () => {
  const notations: Readonly<Record<string, Notation>> = {
    'a list': commonNotation,
    'bold labels': { ...commonNotation, before: '**', after: ':** ', between: '\n\n' },
    'bold labels above': { ...commonNotation, before: '**', after: ':**\n', between: '\n\n' },
    'headings': { ...commonNotation, before: '### ', after: '\n\n', between: '\n\n' },
    'letters': { ...commonNotation, letters: true },
    'a table': { ...commonNotation, before: '| ', after: ' | ' },
    'a Challenge': { ...commonNotation, framework: 'CAR' },
    'an Obstacle': { ...commonNotation, framework: 'SOAR' },
    'a Learning': { ...commonNotation, framework: 'CARL' },
    'a Behavior': { ...commonNotation, framework: 'SBI' },
  };
  const review = createReviewer(defaultSettings);

  for (const [name, notation] of Object.entries(notations)) {
    const head = notation.before.startsWith('|') ? '| Part | |\n|---|---|\n' : '';
    const scaffold = `${head}${storyScaffold(notation)}\n`;

    it(`with ${name} is an answer whose parts are open`, () => {
      for (const text of [`## Tell me about a time you failed\n\n${scaffold}`, scaffold]) {
        const { answers } = review(text);
        assert.deepEqual(answers.map(({ unit }) => unit.stories.length), [1], text);
        const { checklist, findings } = answers[0]!.unit;
        assert.deepEqual(checklist.filter(({ state }) => state === 'met'), [], text);
        assert.deepEqual(findings.map(({ rule }) => rule), scaffold.match(/\[.+?\?\]/g)!.map(() => 'placeholder'), text);
      }
    });
  }

  it('has a part ticked once it is told', () => {
    const { answers: [answer] } = review(`## Tell me about a time you failed\n\n${storyScaffold(commonNotation).replace(/(?<=Action: ).*/, 'I rang the farmer.')}\n`);
    assert.deepEqual(answer!.unit.checklist.filter(({ state }) => state === 'met').map(({ criterion }) => criterion.id), ['action']);
  });
});
