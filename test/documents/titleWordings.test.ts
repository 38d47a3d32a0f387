import { count, each, STORY, WHY } from './wordings';

describe('wordings of titles of pages', () => {
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
