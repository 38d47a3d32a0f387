import { strict as assert } from 'node:assert';
import { applyEdits, createReviewer, defaultSettings, findAcross } from '../rules';

const review = createReviewer(defaultSettings);
const question = '# Why do you want to join us?\n\n';
const filler = 'I want to work on maps, you know, that skippers trust.';

/** What is wrong with the comments of a document: rule, text, and the document after the preferred fix. */
const problems = (text: string) => review(text).findings.map(({ rule, span, fixes }) =>
  [rule, text.slice(span.start, span.end), applyEdits(text, fixes![0]!.edits)]);
const ignored = (text: string) => review(text).answers.flatMap(({ unit }) => unit.ignored.map(({ rule, reason }) => [rule, reason]));

describe('a comment that quiets', () => {
  it('is counted with what it quiets, and with the reason', () => {
    const text = `${question}<!-- answerlint-disable-next-line filler -- how I talk -->\n${filler}\n`;
    assert.deepEqual(problems(text), []);
    assert.deepEqual(ignored(text), [['filler', 'how I talk']]);
    assert.deepEqual(ignored(text.replace('how I talk', '[why?]')), [['filler', undefined]], 'the slot for a reason is none');
  });

  it('a rule that does not exist is reported, and the one that was meant is offered', () => {
    const text = `${question}<!-- answerlint-disable-next-line fillr -- how I talk -->\n${filler}\n`;
    assert.deepEqual(problems(text), [['unknown-directive', 'fillr', text.replace('fillr', 'filler')]]);
  });

  it('in words that nobody knows is reported', () => {
    const text = `${question}<!-- answerlint-disable-nextline filler -->\n${filler}\n`;
    assert.deepEqual(problems(text), [['unknown-directive', 'answerlint-disable-nextline', text.replace('nextline', 'next-line')]]);
  });

  it('nothing any more goes with its line', () => {
    const text = `${question}I want to work on maps.\n> quoted\n`;
    for (const comment of ['<!-- answerlint-disable-next-line filler -->\n', '<!-- answerlint-disable filler, hedging -- old -->\n\n', '> <!-- answerlint-disable-next-line -->\n']) {
      const commented = text.replace('I want', `${comment}I want`);
      assert.deepEqual(problems(commented), [['unused-directive', comment.replace(/^> |\n/g, ''), text]]);
    }
  });

  it('nothing any more goes with the comment that ends the stretch', () => {
    const text = `${question}<!-- answerlint-disable filler -->\n\nI want to work on maps.\n\n<!-- answerlint-enable filler -->\n`;
    assert.deepEqual(problems(text).map(([, , fixed]) => fixed), [`${question}I want to work on maps.\n\n`]);
    const orphan = text.replace('disable filler', 'disable-file hedging').replace('maps', 'the maps, um, of skippers');
    assert.deepEqual(problems(orphan).map(([rule, found]) => [rule, found]), [
      ['unused-directive', '<!-- answerlint-disable-file hedging -->'], ['unused-directive', '<!-- answerlint-enable filler -->'],
    ]);
  });

  it('one of several keeps that one', () => {
    const text = `${question}<!-- answerlint-disable-next-line hedging, filler, cliche -- how I talk -->\n${filler}\n`;
    assert.deepEqual(problems(text), [
      ['unused-directive', 'hedging', text.replace('hedging, ', '')], ['unused-directive', 'cliche', text.replace(', cliche', '')],
    ]);
  });

  it('in a draft may be meant for rules that wait until it is none', () => {
    const text = `---\ndraft: true\ncompany: Harbor\n---\n\n${question}<!-- answerlint-disable-next-line filler -->\n${filler}\n`;
    assert.deepEqual(problems(text), []);
  });

  it('what only shows across files is heard there, and never called unused in one of them', () => {
    const story = '# Tell me about a time you failed\n\n- Situation: The kiln cracked two days before the fair.\n- Task: I had to fire 40 plates.\n'
      + '- Action: I rang every potter in town, rented two kilns and fired through the night.\n- Result: 38 of 40 plates were ready.\n';
    const loud = (text: string) => findAcross([{ path: 'a.md', review: review(`---\ncompany: Harbor\n---\n\n${story}`) }, { path: 'b.md', review: review(text) }], defaultSettings)
      .filter(({ path }) => path === 'b.md').map(({ rule }) => rule);
    const again = `---\ncompany: Harbor\n---\n\n${story.replace('you failed', 'you worked under pressure')}`;
    assert.deepEqual(loud(again), ['reused-story']);
    const commented = again.replace('# Tell', '<!-- answerlint-disable-file reused-story -- two interviewers -->\n\n# Tell');
    assert.deepEqual(loud(commented), []);
    assert.deepEqual(problems(commented), []);
  });
});
