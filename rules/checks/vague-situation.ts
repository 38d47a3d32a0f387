import { hasSlot } from '../edits/slots';
import { mentions, type Sentence } from '../model/english/sentence';
import { defineRule, insertAt } from '../rule';
import { contains, shift } from '../span';

export const vagueSituation = defineRule({
  id: 'vague-situation',
  scope: 'part',
  roles: ['situation'],
  severity: 'hint',
  summary: 'Say when, where and how big in ten words.',
  why: '“There was a problem at work” could be anybody’s story. One date, place, number or stake makes it yours, and makes the rest believable.',
  wording: true,
  examples: {
    bad: [
      '- Situation: There was a problem at work.\n- Task: I had to solve it.\n- Action: I asked everyone.\n- Result: Solved in two days.',
      '- Situation: At my last job things were difficult.\n- Task: I had to improve the mood.\n- Action: I held talks.\n- Result: Nobody left in a year.',
      '- Situation: I was working on a project with some people.\n- Task: I had to lead it.\n- Action: I made a plan.\n- Result: Done a week early.',
      '- Situation: Once we had an issue with a system.\n- Task: I had to find it.\n- Action: I read the logs.\n- Result: Fixed in an hour.',
      '- Situation: In the past I have faced many challenges.\n- Task: I had to grow.\n- Action: I read 20 books.\n- Result: Promoted twice.',
    ],
    good: [
      '- Situation: In spring 2023 I was the only backend engineer on a 12-person team.\n- Task: Keep it up.\n- Action: I wrote alerts.\n- Result: Two pages instead of nine.',
      '- Situation: On a 28-bed surgical ward there was a problem with the charting system at 02:00.\n- Task: Keep the round going.\n- Action: I set up paper boards.\n- Result: No missed dose.',
      '- Situation: New content category had thin data and poor engagement.\n- Task: Improve it.\n- Action: Built a bandit.\n- Result: +12 %.',
      '- Situation: At my last job in Leeds the oven broke before a wedding.\n- Task: Feed 80 guests.\n- Action: I moved to the grill.\n- Result: One plate came back.',
      '- Situation: Third week of my internship at a food bank: 900 donations a day on paper.\n- Task: Log them.\n- Action: I built a sheet.\n- Result: An hour saved a day.',
    ],
  },

  *check({ sentences, body }) {
    const [opener] = sentences.flatMap(({ at, unit }) => mentions(unit, 'vague-opener').map(span => ({ at, unit, span })));
    if (!opener || sentences.some(({ unit }) => isAnchored(unit) || hasSlot(unit.text))) return;
    yield {
      span: shift(opener.span, opener.at),
      message: `“${opener.unit.text.slice(opener.span.start, opener.span.end)}” could open anybody's story. When, where, how big? Ten words will do.`,
      fixes: [{ title: 'Ask when, where and how big', edits: [insertAt(Math.max(sentences[0]!.at, body.start), '[When, where, how big?] ')] }],
    };
  },
});

/** Whether a sentence has something that only this story has: a number, a name, a month or a stake. */
const isAnchored = (sentence: Sentence): boolean =>
  /\d/.test(sentence.text) || /(?<=[\p{Ll},] )\p{Lu}[\p{Ll}]+/u.test(sentence.text.replace(/\bI\b/g, '')) || mentions(sentence, 'stakes', 'month', 'number-word')
    .some(span => !ANY.test(sentence.text.slice(0, span.start)) && !mentions(sentence, 'vague-opener').some(opener => contains(opener, span)));

/** "A client" is anybody's. */
const ANY = /\b(?:an?|some) $/i;
