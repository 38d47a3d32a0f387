import { passivesIn } from '../model/english/passive';
import { isQuoted } from '../model/english/quotes';
import { defineRule, insertAt } from '../rule';

/** Words after which a passive gives background: "the one that was broken". */
const BACKGROUND = /\b(?:that|which|who|whose|because|since|after|before|until|while|when|where|whenever|what|whatever|how|if|as|had|than)\b/i;
/** Words by which the speaker is in the sentence: then nobody is hidden. */
const SPEAKER = /\b(?:I|I['’]\w+|me|my|mine|myself|we)\b/;
/** What is done to the speaker, or hides nobody whom one would ask for: "the door was locked", "nobody was hurt"; what was going on, and no step of the story: "the vans were being sent to the wrong gate", "lead is joined with a flame". */
const FINE = /^(?:being|is|are)\b|^(?:was|were|am|been|got)(?: \w+ly)? (?:asked|assigned|tasked|hired|promoted|told|invited|given|paged|trained|locked|closed|called|named|born|allowed|required|needed|hurt|injured|made of)\b/i;
/** "All 63 were switched in nine days": how many is an outcome. */
const COUNTED = /\b(?:\d+|all|both|none|half|most|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty) (?:could |would |had to )?$/i;
/** By somebody who is named. */
const BY = /^ by (?!(?:hand|mail|e-mail|phone|then|now|default|the end|\d))/;

export const passive = defineRule({
  id: 'passive',
  scope: 'sentence',
  severity: 'hint',
  summary: 'Say who did it, above all where it was you.',
  why: '“The rota was redrawn” hides the one thing that the interviewer wants to hear: whether that was you.',
  roles: ['action'],
  wording: true,
  quietInNotes: true,
  examples: {
    bad: [
      acting('The architecture was redesigned and tests were added.'),
      acting('A decision was made to wait.'),
      acting('The rota was redrawn and the night shift was informed.'),
      acting('The menu was shortened to nine dishes.'),
      acting('The contract was renegotiated within a week.'),
    ],
    good: [
      acting('I redesigned the architecture.'),
      acting('I was asked to lead the audit and I rang the auditor.'),
      acting('The door was locked, so I climbed through the window.'),
      acting('The letters were written by two trainees, and I checked each of them.'),
      acting('Nobody was hurt. I stopped the work and rang the water company.'),
      acting('Cut the menu to nine dishes.'),
    ],
  },

  *check({ text }) {
    if (SPEAKER.test(text)) return;
    const [hidden] = passivesIn(text);
    if (!hidden || isQuoted(text, hidden) || BACKGROUND.test(text.slice(0, hidden.start))) return;
    if (COUNTED.test(text.slice(0, hidden.start)) || FINE.test(text.slice(hidden.start, hidden.end)) || BY.test(text.slice(hidden.end))) return;
    yield {
      span: hidden,
      message: `“${text.slice(hidden.start, hidden.end)}”: by whom? If it was you, say “I”.`,
      fixes: [{ title: 'Ask who did it', edits: [insertAt(hidden.end, ' by [whom, me?]')] }],
    };
  },
});

/** A story with this Action. */
function acting(action: string): string {
  return `- Situation: There was a fault.\n- Task: I had to mend it by Friday.\n- Action: ${action}\n- Result: It was gone within a day.`;
}
