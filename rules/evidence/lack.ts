import type { Notation, Story } from '../model/answer';
import type { Role } from '../model/role';
import { spanOf, type Span } from '../span';
import { firstLine, isBlank, partsTelling, sentencesIn } from './storyParts';
import { tellingOf } from './tellings';

/** What a labelled story lacks, and where to report it: at a label without a text, where the story breaks off, or at its first line. */
export interface Lack {
  readonly span: Span;
  /** Whether the label is there without a text. */
  readonly empty: boolean;
}

const WITHOUT_TASK = new Set<Notation['framework']>(['CAR', 'PAR', 'CARL', 'SBI']);

/** Whether stories of a framework have a Task of their own. */
export const hasTask = ({ framework }: Notation): boolean => !WITHOUT_TASK.has(framework);

/** A part that a labelled story lacks. Undefined for stories without labels, because their parts are only guessed. */
export function lackOf(story: Story, role: Role): Lack | undefined {
  if (!story.labelled || isBlank(story) || partsTelling(story, role).length > 0) return undefined;
  if (role === 'task' && !hasTask(story.notation)) return undefined;
  const index = story.parts.findIndex(part => part.label && (part.role === role || part.alsoFills === role));
  if (index < 0) return tellingOf(story, role).length > 0 ? undefined : { span: firstLine(story), empty: false };
  return { span: breakAt(story, index) ?? story.parts[index]!.label!, empty: true };
}

/** The last part that is told, if the empty part is the last one. */
function breakAt({ parts }: Story, index: number): Span | undefined {
  if (index < parts.length - 1) return undefined;
  const last = sentencesIn(parts.slice(0, index)).at(-1);
  return last && spanOf(last);
}
