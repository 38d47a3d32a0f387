import { perObject } from '../memo';
import { compileLists, wordsOf, type WordMatch } from '../model/phrases';
import { questionText, titlesIn } from './questionText';
import type { Rubric } from './rubric';
import { sharedLists } from './vocabulary';

export { partOf } from './parts';

export interface Recognised {
  readonly rubric: Rubric;
  /** `strong`: an interview question and nothing else. `weak`: a title such as "Conflict" or "Why us", which counts only above a candidate's words. */
  readonly confidence: 'strong' | 'weak';
  /** How many words of the heading speak for this kind. */
  readonly score: number;
  /** Kinds of other groups that the same heading asks for too ("… strengths and weaknesses?"). */
  readonly also: readonly Rubric[];
}

/** Where a heading stands and what is known of the company. */
export interface QuestionContext {
  /** The headings that this line stands under. */
  readonly parents: readonly string[];
  /** The company's names, from front matter or settings. */
  readonly companies?: readonly string[];
}

/** Longer lines are text. The question of the guide has 41 words. */
const LONGEST_QUESTION = 70;
const LONGEST_TITLE = 9;

/** Under its headings stand questions of the candidate, not to the candidate. */
const ASKING_BACK = 'questions-for-us';

/** The kind of a story question without a theme of its own. */
const ANY_STORY = 'story-generic';

/**
 * The kind of interview question that a heading asks, if it asks one at all: most headings of most files are none, and
 * an answer found where there is none misleads everything that comes after.
 */
export function recognise(question: string, { parents, companies = [] }: QuestionContext, rubrics: readonly Rubric[]): Recognised | undefined {
  const listen = listenerFor(rubrics);
  const text = questionText(question, companies);
  const heading = listen(text);
  if (heading.words === 0 || heading.words > LONGEST_QUESTION || heading.at('no-question') !== undefined) return undefined;
  if (parents.some(parent => listen(questionText(parent)).candidates('cues')[0]?.rubric.kind === ASKING_BACK)) return undefined;

  const cues = heading.candidates('cues');
  const topics = heading.candidates('topics');
  const stories = [...topics, ...rubrics.filter(({ kind }) => kind === ANY_STORY).map(rubric => ({ rubric, from: 0, to: 0 }))];
  const episode = heading.at('episode');
  if (episode !== undefined && !cues.some(({ from }) => from < episode)) return decide(stories, 'strong', rubrics);
  if (cues.length > 0) return decide([...cues, ...titles(listen, text.split(/[,;?]|\band\b/))], 'strong', rubrics);
  if (heading.at('one-thing') !== undefined) return decide(stories, 'strong', rubrics);
  if (heading.at('ask') !== undefined && topics.length > 0) return decide(topics, 'strong', rubrics);
  const whole = titles(listen, titlesIn(text));
  if (whole.length > 0) return decide(whole, 'weak', rubrics);
  return heading.at('episodic') !== undefined && heading.words <= LONGEST_TITLE ? decide(topics, 'weak', rubrics) : undefined;
}

/** A kind that a heading speaks for, and the words that do: `to` is exclusive. */
interface Candidate {
  readonly rubric: Rubric;
  readonly from: number;
  readonly to: number;
}

interface Heading {
  readonly words: number;
  /** The first word of a match of this list. */
  at(list: string): number | undefined;
  /** Kinds of which a pattern matches and none speaks against them; the longest match of each. */
  candidates(cues: 'cues' | 'topics' | 'titles'): Candidate[];
}

/** The longest match wins; between equals the one that comes first among the rubrics. */
function decide(candidates: readonly Candidate[], confidence: Recognised['confidence'], rubrics: readonly Rubric[]): Recognised | undefined {
  const [top, ...others] = candidates.toSorted((a, b) => length(b) - length(a));
  if (!top) return undefined;
  const kinds = new Set(candidates.map(({ rubric }) => rubric.kind));
  const union = rubrics.find(({ questions: { unites } }) => unites.length > 0 && unites.every(kind => kinds.has(kind)));
  const rubric = union ?? top.rubric;
  const also = others.filter(other => other.rubric.group !== rubric.group && other.to !== top.to).map(other => other.rubric);
  return { rubric, confidence, score: length(top), also: [...new Set(also)] };
}

const length = ({ from, to }: Candidate): number => to - from;

const titles = (listen: (text: string) => Heading, texts: readonly string[]): Candidate[] =>
  texts.flatMap(text => listen(text).candidates('titles'));

/** The patterns of these rubrics, compiled into one scanner the first time they are asked for. */
const listenerFor = perObject((rubrics: readonly Rubric[]) => {
  const lists = Object.fromEntries(rubrics.flatMap(({ kind, questions: { cues, topics, titles, not } }) => [
    [`${kind}/cues`, cues.join('\n')],
    [`${kind}/topics`, topics.join('\n')],
    [`${kind}/titles`, titles.map(title => `^ ${title} $`).join('\n')],
    [`${kind}/not`, not.join('\n')],
  ]));
  const scan = compileLists({ ...sharedLists, ...lists });
  return (text: string): Heading => {
    const words = wordsOf(text);
    const matches = words.length > LONGEST_QUESTION ? [] : scan(words);
    const longest = new Map<string, WordMatch>();
    for (const match of matches) {
      const known = longest.get(match.list);
      if (!known || match.to - match.from > known.to - known.from) longest.set(match.list, match);
    }
    return {
      words: words.length,
      at: list => matches.find(match => match.list === list)?.from,
      candidates: field => rubrics.flatMap(rubric => {
        const match = longest.get(`${rubric.kind}/${field}`);
        return match && !longest.has(`${rubric.kind}/not`) ? [{ rubric, from: match.from, to: match.to }] : [];
      }),
    };
  };
});
