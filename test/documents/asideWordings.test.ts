import { allSentences } from '../../rules';
import { answersIn, each, WHY } from './wordings';

/** What is said in an answer, without what stands beside it. */
const saidIn = (document: string): string => answersIn(document)
  .flatMap(({ paragraphs }) => allSentences(paragraphs).map(({ unit }) => unit.text.trim())).join(' ');

describe('wordings of what stands beside an answer', () => {
  const beside = (lead: string) => `## Why do you want to work at Harbor?\n\n${WHY}\n\n**${lead}:** I met Zeno there.\n`;

  it('which is not said', each(`
    Tip
    Tips
    Note
    Notes
    Note to self
    Notes to self
    NB
    N.B.
    Reminder
    Remember
    Todo
    To do
    Difficulty
    Memory hook
    They may ask
    They may probe
    If they ask
    If they push
    Likely follow-ups
    Likely followup
    Probe
    Why they ask
    Why it's asked
    What they are looking for
    What they're really after
    What they want to hear
    Timing
    Time
    Date
    Status
    Source
    Sources
    Link
    Links
    See also
    Delivery
    Body language
    Don't say
    Dont say
    Do not say
    Never say
    Not to say
    Not
    Avoid
    Bad
    Bad answer
    Bad example
    Weak
    Weak answer
    Wrong
    Instead of
    Before
    What not to say
    Red flag
    Red flags
    Old version
    Tags
    Follow-up
    Competency
    Skills
    Best for
    When to use
    Use it for
    Use when
    Good for
    Works for
    Answers to
    One-liner for
    Interviewer tip
    Pro tip
    Primary skill
    Possible questions
    Question
  `, lead => {
    const said = saidIn(beside(lead));
    return said.includes('dispatch') && !said.includes('Zeno');
  }));

  it('which is said', each(`
    Answer
    My answer
    Sample answer
    Short answer
    Full response
    Draft reply
    Final script
    Spoken version
    Good answer
    Better answer
    Best draft
    Say
    Do say
    You say
    I say
    Me
    A
    Version
    What I'd say
    What I would say
    What I will say
    What I say
  `, lead => {
    const said = saidIn(`## Why do you want to work at Harbor?\n\n**${lead}:** ${WHY}\n`);
    return said.includes('dispatch') && !said.includes(`${lead}:`);
  }));

  it('which says for whom the answer is, unless the writer speaks in it', each(`
    Company
    Location
    Team
  `, lead => !saidIn(beside(lead).replace('I met Zeno there.', 'Zeno')).includes('Zeno') && saidIn(beside(lead)).includes('Zeno')));

  it('or only looks like it', each(`
    Teamwork
    Tipping
    Not enough
    Badly told
    Timeless
    Sourcing
  `, lead => saidIn(beside(lead)).includes('Zeno')));
});
