import { answersIn, each, STORY, WHY } from './wordings';

const count = (expected: number, document: (wording: string) => string) => (wording: string): boolean =>
  answersIn(document(wording)).length === expected;

describe('wordings of pages', () => {
  describe('of titles', () => {
    const page = (title: string) => `# ${title}\n\n## Why do you want to work at Harbor?\n\n${WHY}\n\n## Conflict\n\n${STORY}\n`;

    it('of pages that are others\'', each(`
      What candidates say
      An applicant at the desk
      Scorecard, 12 May
      Interviewees of spring
      Hiring at Harbor
      FAQ
      FAQs for drivers
      Frequently asked by parents
      User interviews in spring
      Usability-interview notes
      Discovery interview
      Exit interview
      Customer interviews
      Performance review 2024
      Self-assessment for my employer
      Annual appraisal
      Year-end evaluation
      Mid-year review
      Mid year review
      Probation review
      Promotion packet
      Promotion case
      Template
      Templates for everybody
      Transcript with comments
      Review of a good book
      Book review of Harbor
      Answers that kill your chances
      Answers which bore me
      Replies not to give
      Phrases to avoid
      Lines nobody needs
      Sentences that lose the room
      Mistakes in interviews
      The errors of most candidates
      Traps in final rounds
      Handout 3
      Hand-outs 4
      Worksheet 2
      Exercise IV
      Lesson 12
      Chapter 7
      Notes on her answers
      Feedback for Tom's pitch
      What I learned from ten interviews
      Lessons after a panel
      After the mock
      I bombed an interview
      I survived the panel
      Should I take the job in Cork?
      Can I do this?
      Could I live there
      Am I ready
      How to answer what they ask
      Nurses: how to ace the panel
      Model answers
      Sample interview answers for drivers
    `, count(0, page)));

    it('of pages that tell what happened: only what is asked in so many words is answered', each(`
      Incident of Tuesday
      Outage report
      Outage of the lift
      What happened
      Root cause
      User story
      Epics
      About me
      About us
      Post-mortem
      Postmortem
      Retro
      Retrospective
      Minutes
      Stand-up
      Standup
      Sprint 12
      ADR 7
      Decision record
      Changelog
      Change log
      Release notes
      Release note
      Issue 12
      Tickets
      Runbook
      Project review
      Code assessment
      Résumé
      Resume
      Case study
      Case studies
      Meeting in May
      Diary
      Newsletter
      Workshop
    `, count(1, page)));

    it('of pages of one\'s own', each(`
      Interview prep
      Harbor, Thursday
      My answers
      Prep: candidates for a story
      Story bank after the outage
      Preparation for hiring day
      Tell me about your hiring
      Describe a template
      Who are the candidates?
      Give us a template
      Walk me through your hiring
      FAQ for my interview
      Frequently asked in every interview
      Performance review questions at the interview
      Self-made notes
      Outages I know
      Reviewer at Harbor
      Unit tests I like
      Answers I like
      Harbor – Thursday 10:30, with Dana (hiring manager)
      Interview with the hiring manager
      Hiring panel, two people
      Answers v3 (after the mock on Tuesday)
      Second round, after the mock with Priya
    `, count(2, page)));

    const MISTAKE = 'In March I wired two alarms the wrong way round and the ward lost a morning. I told the lead within the hour and wrote the check that we still use.';
    const asked = (title: string) => `# ${title}\n\n## Why do you want to work at Harbor?\n\n${WHY}\n\n## Tell me about a conflict\n\n${STORY}\n\n## Tell me about a time you failed\n\n${MISTAKE}\n`;

    it('that sound like others\', above three unmistakable questions with the writer\'s own answers', each(`
      Interview with Dana, CTO at Harbor
      Lessons learned after my first interview
      What I learned from the mock
      Candidate notes, Harbor
      Stakeholder interview, board of the trust
      Interview feedback, and what I say next time
      Should I mention the outage?
      Answers not to forget
    `, count(3, asked)));

    it('that sound like others\', below what only who prepares writes down', each(`
      signals: [the outage in March]
      challenges: [night shifts]
      aliases: HBR
      interview_date: 2026-12-03
      wpm: 120
    `, count(2, key => `---\n${key}\n---\n\n${page('Candidate notes')}`)));

    it('below what only who prepares writes down, for any question', each(`
      Tell me something that is not on your CV
      Are you a team player?
      Tell me about your current role
    `, count(1, question => `---\ncompany: Harbor\ninterview_date: 2026-12-03\n---\n\n## ${question}\n\n${STORY}\n`)));

    it('that sound like others\', below keys that anybody has', each(`
      company: Harbor
      role: Nurse
      tags: [interviews]
    `, count(0, key => `---\n${key}\n---\n\n${page('Candidate notes')}`)));
  });

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
