import { hasSlot } from '../edits/slots';
import { placeholdersIn, unfilledIn } from '../evidence/placeholders';
import { defineRule, type Fix } from '../rule';
import { shift, type Span } from '../span';

export const placeholder = defineRule({
  id: 'placeholder',
  scope: 'answer',
  severity: 'error',
  summary: 'Fill in what is still a placeholder.',
  why: 'A bracket read aloud, or sent, tells the interviewer that the answer was written for anybody. In 7% of the public stories that we looked at one was left.',
  wording: false,
  inDrafts: true,
  examples: {
    bad: [
      'I want to join [Company] because of <product>.',
      'Waiting time fell by XX% on my ward.',
      'In my first <N> days I will write the menu for {{restaurant}}.',
      'I ran the campaign, and it brought ___ leads.',
      'I taught year nine. TODO: what did it change?',
      'I cut the time to pay from [how many days?] to 14.',
      'I worked there since 20XX.',
      '“I have cooked for [X] years in hotels.”',
    ],
    good: [
      'I read [the RFC](https://example.org) and asked about it.',
      'The law [1] was new.[^2]',
      'The spec still said “TBD”, and I was to turn those three letters into a page.',
      'The witness wrote “[they] never came”.',
      'I typed `List<String>` and <b>waited</b>.',
      'I counted the workwear, sizes XS to XXL.',
      'The rule was: if you see X, call me.',
      '- [x] ring the harbour master, which I did first',
      'We kept latency <60 ms and throughput >90%.',
    ],
  },

  *check(answer) {
    const { text, questionSpan, context } = answer;
    const words = ({ start, end }: Span): string => text.slice(start, end);
    const asked = unfilledIn(words(questionSpan)).map(span => shift(span, questionSpan.start)).filter(span => isName(words(span)));
    for (const span of [...asked, ...placeholdersIn(answer)]) {
      const left = words(span);
      const own = hasSlot(left);
      const fixes = fixesFor(left, context.company, context.role).map((fix): Fix => ({ title: fix.title, edits: [{ span, text: fix.text }] }));
      yield {
        span,
        message: own ? `“${left}” waits for your words. Answer it, then read the sentence aloud.`
          : `This still says “${left}”. Read aloud, it tells them that the answer was made for anybody: fill it in.`,
        ...((own || context.draft) && { severity: 'warning' }),
        ...(fixes.length > 0 && { fixes }),
      };
    }
  },
});

/** In a question other brackets are tags and remarks: "[PM] Tell me about a launch [Amazon]". */
const isName = (words: string): boolean => !words.startsWith('[') || /\b(?:company|employer|firm|organi[sz]ation|role|position|job|team|school|hospital|product|name)\b|^\[X{1,3}\]$/i.test(words);

/** The fixes that front matter makes possible: it may know the company and the role. */
function fixesFor(words: string, company: string | undefined, role: string | undefined): { readonly title: string; readonly text: string }[] {
  const name = words.replace(/[^\p{L} ]/gu, ' ').trim().toLowerCase();
  const known = /^(?:(?:the|your|name of the) )?(?:company|employer|firm|organi[sz]ation)(?: name)?$/.test(name) ? company
    : /^(?:(?:the|your) )?(?:role|position|job title)$/.test(name) ? role : undefined;
  return known === undefined ? [] : [{ title: `Fill in “${known}”`, text: known }];
}
