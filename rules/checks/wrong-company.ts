import { companyNames, occurrences } from '../evidence/company';
import { otherCompanies } from '../evidence/otherCompany';
import { defineRule } from '../rule';

const FRONT_MATTER = 'company: Harbor\naliases: [Harbor Labs]';

export const wrongCompany = defineRule({
  id: 'wrong-company',
  scope: 'answer',
  severity: 'error',
  summary: 'Name the company that you are applying to.',
  why: 'Another company\'s name in a copied answer is the one mistake that recruiters retell: it says that all of it was written for somebody else.',
  kinds: ['why-company', 'why-hire', 'why-leaving', 'about-yourself', 'five-years', '30-60-90'],
  wording: true,
  inDrafts: true,
  examplesQuestion: 'Why do you want to join us?',
  examples: {
    bad: [
      { frontMatter: FRONT_MATTER, text: 'Your dispatch engine is why I want to join Tidewater.' },
      { frontMatter: FRONT_MATTER, text: 'I admire Acorn’s night shift.' },
      { frontMatter: FRONT_MATTER, text: 'As a nurse I would love to work for Meridose.' },
      { question: 'Why Kettleby?', text: 'I cook with the seasons, and I am excited to join Ostrom.' },
      { frontMatter: FRONT_MATTER, text: 'I would be proud to be part of Saltmarsh Academy.' },
      { frontMatter: FRONT_MATTER, text: 'Thank you for considering me for the role at Corvane.' },
      { frontMatter: FRONT_MATTER, text: 'Ostrom’s mission to feed every school speaks to me.' },
      { frontMatter: FRONT_MATTER, text: 'The opening at Brightwell appeals to me because of the tide pumps.' },
    ],
    good: [
      { frontMatter: FRONT_MATTER, text: 'Before this I spent two years at Acorn.' },
      { frontMatter: FRONT_MATTER, text: 'As a child I wanted to work at NASA; now I want a ward that listens.' },
      { frontMatter: FRONT_MATTER, text: 'Unlike Beta, you publish the RFC.' },
      { frontMatter: FRONT_MATTER, text: 'I want to join Harbor Labs because of the dispatch engine.' },
      { frontMatter: FRONT_MATTER, text: 'I would love to work with Ama in the Platform team.' },
      { question: 'Why Penhallow Water?', text: 'I want to join Penhallow because of the fish pass at Tern Weir.' },
      { frontMatter: FRONT_MATTER, text: 'I am excited about Kubernetes, and I admire Grace Hopper.' },
      { frontMatter: FRONT_MATTER, text: 'Acorn is the place where I learned to read a log, and the role at Acorn ended in May.' },
      { frontMatter: FRONT_MATTER, text: 'Leeds is the right place for me, and Rust is a good fit.' },
      { frontMatter: FRONT_MATTER, text: 'I see myself standing at Dover each morning. At Easter I want to help my brother.' },
      'I want to join Tidewater.',
    ],
  },

  *check(answer) {
    const [company] = companyNames(answer);
    const wrong = otherCompanies(answer);
    for (const span of wrong) {
      const name = answer.text.slice(span.start, span.end);
      const everywhere = occurrences(answer.text, name);
      yield {
        span,
        message: `You tell ${company} that your heart is set on ${name}. Read the whole answer once more: what else was written for ${name}?`,
        fixes: [
          { title: `Replace by “${company}”`, edits: [{ span, text: company! }] },
          ...everywhere.length > 1 ? [{ title: `Replace “${name}” everywhere in this answer`, edits: everywhere.map(it => ({ span: it, text: company! })) }] : [],
        ],
      };
    }
  },
});
