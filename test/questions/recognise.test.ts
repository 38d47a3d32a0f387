import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { frameworkOf, roleOf } from '../../rules/model/labels/labels';
import { builtInRubrics } from '../../rules/rubrics';
import { partOf } from '../../rules/rubrics/parts';
import { questionText, titlesIn } from '../../rules/rubrics/questionText';
import { recognise } from '../../rules/rubrics/recognise';
import { writtenRubrics } from '../../rules/rubrics/written';
import { paired } from '../paired';

const recognised = (question: string, parents: readonly string[] = [], companies: readonly string[] = []) =>
  recognise(question, { parents, companies }, builtInRubrics);

const kindOf = (question: string) => recognised(question)?.rubric.kind;

const lines = (file: string): string[] =>
  readFileSync(`test/questions/${file}`, 'utf8').split('\n').filter(line => line && !line.startsWith('#!'));

describe('Questions', () => {
  for (const { kind, questions: { examples } } of writtenRubrics) {
    it(`of kind ${kind} are recognised in at least eight wordings`, () => {
      assert.ok(examples.length >= 8, `only ${examples.length}`);
      assert.deepEqual(examples.map(question => [question, kindOf(question)]), examples.map(question => [question, kind]));
    });
  }

  it('are recognised in the words of other people', () => {
    const asked = lines('asked.txt').map(line => line.split(' | ') as [string, string]);
    const wrong = asked.filter(([group, question]) => recognised(question)?.rubric.group !== group);
    assert.deepEqual(wrong.map(([group, question]) => `${group}: ${question} is ${kindOf(question)}`), []);
  });

  it('are none of the headings of guides, readmes, meetings and technical notes', () => {
    const others = lines('not-asked.txt');
    assert.ok(others.length >= 80);
    assert.deepEqual(others.filter(heading => ![undefined, 'form'].includes(recognised(heading)?.confidence)), []);
  });

  const dressed = [
    '### Q12. Tell me about a time you failed.', '12) Tell me about a time you failed', '**Tell me about a time you failed.**', '🎯 Tell me about a time you failed',
    '[Tell me about a time you failed](#failed)', '“Tell me about a time you failed” (Amazon)', '// Tell me about a time you failed', 'Question 3: Tell me about a time you failed?',
    '<summary><b>Tell me about a time you failed</b></summary>', 'If they ask: tell me about a time you failed', '2️⃣ Tell me about a time you failed {#failed}',
  ];
  for (const heading of dressed) it(`are recognised as written: ${heading}`, () => assert.equal(kindOf(heading), 'story-failure'));

  it('that ask for an episode are story questions, whatever the episode is about', () => {
    assert.equal(kindOf('Tell me about a time you built something in a fast-paced start-up environment'), 'story-ambiguity');
    assert.equal(kindOf('Describe a situation in which your first 90 days went differently'), 'story-generic');
  });

  it('under “Questions to ask them” are not asked of the candidate', () => {
    const question = 'What does success look like in the first 90 days?';
    assert.equal(recognised(question)?.rubric.kind, '30-60-90');
    assert.equal(recognised(question, ['Harbor', 'Questions to ask the interviewer']), undefined);
  });

  it('that ask for two things have the parts and points of both', () => {
    assert.equal(kindOf('Why Kettleby, and why a company of thirty people?'), 'why-company-startup');
    const { rubric } = recognised('What are your strengths and weaknesses?')!;
    const points = new Set(rubric.checklist.map(({ id }) => id));
    for (const point of ['real-gap', 'remedy', 'episode', 'use']) assert.ok(points.has(point), point);
    assert.equal(recognised('What are your strengths and weaknesses?')!.rubric, rubric, 'the same object each time');
  });

  it('in a few words count only above what a candidate says', () => {
    assert.equal(recognised('Conflict')?.confidence, 'weak');
    assert.equal(recognised('Why us?')?.confidence, 'weak');
    assert.equal(recognised('Tell me about a conflict you had')?.confidence, 'strong');
  });

  it('know the company by its name, wherever the name stands', () => {
    assert.equal(recognised('why harbor', [], ['Harbor'])?.rubric.kind, 'why-company');
    assert.equal(recognised('What do you like about thirsty & sons?', [], ['Thirsty & Sons'])?.rubric.kind, 'why-company');
    assert.equal(recognised('Why Rust?', [], ['Harbor'])?.confidence, 'form');
  });
});

describe('Labels of an answer', () => {
  const [whyCompanyStartup] = builtInRubrics;
  const parts: Readonly<Record<string, readonly string[]>> = {
    'why-company': ['Why your company', 'Why Kettleby', 'Why this hospital', 'Mapping to the role', 'What draws me to Harbor'],
    'why-startup': ['Why startup', 'Why a start-up?', 'Why this size', 'Why small', 'Why not big tech'],
    'alignment': ['Alignment with my goals, risk tolerance, and working style', 'Career goals', 'Risk', 'How I work', 'My working style', '3) Goals & ambitions'],
    'learn-and-contribute': ['What I expect to learn and contribute', 'Learn / give', 'What I’d contribute (first 90 days)', 'Learning goals', 'In my first 30 days'],
    'examples': ['Fit for fast, ambiguous settings—examples', 'Two examples', 'Story: the rain level', 'Example (performance)'],
    'close': ['Close', 'Closing', 'To close'],
  };
  for (const [part, labels] of Object.entries(parts)) {
    it(`name the part ${part}`, () => assert.deepEqual(labels.map(label => [label, partOf(label, whyCompanyStartup!)?.id]), labels.map(label => [label, part])));
  }

  it('are no sentences', () => {
    const sentences = ['I want to learn a lot', 'My manager asked for one thing', 'The goal was clear', 'We agreed on one goal', 'Two days later', 'Situation'];
    assert.deepEqual(sentences.filter(label => partOf(label, whyCompanyStartup!)), []);
  });
});

