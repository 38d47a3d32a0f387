/** A document with something for every feature: a filler to take out, a slot to fill in, a story without a Result. */
export const sample = `---
company: Harbor
signals:
  - the spring launch of Tides
---

# Why do you want to join our company?

I want to work on maps that skippers trust. Your charts, you know, kept me off the rocks last summer. 🙂 My first month would go to [which team?].

# Tell me about a time you handled a conflict

- Situation: At Corner Bakery in 2021, two shift leads stopped talking to each other four weeks before Easter.
- Task: I had to get one rota agreed by Friday.
- Action: I met each of them alone, wrote down what they wanted and proposed a split of the early shifts.
`;

/** Markdown that answers nothing. */
export const readme = `# Tides

Basically, a tide table for the terminal.

## Install

- Run \`npm install tides\`.
- Then [what?] run it.
`;
