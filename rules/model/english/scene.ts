import { pastIn } from './past';
import { mentionsAny, type Sentence } from './sentence';

/**
 * Whether a sentence sets the scene of a story: it says when, where or how things stood. The first deed may be in the same sentence, but a deed
 * alone ("I built a forecasting tool.") or a task alone sets no scene.
 */
export const setsScene = (sentence: Sentence): boolean =>
  WHEN_OR_WHERE.test(sentence.text) || pastIn(sentence).all > pastIn(sentence).own && !mentionsAny(sentence, 'task-cue');

const WHEN_OR_WHERE = /\b(?:when|after|before|during|last|once|because|since|instead|wrong|(?:[Aa]t|[Oo]n|[Ii]n) (?:a|an|the|my|our|\p{Lu}\p{L}+|(?:19|20)\d\d)\b)/u;
