import { perObject, perText } from '../memo';
import { compileLists } from '../model/english/phrases';
import type { WordMatch } from '../model/english/scanner';
import { wordsOf, type Word } from '../model/english/words';
import { builtInRubrics } from '.';
import { combined } from './combine';
import { CUE_FIELDS, cueList, cueLists, type CueField } from './cues';
import { questionText, titlesIn } from './questionText';
import type { Rubric } from './rubric';
import { scanBuiltIn } from './scan';

export interface Recognised {
  /** For a question that asks for two things ("… strengths and weaknesses?"), the rubric of both. */
  readonly rubric: Rubric;
  /**
   * `strong`: certainly an interview question. `weak`: a title such as "Conflict" or "Why us", which counts only above a candidate's words.
   * `form`: a title that counts only among other questions ("About me").
   */
  readonly confidence: 'strong' | 'weak' | 'form';
}

/** Where a heading stands and what is known of the company. */
export interface QuestionContext {
  /** The headings that this line stands under. */
  readonly parents: readonly string[];
  /** The company's names, from front matter or settings. */
  readonly companies?: readonly string[];
}

/** In words. Longer lines are text; the longest question of the guide has 41. */
const LONGEST_QUESTION = 70;
const LONGEST_TITLE = 12;

/** The kind of questions that a candidate asks. Headings below one of this kind are no questions to the candidate. */
export const ASKING_BACK = 'questions-for-us';

/** The kind of a story question without a theme of its own. */
export const ANY_STORY = 'story-generic';

/** The kind of a question without a kind of its own. */
const ANY_OTHER = 'other';

/** Kinds that heed what else a heading asks. "… and what will you bring?" asks for one point of the reasons to come. */
const YIELDING = new Set([ANY_OTHER, 'why-hire']);

/**
 * The kind of interview question that a heading asks; undefined if it asks none. Most headings of most files ask none, and an answer found where
 * there is none misleads everything that follows.
 */
export function recognise(question: string, { parents, companies = [] }: QuestionContext, rubrics: readonly Rubric[]): Recognised | undefined {
  const listen = listenerFor(rubrics);
  const text = questionText(question, companies);
  const heading = listen(text);
  if (heading.words === 0 || heading.words > LONGEST_QUESTION || heading.at('no-question') !== undefined) return undefined;
  const recognised = decision(heading, text, listen, rubrics);
  const asksBack = (parent: string) => listen(questionText(parent)).candidates('cues')[0]?.rubric.kind === ASKING_BACK;
  return recognised && parents.some(asksBack) ? undefined : recognised;
}

type Listener = (text: string) => Heading;

function decision(heading: Heading, text: string, listen: Listener, rubrics: readonly Rubric[]): Recognised | undefined {
  const cues = heading.candidates('cues');
  const topics = heading.candidates('topics');
  const stories = (): readonly Candidate[] => [...topics, ...rubrics.filter(({ kind }) => kind === ANY_STORY).map(rubric => ({ rubric, from: 0, to: 0 }))];
  const episode = heading.at('episode');
  if (episode !== undefined && !cues.some(({ from }) => from < episode)) return decide(stories(), 'strong', rubrics);
  const clauses = clausesOf(text).flatMap(({ clause, words }) => titles(listen, [clause]).map(({ rubric, from, to }) => ({ rubric, from: words + from, to: words + to })));
  if (cues.length > 0) return decide([...cues, ...clauses], 'strong', rubrics);
  if (heading.at('one-thing') !== undefined) return decide(stories(), 'strong', rubrics);
  if (heading.at('ask') !== undefined && topics.length > 0) return decide(topics, 'strong', rubrics);
  if (heading.words > LONGEST_TITLE) return text.endsWith('?') ? decide(clauses.filter(isOfCompany), 'strong', rubrics) : undefined;
  const whole = titles(listen, titlesIn(text));
  if (whole.length > 0) return decide(whole, 'weak', rubrics);
  const episodes = heading.at('episodic') !== undefined ? decide(topics, 'weak', rubrics) : undefined;
  return episodes ?? decide(titles(listen, titlesIn(text), 'beside'), 'form', rubrics);
}

/** The clauses of a question, with how many words stand before each. */
function clausesOf(text: string): readonly { readonly clause: string; readonly words: number }[] {
  let at = 0;
  return text.split(CLAUSE_END).map(clause => {
    at = text.indexOf(clause, at);
    return { clause, words: wordsOf(text.slice(0, at)).length };
  });
}

const CLAUSE_END = /[,:;?]|\band\b/;

