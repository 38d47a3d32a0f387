import * as v from 'valibot';
import { perObject, perText } from '../memo';
import { shift } from '../span';
import { didYouMean, nearest } from '../util/nearest';
import type { Problem } from '../util/problem';
import { readYaml } from '../yaml/read';
import { described, flag, numberBetween } from '../yaml/schema';
import type { Context } from './context';
import type { SourceText } from './markdown/sourceText';

/** What the YAML block at the top of a file says. What it does not mention is absent. */
export interface FrontMatter extends Partial<Context> {
  /** A rubric's kind: the whole file is an answer of this kind unless questions say otherwise. */
  readonly kind?: string;
  readonly question?: string;
  /** `answerlint: false`: the file is left alone. */
  readonly off?: boolean;
  /** It has keys of a website generator: the page is a post for readers. */
  readonly published?: boolean;
}

export interface ReadFrontMatter {
  readonly frontMatter: FrontMatter;
  /** Placed in the document. */
  readonly problems: readonly Problem[];
  /** The offset at which the document goes on behind it; 0 where there is no front matter. */
  readonly end: number;
}

/** Sticky, because it can only be at the top. */
const BLOCK = /\uFEFF?---[ \t]*\r?\n([\s\S]*?)^(?:---|\.\.\.)[ \t]*(?:\r?\n|$(?![\s\S]))/my;

