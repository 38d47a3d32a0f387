// Documents of interview answers, made up from a grammar: as long as one wants, and always the same for the same seed.
import { randomFrom } from './numbers.mjs';

/** UTF-8 bytes of the documents that are typed in. */
export const SIZES = { '20 KB': 20_000, '200 KB': 200_000, '1 MB': 1_000_000 };

/** `{name}` stands for one of the phrases of that name. */
const PHRASES = {
  question: [
    'Tell me about a time you disagreed with your manager', 'Tell me about a time you failed', 'Why do you want to work for us?', 'What is your greatest weakness?',
    'Describe a project you are proud of', 'Tell me about a time you had to meet a tight deadline', 'Where do you see yourself in five years?', 'Tell me about yourself',
    'Describe a time you dealt with a difficult customer', 'Why do you want to join a startup?', 'Tell me about a time you led without authority',
  ],
  place: ['the bakery on Mill Street', 'our ward', 'the harbour office', 'a team of six', 'the night shift', 'the Leeds depot', 'our school', 'the claims desk'],
  who: ['Amara', 'Jonas', 'the head nurse', 'my manager', 'the new trainee', 'Priya from finance', 'a supplier', 'the night clerk', 'José', 'our customers'],
  thing: ['the rota', 'the booking form', 'our stock list', 'the weekly report', 'the handover sheet', 'the fire plan', 'the price list', 'the triage queue', 'the tide tables'],
  number: ['4 %', '31 hours', '2,400 €', 'twelve days', 'a third', '18 complaints', '7 of 10', '£9,000', 'from 40 minutes to 12'],
  did: ['rewrote', 'measured', 'cut', 'explained', 'checked', 'moved', 'tested', 'drew up', 'handed over', 'simplified'],
  when: ['In spring 2021', 'Two weeks before Easter', 'On my second day', 'Last autumn', 'In my third year there', 'After the flood'],
  aside: ['', '', '', '', '', '', '', '', ', you know,', ' – believe it or not –', ' (again)', ', um,'],
  sentence: [
    '{when} we lost {number} at {place} because nobody owned {thing}.', 'I {did} {thing} with {who} and {did} it once more on Friday.', '{who} had asked for {thing}{aside} and got nothing.',
    'We saved {number}, and {who} still uses {thing}.', 'The result was {number} less waste.', 'So I {did} {thing}, {did} the numbers and went to {who}.', '“Leave it”, said {who}; I didn’t.',
    'I learned to ask {who} first and then to touch {thing}.', 'That took {number}.', '{when} I {did} {thing} alone, because {who} was away.', '{who} {did} the first half and I the second.',
    'By the end of the month {thing} fitted on one page.', 'My part was {thing}; {who} looked after {place}.', 'I asked {who} what {thing} was for, and wrote the answer down.', 'The first try cost us {number}.',
    'It was decided that {thing} should stay as it was.', 'I think I was maybe a bit too slow with {thing}.', 'I am passionate about {thing}.', 'I would start with {thing}, where {place} loses {number} a month.',
  ],
  item: ['{did} **{thing}** together with {who}', 'asked {who} about {thing}', '{number} saved at {place}', '`make {thing}` before noon', 'keep [{thing}](https://example.org/plan) in one place'],
};

/** Makes answers until they are as long as this, in UTF-8 bytes. */
export function document(bytes, seed) {
  const random = randomFrom(seed);
  const pick = (name) => {
    const phrase = PHRASES[name][Math.floor(random() * PHRASES[name].length)].replace(/\{(\w+)\}/g, (_, inner) => pick(inner));
    return name === 'sentence' ? phrase[0].toUpperCase() + phrase.slice(1) : phrase;
  };
  const several = (count, make) => Array.from({ length: count }, make);
  const paragraph = () => several(2 + Math.floor(random() * 3), () => pick('sentence')).join(' ');
  const parts = ['Situation', 'Task', 'Action', 'Result'];
  const blocks = [
    paragraph, paragraph, paragraph,
    () => parts.filter(() => random() < 0.9).map((part) => `- **${part}:** ${paragraph()}`).join('\n'),
    () => parts.map((part) => `**${part}:** ${paragraph()}`).join('\n\n'),
    () => several(4, () => `- ${pick('item')}`).join('\n'),
    () => `> ${pick('sentence')}`,
    () => `| Before | After |\n| --- | --- |\n| ${pick('number')} | ${pick('number')} |`,
  ];
  const answer = () => [`## ${pick('question')}`, ...several(4 + Math.floor(random() * 4), () => blocks[Math.floor(random() * blocks.length)]())].join('\n\n');

  const answers = ['# Answers'];
  for (let length = 0; length < bytes; length += Buffer.byteLength(answers.at(-1)) + 2) answers.push(answer());
  return `${answers.join('\n\n')}\n`;
}
