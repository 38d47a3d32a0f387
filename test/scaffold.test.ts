import { strict as assert } from 'node:assert';
import { commonNotation, createReviewer, defaultSettings, storyScaffold, type Notation } from '../rules';

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