describe('Labels of a story', () => {
  const roles: Readonly<Record<string, readonly string[]>> = {
    'situation': ['Situation', 'S', 'S (Situation)', '(S) Situation', '🎯 Situation', '1. Situation', 'Situation (15 s)', 'S – Situation', '2️⃣ Context', 'The background', 'SITUATION', 'Ausgangslage', '情境'],
    'task': ['Task', 'My role', 'T', 'Goal', 'Obstacle', 'Aufgabe', 'Tâche'],
    'action': ['Action', 'Actions taken', 'What I did', 'Approach', 'Key actions', 'Steps', 'Acción'],
    'result': ['Result', 'Outcome & impact', 'Final results', 'Results/Impact', 'Résultat', '結果'],
    'reflection': ['Learning', 'Lessons learned', 'What I’d do differently', 'Takeaway', 'Reflection (10 s)'],
    'situation task': ['Situation/Task', 'S/T', 'Situation and task', 'Problem'],
    'result reflection': ['Results & learnings'],
  };
  for (const [wanted, labels] of Object.entries(roles)) {
    it(`open: ${wanted}`, () => assert.deepEqual(labels.map(label => [label, roleOf(label)]), labels.map(label => [label, { roles: wanted.split(' ') }])));
  }

  it('that are not told are told apart', () => {
    for (const label of ['Follow-ups', 'Tags', 'Best for: leadership', 'Likely questions', 'Competency']) assert.deepEqual(roleOf(label), { meta: true }, label);
    for (const label of ['Headline', 'Nugget', 'TL;DR']) assert.deepEqual(roleOf(label), { headline: true }, label);
  });

  it('are only what is understood in all its words', () => {
    const others = ['Result set', 'Action items', 'Installation', 'Task list', 'Why Harbor?', 'Role', 'Q', 'Situation room', ''];
    assert.deepEqual(others.filter(label => roleOf(label)), []);
  });

  it('belong to a framework, which decides what a challenge and a letter are', () => {
    assert.equal(frameworkOf(['Situation', 'Task', 'Action', 'Result']), 'STAR');
    assert.equal(frameworkOf(['Challenge', 'Actions', 'Result']), 'CAR');
    assert.equal(frameworkOf(['Context', 'Action', 'Result', 'Learning']), 'CARL');
    assert.equal(frameworkOf(['Problem', 'Action', 'Result']), 'PAR');
    assert.equal(frameworkOf(['Situation', 'Obstacle', 'Action', 'Result']), 'SOAR');
    assert.equal(frameworkOf(['S', 'B', 'I']), 'SBI');
    const others = { 'Task Action Result': 'STAR', 'Situation Task Obstacle': 'STAR', 'Task Challenge': 'STAR', 'T Challenge R': 'STAR', 'Context Action Lesson': 'CARL', 'C A R L': 'CARL', 'C A R': 'CAR', 'P A R': 'PAR', 'S O A R': 'SOAR', 'S T O A': 'STAR',
      'Situation Behavior Impact': 'SBI', 'Situation Behaviour Action': 'STAR', 'S B A': 'STAR', 'S T B': 'STAR', 'Behavior Impact': 'STAR', 'Challenge Learning': 'CARL', 'Problem Lesson': 'PAR', 'A R': 'STAR' };
    for (const [labels, framework] of Object.entries(others)) assert.equal(frameworkOf(labels.split(' ')), framework, labels);
    assert.deepEqual(roleOf('Challenge'), { roles: ['task'] });
    assert.deepEqual(roleOf('Challenge', 'CAR'), { roles: ['situation', 'task'] });
    assert.deepEqual(roleOf('I', 'SBI'), { roles: ['result'] });
    assert.equal(roleOf('I'), undefined);
  });
});

/** What is left of each line as a question, the titles in it, and what it asks for. */
const kindsOf = (lines: string): string => lines.split('\n').map(line => {
  const text = questionText(line, ['Harbor']);
  const titles = [...new Set(titlesIn(text))].filter(title => title !== text);
  const { rubric, confidence } = recognised(line, [], ['Harbor']) ?? {};
  const points = rubric?.checklist.length === builtInRubrics.find(({ kind }) => kind === rubric?.kind)?.checklist.length ? '' : `, ${rubric!.checklist.length} points, ${rubric!.length.min} to ${rubric!.length.max} words`;
  return `${line}\n  “${text}”${titles.map(title => ` / “${title}”`).join('')}: ${rubric ? `${confidence} ${rubric.kind}${points}` : 'nothing'}\n`;
}).join('');

/** Which part of a reason, and of an answer about oneself, a label opens. */
const partsNamed = (labels: string): string => labels.split('\n').map(label =>
  `${label}: ${['why-company-startup', 'why-company', 'tell-me-about-yourself', 'weakness'].map(kind => partOf(label, builtInRubrics.find(rubric => rubric.kind === kind)!)?.id ?? '–').join(', ')}\n`).join('');

/** `readings/` holds questions and labels as people write them. */
describe('readings', () => {
  paired('test/readings', 'questions', 'kinds', kindsOf);
  paired('test/readings', 'labels', 'parts', partsNamed);
});
