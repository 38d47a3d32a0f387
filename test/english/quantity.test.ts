import { strict as assert } from 'node:assert';
import { quantifiedResult } from '../../rules/evidence/quantity';
import { sentenceOf } from '../../rules/model/english/sentence';

const sizesIn = (text: string): string[] => quantifiedResult(sentenceOf(text)).map(({ start, end }) => text.slice(start, end));

describe('the size of a result', () => {
  const found: readonly (readonly [text: string, ...sizes: readonly string[]])[] = [
    ['Builds went from 38 minutes to nine.', '38', 'nine'],
    ['+12% CTR and +6% session length over 3 weeks.', '+12%', '+6%'],
    ['We stayed £11,000 under the sum.', '£11,000'],
    ['Opens rose by 30 per cent.', '30 per cent'],
    ['P95 fell to 120 ms.', '120 ms'],
    ['The queue halved.', 'halved'],
    ['Roughly a third fewer no-shows.', 'a third'],
    ['Not one dose was late.', 'Not one'],
    ['Two of three teams adopted it.', 'Two', 'three'],
    ['We finished second of 61 teams.', '61'],
    ['Twenty-four of the twenty-eight came back.', 'Twenty-four'],
    ['One pallet out of the next 48 missed the box.', 'One pallet out of the next 48'],
    ['It was in two weeks early and under budget.', 'two', 'weeks early', 'under budget'],
    ['Nobody has been paged for it since.', 'Nobody has been paged for it since'],
    ['There were zero complaints.', 'zero complaints'],
    ['It saves an hour a day.', 'saves an hour a day'],
  ];
  for (const [text, ...sizes] of found) it(text, () => assert.deepEqual(sizesIn(text), sizes));
});

describe('a number that measures nothing', () => {
  for (const text of [
    'We migrated to v2 in 2023.',
    'It runs on Python 3 and Postgres 15 in room 12.',
    'I led a team of 5.',
    'We were seven on the search team.',
    'For three years I ran the night shift.',
    'The call came at 14:30 on 3 June.',
    'She was aged 14, a 14-year-old from class 8.',
    'The 12-person team met on level 3.',
    'It was on call 24/7, from 0→1.',
    'Two years ago I joined.',
    'I have eleven years of experience in retail.',
    'He read the first two pages.',
    'P95 got much better.',
    '1. We began.',
    'Nobody really checked.',
  ]) it(text, () => assert.deepEqual(sizesIn(text), []));
});
