import assert from 'node:assert/strict';
import { defaultSettings, mergeSettings, readRubric, readSettings, type Problem } from '../rules';
import { directivesIn } from '../rules/directives/directive';
import { frontMatterOf } from '../rules/model/frontMatter';
import { SourceText } from '../rules/model/markdown/sourceText';

/** Problems as `text they point at: message`. */
const shown = (text: string, problems: readonly Problem[]) => problems.map(({ span, message }) => `${text.slice(span.start, span.end)}: ${message}`);

function assertProblems(text: string, problems: readonly Problem[], ...expected: readonly RegExp[]) {
  const found = shown(text, problems);
  assert.equal(found.length, expected.length, found.join('\n'));
  expected.forEach((pattern, index) => assert.match(found[index]!, pattern));
}

describe('The settings file', () => {
  it('is read', () => {
    const { settings, problems } = readSettings([
      'rules:', '  hedging: off', '  generic-flattery: error', 'wordsPerMinute: 120', 'company: Harbor', 'include: ["answers/**/*.md"]', 'exclude: [drafts/**]',
      'signals:', '  - the dispatch engine of March', 'challenges: [cold start]',
    ].join('\n'));
    assert.deepEqual(problems, []);
    assert.deepEqual(settings, {
      rules: { 'hedging': 'off', 'generic-flattery': 'error' }, wordsPerMinute: 120, company: 'Harbor', include: ['answers/**/*.md'], exclude: ['drafts/**'],
      signals: ['the dispatch engine of March'], challenges: ['cold start'],
    });
  });

  it('may be empty, and keys without a value say nothing', () => {
    for (const text of ['', '\n', '# nothing yet\n', 'rules:\ncompany:\n']) assert.deepEqual(readSettings(text), { settings: {}, problems: [] });
  });

  const faulty: readonly [title: string, text: string, ...expected: RegExp[]][] = [
    ['a key that does not exist', 'wordsPerMinut: 120', /^wordsPerMinut: .*Did you mean "wordsPerMinute"\?/],
    ['a rule that does not exist', 'rules:\n  generic-flatery: off', /^generic-flatery: .*Did you mean "generic-flattery"\?/],
    ['a level that does not exist', 'rules:\n  hedging: loud', /^loud: "hedging" should be one of off, hint, information, warning, error, not "loud"\.$/],
    ['a text for a number', 'wordsPerMinute: fast', /^fast: "wordsPerMinute" should be a number from 60 to 300, not "fast"\.$/],
    ['a number that nobody speaks at', 'wordsPerMinute: 1400', /^1400: .*from 60 to 300/],
    ['a text for a list', 'signals: one', /^one: "signals" should be a list of texts, not "one"\.$/],
    ['a list for a group of keys', 'rules: [hedging]', /^\[hedging\]: "rules" should be a group of keys, not a list\.$/],
    ['something that is no YAML', 'company: a: b', /^a: b: This is not valid YAML .*quotes/],
    ['an open quotation mark', 'company: "Harbor', /not valid YAML .*never closed/],
    ['tabs', 'rules:\n\thedging: off', /not valid YAML .*spaces instead of tabs/],
    ['a key written twice', 'company: a\ncompany: b', /^company: b: .*keep one/],
    ['an unknown alias', 'company: *harbor', /not valid YAML/],
    ['a text where keys belong', 'Harbor', /^Harbor: This should be keys such as rules, options, wordsPerMinute, not "Harbor"\.$/],
    ['several things at once', 'rules:\n  nope: off\n  neither: off\nwordsPerMinute: fast', /^nope: /, /^neither: /, /^fast: /],
  ];
  for (const [title, text, ...expected] of faulty) it(`complains, in the right place, of ${title}`, () => assertProblems(text, readSettings(text).problems, ...expected));

  it('holds in everything that can be understood', () => {
    const { settings } = readSettings('rules:\n  nope: off\n  hedging: off\nsignals: [fine, {not: fine}]\nwordsPerMinute: fast\ncompany: Harbor');
    assert.deepEqual(settings, { rules: { hedging: 'off' }, signals: ['fine'], company: 'Harbor' });
  });
});

