import { pastIn } from './past';
import { mentionsAny, type Sentence } from './sentence';

/**
 * Whether a sentence at the beginning of a story says when, where or how things stood, be it with the first deed in one breath:
 * neither nothing but a deed ("I built a forecasting tool.") nor nothing but a task.
 */
export const setsScene = (sentence: Sentence): boolean =>
  WHEN_OR_WHERE.test(sentence.text) || pastIn(sentence).all > pastIn(sentence).own && !mentionsAny(sentence, 'task-cue');

const WHEN_OR_WHERE = /\b(?:when|after|before|during|last|once|because|since|instead|wrong|(?:[Aa]t|[Oo]n|[Ii]n) (?:a|an|the|my|our|\p{Lu}\p{L}+|(?:19|20)\d\d)\b)/u;
