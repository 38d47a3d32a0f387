import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { createReviewer, defaultSettings } from '../../rules';
import { SourceText } from '../../rules/model/markdown/sourceText';
import { collage, edit, edited, examples, section, spanOf } from './edits';
import { runs } from '../reliability/documents';

/** What a reviewer remembers must never show: after any edits, its review is the same as that of a new reviewer. */
describe('an incremental review', () => {
  /** With one letter of a word replaced: the second one of a label, or of any word. */
  const respelt = (text: string, { share, isLabel, insert }: { readonly share: number; readonly isLabel: boolean; readonly insert: string }): string => {
    const words = Array.from(text.matchAll(isLabel ? /(?:Situation|Task|Action|Result)(?=:)/g : /[a-z]{4,}/g), ({ index }) => index);
    const at = words[Math.floor(share * (words.length - 1))] ?? 0;
    return text.slice(0, at + 1) + insert + text.slice(at + 2);
  };

  const isAsFromScratch = (documents: fc.Arbitrary<string>, times: { readonly numRuns: number }) => {
    fc.assert(fc.property(documents, fc.array(edit, { minLength: 1, maxLength: 6 }), (document, edits) => {
      const remembering = createReviewer(defaultSettings);
      const opened = SourceText.of(document);
      remembering(opened);
      edits.reduce((before, change) => {
        const { start, end } = spanOf(change, String(before));
        const next = before.edited({ start, end }, change.insert);
        assert.deepEqual(remembering(next), createReviewer(defaultSettings)(String(next)));
        return next;
      }, opened);
    }), times);
  };

  /** After each of some keys in a page: `placeOf` says which place of the text a share of it is. */
  const isAsFromScratchWhileTyping = (pages: fc.Arbitrary<string>, inserted: readonly string[], mostRemoved: number, placeOf: (share: number, text: string) => number) => {
    const key = fc.record({ share: fc.double({ min: 0, max: 1, noNaN: true }), remove: fc.nat(mostRemoved), insert: fc.constantFrom(...inserted) });
    fc.assert(fc.property(pages, fc.array(key, { minLength: 2, maxLength: 8 }), (document, keys) => {
      const remembering = createReviewer(defaultSettings);
      remembering(document);
      keys.reduce((before, { share, remove, insert }) => {
        const at = placeOf(share, before);
        const next = before.slice(0, at) + insert + before.slice(at + remove);
        assert.deepEqual(remembering(next), createReviewer(defaultSettings)(next));
        return next;
      }, document);
    }), runs(150));
  };

  it('is the review from scratch', () => {
    assert.ok(examples.length > 0, 'the examples are the texts to edit');
    isAsFromScratch(fc.constantFrom(...examples), runs(40));
  }).timeout(600_000);

  it('is the review from scratch where answers come, go, merge and split', () => isAsFromScratch(collage, runs(150))).timeout(600_000);

  it('sees what no line of an answer tells: how far apart its headings are, its code, its comments', () => {
    const before = '# Tell me about a time you failed\n\n## Situation\n\nIn March our `till` broke.<!-- which? -->\n\n## Action\n\nI wrote receipts by hand.\n\n## Result\n\nNo sale was lost.\n';
    const edits = [['## Action', '\n## Action'], ['## Result', '\r\n## Result'], ['`till`', '`oven`'], ['which?', 'whose?']] as const;
    for (const [from, to] of edits) {
      const remembering = createReviewer(defaultSettings);
      remembering(before);
      assert.deepEqual(remembering(before.replace(from, to)), createReviewer(defaultSettings)(before.replace(from, to)), to);
    }
  });

  it('sees that two parts of a story have changed places', () => {
    const story = (first: string, second: string): string => `## Tell me about a time you failed\n\n### Situation\n\nThe kiln cracked in March.\n\n### Action\n\nI asked every potter in town.\n\n${first}\n\n${second}\n`;
    const [before, after] = [story('### Learning\n\nI ask first now.', '### Result\n\n38 plates were ready.'), story('### Result\n\n38 plates were ready.', '### Learning\n\nI ask first now.')];
    const remembering = createReviewer(defaultSettings);
    remembering(before);
    assert.deepEqual(remembering(after), createReviewer(defaultSettings)(after));
  });

  it('sees that a question is asked in other words, before and after answers elsewhere have been looked for again', () => {
    const story = (title: string, label: string): string => `${title}\nSituation: The kiln cracked in March.\nAction: I asked every potter in town.\n${label}: 38 plates were ready.\n`;
    const versions = [['the kiln and me', 'Result'], ['the kiln and men', 'Result'], ['the kiln and men', 'Resul'], ['the kiln and Ben', 'Resul'], ['the kiln and me', 'Resul']].map(([title, label]) =>
      `${story(title!, 'Result')}\n${story('the oven and I', label!)}`);
    const remembering = createReviewer(defaultSettings);
    for (const version of versions) {
      const review = remembering(version);
      assert.equal(review.answers.length, 2);
      assert.deepEqual(review, createReviewer(defaultSettings)(version));
    }
  });

  it('sees that a paragraph has become raw HTML, in which each line stands by itself', () => {
    const before = 'Conflict: \n**Why Harbor:** I like the boats.\n\n**Why a startup:** I own a thing from the first sketch to the on-call shift, and I like to.\n';
    const after = `<details>\n${before}`;
    const remembering = createReviewer(defaultSettings);
    remembering(before);
    assert.deepEqual(remembering(after), createReviewer(defaultSettings)(after));
  });

  it('sees that a paragraph reads as before and does something else', () => {
    const why = '## Why Harbor?\n\n**Why startup:**\n\nI like to own a thing from the sketch to the shift.\n';
    const story = (part: string): string => `## Tell me about a time you failed\n\n### Situation\n\nThe kiln cracked.\n\n### ${part}\n\nI rang every potter.\n\n### Result\n\n38 plates were ready.\n`;
    const told = (action: string): string => `## What are you proud of?\n\nI ran the shop.\nThe kiln\n\nSituation: It cracked.\n${action} I rang every potter.\nResult: 38 plates.\n`;
    const carl = (last: string): string => `## What are you proud of?\n\nChallenge: The kiln cracked.\nAction: I rang every potter.\n\nThe end\n\nResult: 38 plates were ready.\n${last} I ask first now.\n`;
    const aside = (asked: string): string => `## ${asked}\n\nSituation: The kiln cracked.\nAction: I rang every potter.\n\nWhy startup: I like to own a thing.\n\nResult: 38 plates were ready.\n`;
    const under = (heading: string): string => `## Why Harbor?\n\nI like how you fish.\n\n${heading}\n\nNets in a storm → three years of it on our own boat.\n`;
    const wild = (story: string): string => `## Tell me about a time you failed\n\nI skip the review. I launched without tests. It was May, and we were late.\n\n${story}`;
    const kinds = (asked: string): string => `${asked}\n\nI am only a trainee, and basically, um, it was like a whirlwind.\n\n- **Situation:** It was late.\n- **Action:** We fixed it. The kiln was repaired. I say so.\n- **Result:** It went very well.\n`;
    const edits = [
      [why, why.replace('startup', 'rain')], [story('Action'), story('Learning')], [story('Action'), story('Actions taken')],
      [told('Action:'), told('At once')], [told('Action:'), told('Action:').replace('Situation: It', 'It')], [told('Action:'), `${told('Action:')}\n## Why us?\n\nI like bread.\n`],
      [told('Action:'), told('Action:').replace('I ran', 'Situation: It rained.\nAction: I ran home.\nResult: I was dry.\n\nI ran')],
      [why.replace('own', '*own*'), why.replace('own', '_own_')],
      [under('**Hard bits**'), under('**Rain**')], [wild(''), wild('- **Situation:** It rained.\n- **Action:** I dug a ditch.\n- **Result:** It ran off.\n')],
      [carl('Learning:'), carl('Also,')], [aside('Why Harbor?'), aside('What are you proud of?')],
      [kinds('## Why Harbor?'), kinds('## Tell me about a time you failed')], [kinds('## Why Harbor?'), kinds('---\ndraft: true\n---\n## Why Harbor?')],
      [kinds('## Why Harbor?'), `${kinds('## Why Harbor?')}\n${'Wir haben den Ofen repariert und alle Teller gebrannt. '.repeat(12)}\n`],
      [kinds('## Why Harbor?'), `${kinds('## Why Harbor?')}\n${'- rang every potter\n- 38 plates, two lost\n'.repeat(8)}\n`],
    ] as const;
    for (const [before, after] of edits) for (const [from, to] of [[before, after], [after, before]] as const) {
      const remembering = createReviewer(defaultSettings);
      remembering(from);
      assert.deepEqual(remembering(to), createReviewer(defaultSettings)(to), to);
    }
  });

  it('is the review from scratch where it has caught up with edits in several chapters', () => {
    const book = fc.array(section, { minLength: 20, maxLength: 30 }).map(sections => sections.join(''));
    const letter = fc.record({ share: fc.double({ min: 0, max: 1, noNaN: true }), isLabel: fc.boolean(), insert: fc.constantFrom('e', 's', '') });
    const change = fc.oneof({ weight: 4, arbitrary: letter }, { weight: 1, arbitrary: edit });
    fc.assert(fc.property(book, fc.array(fc.record({ change, catchesUp: fc.boolean() }), { minLength: 3, maxLength: 8 }), (document, changes) => {
      const remembering = createReviewer(defaultSettings);
      remembering(document);
      changes.reduce((before, { change, catchesUp }) => {
        const next = 'place' in change ? edited(before, change) : respelt(before, change);
        const review = remembering(next);
        if (catchesUp) remembering.catchUp?.();
        assert.deepEqual(review, createReviewer(defaultSettings)(next));
        return next;
      }, document);
    }), runs(60));
  }).timeout(600_000);

  it('leaves paragraphs and stories that were not touched the objects that they were', () => {
    const story = '- **Situation:** In March our kiln cracked.\n- **Task:** I had to fire 40 plates.\n- **Action:** I rang every potter.\n- **Result:** 38 plates were ready.\n';
    const document = `## Why Harbor?\n\nI like the boats.\n\n${story}\nI asked each crew for a name. We cut the list from 40 to 12, and all stayed.\n\nI would be glad to join.\n`;
    const review = createReviewer(defaultSettings);
    const { answer: before } = review(document).answers[0]!.unit;
    const { answer: after } = review(document.replace('boats', 'blue boats')).answers[0]!.unit;
    assert.equal(before.stories.length, 2);
    assert.deepEqual(after.stories.map(({ unit }, index) => unit === before.stories[index]!.unit), [true, true]);
    assert.deepEqual(after.paragraphs.map(({ unit }, index) => unit === before.paragraphs[index]!.unit), before.paragraphs.map((_, index) => index > 0));
  });

  it('is the review from scratch where blocks stand beside the one that is edited', () => {
    const blocks = ['Tell me about a time you failed', '- **Situation:** In March our till broke.\n- **Task:** I had to take money by noon.\n', 'I wrote receipts by hand, and [two][a] helped.',
      '[a]: https://example.org/a', '> [!tip]\n> Say it in a minute.', '> “I asked the baker first.”', '| Before | After |\n| --- | --- |\n| 12 | 3 |', '```text\nNo sale was lost.\n```', '3) Difficult colleague',
      'S: The till T: Money A: I wrote R: 0 lost', '    I indented this myself.', '---', '1. I rang the shop\n2. I wrote a list', '<!-- later -->', ' Why us?\nI like your bread.', '  • one\n  • two'];
    const page = fc.tuple(fc.array(fc.constantFrom(...blocks), { minLength: 3, maxLength: 9 }), fc.constantFrom('\n', '\r\n')).map(([found, end]) => `##\n${found.join('\n\n')}\n`.replaceAll('\n', end));
    isAsFromScratchWhileTyping(page, ['', 'e', ' ', '\n', '\r\n', ': ', '- ', '|', '>', '`', '[a]'], 2, (share, text) => Math.floor(share * text.length));
  }).timeout(600_000);

  it('is the review from scratch where a word is spelt otherwise', () => {
    const scraps = ['- **Situation:** It was *very* late.', 'S: The till T: Money A: I wrote R: none lost', 'Anna Bell 00:02\nI ran the shop.', 'panel 00:02\nI ran the shop.', '> [!tip] Say it\n> in a minute.',
      'Tell me about a time you failed\n\n    I wrote it down myself.', '| name | Situation |\n| --- | --- |\n| one | two words |', '```text\nWhy us here\nI like you.\n```', '<details open>\nfoo bar\n</details>',
      '<team size> is twelve.', '`code here` and [docs here] then [more docs](https://example.org "so it is").', '[docs here]: https://example.org', 'See www.example.org or me@example.org now.', '~~never mind~~ all **is well** now',
      'I did it. Result: fine. Then (S) one (T) two (A) three (R) four', '[Problem] One thing. [Result] Another', 'Why us here\n===========', '3) Difficult colleague\nwho never spoke', '- [x] Why us here?', 'one | two', '**Result:** it was *so*. **Action:** I **re**did a*ll of* it', 'Result: we won. Sit: *down*', '(*so* it *was*) don\'t\\*stop* "*now*"'];
    const page = fc.array(fc.constantFrom(...scraps), { minLength: 2, maxLength: 7 }).map(found => `# Why do you want to join us?\n\nI like your bread.\n${found.join('\n\n')}\n`);
    isAsFromScratchWhileTyping(page, ['', 'a', 'I', 'S', 'ing', ' ', '.'], 1, (share, text) => {
      const letters = Array.from(text.matchAll(/[a-z]/gi), ({ index }) => index);
      return letters[Math.floor(share * (letters.length - 1))]!;
    });
  }).timeout(600_000);

  it('is the review from scratch where a sentence ends, or no longer does, above a question', () => {
    const document = 'Why do you want to join us?\nI like your bread and the way you bake it for everybody.\nWhat is your biggest weakness?\n\nI am slow at accounts, so I do them on Friday with a list.\n';
    const remembering = createReviewer(defaultSettings);
    for (const version of [document, document.replace('everybody.', 'everybody'), document]) assert.deepEqual(remembering(version), createReviewer(defaultSettings)(version));
  });

  it('is the review from scratch where the front matter is edited, begins or ends', () => {
    const document = `---\ncompany: Acme\n---\n# Why us?\n\nI like that Acme publishes its prices.\n\n${examples[0]!}`;
    const versions = [document, document.replace('Acme', 'Acme Ltd'), document.replace('---', '--'), document, document.replace('Ltd\n---', 'Ltd\n# Why'), document.replace('company', 'kind: weakness\ncompany')];
    const remembering = createReviewer(defaultSettings);
    for (const version of versions) assert.deepEqual(remembering(version), createReviewer(defaultSettings)(version), version.slice(0, 40));
  });

  it('is the review from scratch in a document of more than one chapter', () => {
    const long = fc.array(section, { minLength: 35, maxLength: 70 }).map(parts => parts.join(''));
    isAsFromScratch(long, { numRuns: Math.ceil(runs(160).numRuns / 20) });
  }).timeout(600_000);

  it('finds an answer wherever in it a chapter might begin', () => {
    const story = (title: string): string => `# Tell me about a hard decision\n\n## ${title}\n\nIt was late.\n\n## Situation\n\nIn March the kiln cracked.\n\n## Action\n\nI rang every potter in town.\n\n## Result\n\n38 plates were ready.\n`;
    for (const document of [story('Notes'), story('The kiln')]) {
      const found = Array.from({ length: 12 }, (_, above) => {
        const log = '## Log\n\nIt rained.\n\n'.repeat(above);
        return createReviewer(defaultSettings)(log + document).answers.map(({ at, unit: { answer } }) => ({ at: at - log.length, kind: answer.rubric.kind, text: answer.text }));
      });
      assert.equal(found[0]!.length, 1);
      for (const answers of found) assert.deepEqual(answers, found[0]);
    }
  });

  it('leaves answers that were not touched the objects that they were', () => {
    const review = createReviewer(defaultSettings);
    const document = examples.find(text => review(text).answers.length > 2)!;
    const before = review(document).answers;
    const at = document.indexOf(' ', before[0]!.at + before[0]!.unit.answer.questionSpan.end + 50);
    const after = review(`${document.slice(0, at)} really${document.slice(at)}`).answers;
    assert.equal(after.length, before.length);
    assert.deepEqual(after.slice(1).map(({ unit }, index) => unit === before[index + 1]!.unit), after.slice(1).map(() => true));
  });
});
