import { didYouMean, rubricsWith } from '../../rules';
import { configs } from './config';
import { complain, print } from './output';

/** `answerlint new`: prints a document to begin with for one kind of question; without a kind, lists the kinds. */
export async function newAnswer(kind: string | undefined, { company }: { readonly company?: string }): Promise<void> {
  const { settings: { rubrics: own = [] } } = await (await configs())('.answerlint.yaml');
  const rubrics = rubricsWith(own).filter(({ scaffold }) => scaffold);
  if (kind === undefined) {
    const width = Math.max(...rubrics.map(({ kind }) => kind.length));
    return print(rubrics.map(({ kind, title }) => `${kind.padEnd(width)}  ${title}`).join('\n'));
  }
  const rubric = rubrics.find(rubric => rubric.kind === kind);
  if (!rubric) return complain(`there is no kind of question called "${kind}".${didYouMean(kind, rubrics.map(({ kind }) => kind))} List them: answerlint new`);

  const frontMatter = ['---', ...(company === undefined ? [] : [`company: ${yamlScalar(company)}`]), `kind: ${kind}`, '---'];
  const scaffold = company === undefined ? rubric.scaffold : rubric.scaffold.replaceAll('[which company?]', () => company);
  print(`${frontMatter.join('\n')}\n\n# ${rubric.questions.examples[0] ?? rubric.title}\n\n${scaffold.trim()}`);
}

/** In quotation marks, unless it is certainly plain text: YAML might see more in it. */
const yamlScalar = (value: string): string => /^\p{L}[\p{L}\p{N} .&'’-]*$/u.test(value) && !/^(?:true|false|null)$/i.test(value) ? value : JSON.stringify(value);