/** Keys, or nothing. A thematic break at the top of a file looks the same, until a line without a key follows. */
const KEYS = /^\s*(?:#[^\n]*\n\s*)*(?:["']?[\w-]+["']?\s*:|$)/;

/** Keys that only Answerlint reads. Where one stands, mistakes in the other keys are reported. */
const OURS = /^(?:company|aliases|signals|challenges|interview_date|wpm|answerlint)[ \t]*:/m;

/** Keys of website generators. */
const POST = /^(?:layout|permalink|slug|excerpt|pubDate|publish(?:ed|Date)?|sidebar_(?:position|label)|canonical\w*)[ \t]*:/im;

/** The front matter of a document. Keys of other programs are ignored. With `kinds`, the known kinds of questions, an unknown one is a problem. */
export function frontMatterOf(text: string, kinds: readonly string[] = NO_KINDS): ReadFrontMatter {
  const block = blockAtTop(text);
  return block ? blockReader(kinds)(block[0]) : NONE;
}

const NO_KINDS: readonly string[] = [];
const NONE: ReadFrontMatter = { frontMatter: {}, problems: [], end: 0 };

function blockAtTop(text: string): RegExpExecArray | null {
  BLOCK.lastIndex = 0;
  return BLOCK.exec(text);
}

/** Remembered by its text: it is rarely edited, and reading its YAML again would take half as long as the rest of a keystroke. */
const blockReader = perObject((kinds: readonly string[]) => perText((block: string) => readBlock(block, kinds)));

function readBlock(block: string, kinds: readonly string[]): ReadFrontMatter {
  const yaml = blockAtTop(block)![1]!;
  if (!KEYS.test(yaml)) return NONE;
  const at = block.indexOf('\n') + 1;
  const { value, problems } = readYaml(yaml, schema, ({ kind }) => kind && kinds.length > 0 && !kinds.includes(kind)
    ? [{ path: ['kind'], message: `There is no kind of question called "${kind}".${didYouMean(kind, kinds)} Without one, the headings decide.` }]
    : []);
  const speaks = OURS.test(yaml) || value?.kind !== undefined || nearest(/^kind[ \t]*:[ \t]*(\S+)/m.exec(yaml)?.[1] ?? '', kinds) !== undefined;
  return {
    frontMatter: { ...value && fromFile(value), ...!speaks && POST.test(yaml) && { published: true } },
    problems: speaks ? problems.map(({ span, message }) => ({ span: shift(span, at), message })) : [],
    end: block.length,
  };
}

/** The front matter of a text in blocks. The first block is enough, unless the front matter is several pages long. */
export function frontMatterIn(text: SourceText, kinds: readonly string[] = NO_KINDS): ReadFrontMatter {
  const first = text.blocks[0]?.text ?? '';
  const found = frontMatterOf(first, kinds);
  return found.end > 0 || !OPENING.test(first) ? found : frontMatterOf(String(text), kinds);
}

const OPENING = /^\uFEFF?---/;

/** Whether it says that the file is an answer. */
export const isDeclared = ({ kind, question, published }: FrontMatter): boolean => !published && (kind ?? question) !== undefined;

/** Front matter wins over settings. */
export const contextFrom = (settings: Pick<Context, 'company' | 'signals' | 'challenges' | 'wordsPerMinute'>, frontMatter: FrontMatter): Context => ({
  ...settings.company !== undefined && { company: settings.company },
  aliases: [],
  signals: settings.signals,
  challenges: settings.challenges,
  wordsPerMinute: settings.wordsPerMinute,
  draft: false,
  tags: [],
  ...frontMatter,
});

/**
 * Whether it has keys that people write only when they prepare for an interview. Then the answers are the writer's own, whatever the title of
 * the page says.
 */
export const isPreparation = ({ signals, challenges, aliases, interviewDate, wordsPerMinute }: FrontMatter): boolean =>
  (signals ?? challenges ?? aliases ?? interviewDate ?? wordsPerMinute) !== undefined;

/** A text. A name may look like a number. */
const words = v.pipe(v.union([v.string(), v.number()], 'a text'), v.transform(String));
/** An item without a text is still to be written. */
const list = v.pipe(
  v.union([v.string(), v.number(), v.array(v.nullable(v.union([v.string(), v.number()])))], 'a text or a list of texts'),
  v.transform(value => (Array.isArray(value) ? value : [value]).flatMap(item => item === null ? [] : String(item))),
);

/** What interviewers call any story question, which is the name of a group here. */
const kind = v.pipe(words, v.transform(name => /^behaviou?ral$/i.test(name) ? 'story-generic' : name));

const schema = v.object({
  company: v.optional(described(words, 'The company that the answers are for. The name of another one is reported.')),
  aliases: v.optional(described(list, 'Other names of the company: abbreviations, its products. They count as its name.')),
  role: v.optional(described(words, 'The job you apply for. It is filled in where an answer says [role].')),
  signals: v.optional(described(list, 'What you know of the company: launches, numbers, papers, decisions. Offered while you write, and where praise needs a fact.')),
  challenges: v.optional(described(list, 'What is hard about the role, in the words of the job advertisement. Offered while you write.')),
  question: v.optional(described(words, 'The question that this file answers, where no heading asks it.')),
  kind: v.optional(described(kind, 'The kind of question that this file answers: it decides what a good answer contains.')),
  interview_date: v.optional(described(words, 'The day of the interview, as 2026-11-30. News of the company that is old by then is reported.')),
  wpm: v.optional(numberBetween(60, 300, 'Words a minute that you speak. Spoken times follow from it.')),
  draft: v.optional(flag('true: not finished yet. Only errors and pitfalls are reported, no gaps, style or length.')),
  tags: v.optional(described(list, 'What the stories show: conflict, ownership … The coverage of a folder counts them.')),
  answerlint: v.optional(flag('false: this file is none of Answerlint’s business.')),
}, 'keys such as company, role, kind');

/** The keys of front matter that we read, and what each is for. */
export const frontMatterKeys: readonly { readonly key: string; readonly description: string }[] =
  Object.entries(schema.entries).map(([key, { wrapped }]) => ({ key, description: v.getDescription(wrapped) ?? '' }));

function fromFile({ interview_date: interviewDate, wpm: wordsPerMinute, answerlint, ...same }: v.InferOutput<typeof schema>): FrontMatter {
  const said = { ...same, interviewDate, wordsPerMinute, off: answerlint === false ? true : undefined };
  return Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined && value !== ''));
}