describe('Settings of several places', () => {
  it('are merged rule by rule and option by option, the later one winning', () => {
    const merged = mergeSettings(
      { rules: { hedging: 'off', filler: 'hint' }, options: { a: { x: 1, y: 2 } }, company: 'Harbor', include: ['a'] },
      { rules: { filler: 'error' }, options: { a: { y: 3 }, b: { z: true } }, wordsPerMinute: 120 },
    );
    assert.deepEqual(merged, {
      ...defaultSettings, rules: { hedging: 'off', filler: 'error' }, options: { a: { x: 1, y: 3 }, b: { z: true } }, company: 'Harbor', wordsPerMinute: 120,
    });
  });

  it('are the defaults where nobody says anything', () => assert.deepEqual(mergeSettings(), defaultSettings));
});

describe('A rubric of one’s own', () => {
  const own = [
    'kind: why-choir', 'extends: why-company', 'title: Why this choir?',
    'questions:', '  cues: [why _2 choir]', '  examples: [Why our choir?]',
    'checklist:', '  - id: voice', '    title: Your voice', '    asks: Say what you sing.', '    words: ["(alto|tenor|bass|soprano)"]',
  ].join('\n');

  it('builds on a built-in one', () => {
    const { rubric, problems } = readRubric(own);
    assert.deepEqual(problems, []);
    assert.equal(rubric?.group, 'why-company');
    assert.deepEqual(rubric.questions.cues, ['why _2 choir']);
    const points = rubric.checklist.map(({ id }) => id);
    assert.equal(points.at(-1), 'voice');
    assert.ok(points.includes('company-signals'));
    assert.deepEqual({ part: rubric.checklist.at(-1)!.part, atLeast: rubric.checklist.at(-1)!.atLeast }, { part: 'why-company', atLeast: 1 });
  });

  const faulty: readonly [title: string, text: string, ...expected: RegExp[]][] = [
    ['a missing title', 'kind: x', /"title" is missing/],
    ['a key that does not exist', `${own}\nlenght: { min: 1, max: 2 }`, /^lenght: .*Did you mean "length"\?/],
    ['a kind to extend that does not exist', 'kind: x\nextends: why-compny\ntitle: X', /^why-compny: .*Did you mean "why-company"\?/],
    ['evidence that does not exist', 'kind: x\ntitle: X\nchecklist: [{id: a, title: A, asks: B, evidence: [compny-signals]}]', /^compny-signals: .*Did you mean "company-signals"\?/],
    ['a part that does not exist', 'kind: x\ntitle: X\nparts: [{id: one, title: One}]\nchecklist: [{id: a, title: A, asks: B, part: two, words: [a]}]', /^two: .*Known are one\./],
    ['a pattern with an open bracket', 'kind: x\ntitle: X\nquestions: {cues: ["why (us"]}', /^"why \(us": This word pattern can't be read/],
    ['a pattern that names an unknown list', 'kind: x\ntitle: X\nquestions: {cues: ["why @emploier"]}', /there is no list "emploier"/],
    ['a pattern as long as a text', `kind: x\ntitle: X\nquestions: {cues: ["${'why '.repeat(200)}"]}`, /longer than 500 characters/],
    ['a point without an id', 'kind: x\ntitle: X\nchecklist: [{title: A, asks: B, words: [a]}]', /"id" is missing/],
  ];
  for (const [title, text, ...expected] of faulty) it(`complains, in the right place, of ${title}`, () => assertProblems(text, readRubric(text).problems, ...expected));

  it('holds without what can’t be understood', () => {
    const { rubric } = readRubric('kind: x\ntitle: X\nquestions: {cues: ["why (us", "why choir"]}\nlenght: 3');
    assert.deepEqual(rubric?.questions.cues, ['why choir']);
  });
});

describe('Front matter', () => {
  const read = (text: string) => frontMatterOf(text, ['why-company', 'weakness']);

  it('is read, with other programs’ keys left alone', () => {
    const text = '---\ntitle: {of: another program}\ncompany: Harbor\naliases: HBR\nsignals: [one, 2]\nkind: weakness\ninterview_date: 2026-12-01\nwpm: 120\ndraft: true\n---\n# Text';
    assert.deepEqual(read(text), {
      frontMatter: { company: 'Harbor', aliases: ['HBR'], signals: ['one', '2'], kind: 'weakness', interviewDate: '2026-12-01', wordsPerMinute: 120, draft: true },
      problems: [], end: text.indexOf('# Text'),
    });
  });

  it('may have a byte order mark and Windows line breaks', () => {
    const text = '\uFEFF---\r\ncompany: Harbor\r\n---\r\n';
    assert.deepEqual(read(text), { frontMatter: { company: 'Harbor' }, problems: [], end: text.length });
  });

  it('may call a kind by the name of its group', () => assert.equal(frontMatterOf('---\nkind: Behavioral\n---\n', ['story-generic']).frontMatter.kind, 'story-generic'));

  it('may have an item that is still to be written', () => {
    const text = '---\ncompany:\nsignals:\n  - one\n  -\n---\n';
    assert.deepEqual(read(text), { frontMatter: { signals: ['one'] }, problems: [], end: text.length });
  });

  it('switches a file off', () => assert.equal(read('---\nanswerlint: false\n---\n').frontMatter.off, true));

  for (const text of ['# No front matter\n\n---\nkind: weakness\n---\n', '---\n\nA thematic break above text.\n\n---\n', '---\ncompany: Harbor\nwithout an end']) {
    it(`is not found in ${JSON.stringify(text)}`, () => assert.deepEqual(read(text), { frontMatter: {}, problems: [], end: 0 }));
  }

  it('complains, in the right place, of what can’t be understood', () => {
    const text = '---\ncompany: Harbor\nkind: weaknes\nwpm: fast\n---\n';
    const { frontMatter, problems } = read(text);
    assertProblems(text, problems, /^weaknes: .*Did you mean "weakness"\?/, /^fast: "wpm" should be/);
    assert.deepEqual(frontMatter, { company: 'Harbor' });
  });

  it('complains of broken YAML once', () => {
    const text = '---\ncompany: Harbor: the app\nwpm: fast\n---\n';
    assertProblems(text, read(text).problems, /^Harbor: the app: This is not valid YAML/);
  });

  it('of other programs is none of our business', () => {
    for (const yaml of ['kind: Deployment', 'draft: maybe', 'tags: {a: b}', 'title: a: b']) assert.deepEqual(read(`---\n${yaml}\n---\n`).problems, [], yaml);
  });
});

describe('Directives', () => {
  const found = (text: string) => {
    const html = Array.from(text.matchAll(/<!--[\s\S]*?-->/g), ({ 0: unit, index: at }) => ({ at, unit }));
    return directivesIn(SourceText.of(text), html).map(({ kind, rules, scope }) => [kind, rules.map(({ id, span }) => text.slice(span.start, span.end) === id ? id : 'misplaced'), text.slice(scope.start, scope.end)]);
  };

  it('for the next line reach the next line with something on it', () => {
    assert.deepEqual(found('a\n<!-- answerlint-disable-next-line filler, hedging -- my voice -->\n\nb\nc'), [['disable-next-line', ['filler', 'hedging'], 'b']]);
  });

  it('for a stretch reach up to the one that ends it', () => {
    assert.deepEqual(found('<!-- answerlint-disable filler -->\na\n<!-- answerlint-enable hedging -->\nb\n<!-- answerlint-enable filler -->\nc'), [
      ['disable', ['filler'], '\na\n<!-- answerlint-enable hedging -->\nb\n'], ['enable', ['hedging'], ''], ['enable', ['filler'], ''],
    ]);
    assert.deepEqual(found('<!-- answerlint-disable -->\na'), [['disable', [], '\na']]);
  });

  it('for a file reach everywhere', () => {
    const text = 'a\r\n<!-- answerlint-disable-file cliche -->\r\nb';
    assert.deepEqual(found(text), [['disable-file', ['cliche'], text]]);
  });

  it('that we do not know quiet nothing', () => assert.deepEqual(found('<!-- answerlint-disabled x -->\na'), [['unknown', ['x'], '']]));

  it('are no other comments', () => assert.deepEqual(found('<!-- answerlint -->\n<!-- answerlint: x -->\n<!-- TODO -->'), []));
});
