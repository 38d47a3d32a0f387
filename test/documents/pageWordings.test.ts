import { answersIn, count, each, STORY, WHY } from './wordings';

describe('wordings of pages', () => {
  describe('of headings', () => {
    const page = (heading: string) => `# Harbor\n\n## Why do you want to work at Harbor?\n\n${WHY}\n\n## ${heading}\n\nThere is more to it.\n`;

    it('that make a page a manual', each(`
      Usage
      Quick start
      Quickstart
      Building from source
      Build from source
    `, count(0, page)));

    it('that make a page a project\'s or a handout, when there are two', each(`
      Installation / Contributing
      Install / License
      Installing / Licence
      Getting started / Contributors
      Change log / API
      API reference / Requirements
      Prerequisites / Configuration
      Dependencies / Acknowledgments
      Acknowledgements / Credits
      Citation / Documentation
      Screenshots / Testing
      Features / Support
      Learning outcomes / Homework
      Learning objectives / Exercise
      Learning goals / Exercises
      Worksheet / Hand-out
      Handout / Discussion questions
      Discussion / Your turn
      Quiz / Module 3
      Unit IV / Lesson two
      **Your turn** / Lesson 12: what to say
    `, wording => {
      const [one, two] = wording.split(' / ');
      return answersIn(page(`${one}\n\nSome text.\n\n## ${two}`)).length === 0 && answersIn(page(one!)).length === 1;
    }));

    it('that only look like those', each(`
      The usage of lifts
      Usage counts
      Quick start-up
      Installation of lifts
      Homework I did
    `, count(1, heading => page(`${heading}\n\nSome text.\n\n## ${heading} again`))));
  });

  describe('of lines', () => {
    const page = (line: string) => `# Harbor\n\n${line}\n\n## Conflict\n\n**Situation:** The oven died.\n\n**Task:** I had 60 covers to feed.\n\n**Action:** I moved everything to the grill.\n\n**Result:** We served 58.\n`;

    it('that only minutes have', each(`
      Present: Ana, Jo
      Attendees: Ana, Jo
      Attending: Ana
      Attendance (all day): nine
      In attendance: Ana
      **Participants:** Ana
      Apologies: Jo
      Absent: Jo
      Agenda: the lift
      Scribe: Ana
      Note-taker: Jo
      Notetaker: Jo
      - Facilitator: Ana
      Action items: two
    `, count(0, page)));

    it('that minutes do not have alone', each(`
      Presents: a ball
      I was present. Ana: nobody
      Nobody was absent: good
      Agenda
    `, count(1, page)));

    const judged = (judgement: string) => `# Harbor\n\n## Why do you want to work at Harbor?\n\n${WHY}\n\n${judgement}\n\n## Conflict\n\n${STORY}\n\n${judgement}\n`;

    it('that judge answers, below each of two', each(`
      Comment: too long
      Comments: too long
      **Feedback:** good
      Verdict – a pass
      Rating: 3
      My rating: 3
      Score: 4
      Marks: 4
      Grade: B
      Weak: I work too hard.
      Weaker answer: I am a perfectionist.
      Strong: I missed a deadline.
      Stronger version: I missed one.
      Strong example: I missed one.
    `, wording => answersIn(judged(wording)).length === 0 && answersIn(page(`${wording}\n\n${wording}`)).length === 1));

    it('by which letters begin and end', each(`
      Dear Ms Ode, / Kind regards
      Hi Ana, / Best regards
      Hello all, / Regards,
      Dear team, / Best,
      Dear Ana, / Sincerely
      Dear Ana, / Yours faithfully
      Dear Ana, / Yours sincerely,
      Hi Jo, / Yours truly
      Hi Jo, / Thanks!
      Hi Jo, / Thank you.
      Hi Jo, / Cheers
    `, wording => {
      const [greeting, signOff] = wording.split(' / ');
      const letter = (first: string, last: string) => `${first}\n\n**Why do you want to work at Harbor?**\n\n${WHY}\n\n${last}\n`;
      const found = [letter(greeting!, signOff!), letter(greeting!, ''), letter('', signOff!)].map(it => answersIn(it).length);
      return found.join() === '0,1,1';
    }));
  });
});