/** "Why do you want to work here, and what do you expect to learn?": besides, it asks for what is a point of the reasons, or for nothing that has points. */
const yields = (candidate: Candidate, all: readonly Candidate[]): boolean => YIELDING.has(candidate.rubric.kind)
  && all.some(it => (it.from >= candidate.to || it.to <= candidate.from) && (isOfCompany(it) || candidate.rubric.kind === ANY_OTHER && it.rubric.kind !== ANY_OTHER));

/** "Why do you want to work in a kitchen, and why with us?" is about the company, whatever it asks first. */
const isOfCompany = ({ rubric }: Candidate): boolean => rubric.group === 'why-company';

/** "Why Tarn, and why leave the bank?" is about the company too. */
const isOfLeaving = ({ rubric }: Candidate): boolean => rubric.kind === 'why-leaving';

/** Verbs of orders. They ask only at the beginning of a sentence, not in "Ada will talk about …" or "I can imagine that …". */
const ORDER = /^(?:tell|describe|share|recall|recount|discuss|explain|remember|provide|outline|think|talk|speak|walk|take|give|name|imagine|suppose|picture|assume|pretend)$/;
/** What may stand between the beginning of an order and its verb. */
const POLITELY = /(?:^|[^\p{L}\p{N}\s'])\s*(?:(?:please|can|could|would|will|you|and|but|now|so|okay|ok|well|then|just|also|briefly|quickly|first|next|finally|hi|hello|let's)\s+)*(?:(?:i|we)(?:'d| would)? (?:like|love|want) (?:for )?you to\s+)?$/iu;

const isSaidOfOrders = (text: string, { text: word, start }: Word): boolean => ORDER.test(word) && !POLITELY.test(text.slice(0, start));

/** A kind that a heading may ask for, and the words that speak for it: `to` is exclusive. */
interface Candidate {
  readonly rubric: Rubric;
  readonly from: number;
  readonly to: number;
}

interface Heading {
  readonly words: number;
  /** The index of the first word that a list matches. */
  at(list: string): number | undefined;
  /** The kinds with a matching cue, unless one of their `not` patterns matches too; with the longest match of each. */
  candidates(cues: CueField): Candidate[];
}

/** The longest match wins; between equals the kind that comes first among the rubrics. */
function decide(candidates: readonly Candidate[], confidence: Recognised['confidence'], rubrics: readonly Rubric[]): Recognised | undefined {
  const asking = candidates.filter(it => !yields(it, candidates)).toSorted((a, b) => length(b) - length(a));
  const [top, ...others] = asking.some(isOfCompany) ? asking.toSorted((a, b) => Number(isOfLeaving(a)) - Number(isOfLeaving(b))) : asking;
  if (!top) return undefined;
  const kinds = new Set(candidates.map(({ rubric }) => rubric.kind));
  const union = rubrics.find(({ questions: { unites } }) => unites.length > 0 && unites.every(kind => kinds.has(kind)));
  const asked = union ?? top.rubric;
  const also = others.filter(({ rubric, to }) => rubric.group !== asked.group && to !== top.to).map(({ rubric }) => rubric);
  return { rubric: also.reduce(combined, asked), confidence };
}

const length = ({ from, to }: Candidate): number => to - from;

const titles = (listen: Listener, texts: readonly string[], field: 'titles' | 'beside' = 'titles'): Candidate[] =>
  texts.flatMap(text => listen(text).candidates(field));

/** Makes a function that finds the cues of these rubrics in a text. Those of the built-in rubrics are compiled by the build. */
const listenerFor = perObject((rubrics: readonly Rubric[]): Listener => {
  const scan = rubrics === builtInRubrics ? scanBuiltIn : compileLists(cueLists(rubrics));
  const cues = rubrics.flatMap(rubric => CUE_FIELDS.map(field => ({ list: cueList(rubric, field), rubric, field })));
  const order = new Map(cues.map(({ list }, index) => [list, index]));
  return perText((text): Heading => {
    const words = wordsOf(text);
    const longest = new Map<string, WordMatch>();
    const first = new Map<string, number>();
    for (const match of words.length > LONGEST_QUESTION ? [] : scan(words)) {
      if (isSaidOfOrders(text, words[match.from]!)) continue;
      const known = longest.get(match.list);
      if (!known) first.set(match.list, match.from);
      if (!known || match.to - match.from > known.to - known.from) longest.set(match.list, match);
    }
    const heard = [...longest.keys()].flatMap(list => order.get(list) ?? []).sort((a, b) => a - b).map(index => cues[index]!);
    return {
      words: words.length,
      at: list => first.get(list),
      candidates: wanted => heard.filter(({ field, rubric }) => field === wanted && !longest.has(cueList(rubric, 'not')))
        .map(({ list, rubric }) => ({ rubric, from: longest.get(list)!.from, to: longest.get(list)!.to })),
    };
  });
});
