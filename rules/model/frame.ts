import { wordCount } from '../matches';
import { perObject, perObjectMeanwhile } from '../memo';
import { partOf } from '../rubrics/parts';
import type { Rubric } from '../rubrics/rubric';
import { isAside } from './asides';
import { isLabel } from './labels';
import { leadsOf, type Lead } from './leads';
import type { Line } from './lines';
import { BEFORE_REPLY, questionForm, type QuestionForm } from './questions';

/**
 * What a line tells of where answers begin and end, and what labels them. A line of prose tells little: as long as an edit leaves
 * its frame the same, it leaves all answers where they are.
 */
export interface Frame {
  /** All of it, but for the question that it may be. */
  readonly key: string;
  /** A question by its words alone, if a rubric recognises it: then it is part of the frame. */
  readonly question: QuestionForm | undefined;
}

/** Makes the frames of lines, in the eyes of these rubrics. */
export const framer = perObject((rubrics: readonly Rubric[]) => perObjectMeanwhile((line: Line): Frame => {
  const { block: _, ...all } = line;
  if (line.kind === 'heading' || line.kind === 'cell') return { key: JSON.stringify(all), question: undefined };
  const { text, bold, ...place } = all;
  const form = questionForm(line);
  const asks = form?.prominent || form?.asks;
  const names = leadsOf(line).map(it => isLabel(it.name) ? it : [partsNamed(it, rubrics), it.body < text.trimEnd().length]);
  const isTitle = form && [isWhole(line, form), announces(line, form), opensReply(line, form)];
  const looks = [place, bold.length > 0, isAside(line), isShort(line), beginsSmall(line), headsVersion(line)];
  return { key: JSON.stringify([looks, names, isTitle, asks && form]), question: asks ? undefined : form };
}));

/** The parts of answers that a name means. */
const partsNamed = ({ name }: Lead, rubrics: readonly Rubric[]): readonly (string | undefined)[] =>
  withParts(rubrics).map(rubric => partOf(name, rubric)?.id);

const withParts = perObject((rubrics: readonly Rubric[]): readonly Rubric[] => rubrics.filter(({ parts }) => parts.length > 0));

/** A title by its length: a few words, no stop. */
export const isShort = perObject(({ text, kind }: Line): boolean =>
  kind === 'text' && wordCount(text.trim()) <= 10 && !/[.:;,]\s*$/.test(text));

/** Nothing stands behind the question. */
export const isWhole = ({ text }: Line, { body }: QuestionForm): boolean => body >= text.trimEnd().length;

/** "Why us:", "weakness –", "why here →" announce what follows, be it in the same line. */
export const announces = (line: Line, form: QuestionForm): boolean => line.kind === 'text' && (line.text.trimEnd().endsWith(':') || isSetOffBy(line, form));

/** … in the same line, be it an item. */
export const opensReply = (line: Line, form: QuestionForm): boolean => !isWhole(line, form) && isSetOffBy(line, form);

const isSetOffBy = ({ text, bold }: Line, { span }: QuestionForm): boolean =>
  /^\s?:/.test(text.slice(span.end)) || bold.length === 0 && SET_OFF.test(text.slice(span.end));

const SET_OFF = new RegExp(String.raw`^(?:["”’)]?\s${BEFORE_REPLY}\s|[\])]\s)`);

/** It goes on in the middle of a sentence. */
export const beginsSmall = ({ text }: Line): boolean => /^\s*\p{Ll}/u.test(text);

/** "Mine (draft 2):", "My version, shorter:" head a telling of one's own, "Short version (30 sec):", "The long one:", "60 seconds:" one of its lengths. */
export const headsVersion = ({ kind, alone, text }: Line): boolean => kind === 'text' && alone && HEADS_VERSION.test(text);

const HEADS_VERSION = new RegExp(String.raw`^\W*(?:${[
  'mine|my (?:own )?(?:answer|version|draft|take|attempt)',
  '(?:(?:the|my) )?(?:very )?(?:short|shorter|long|longer|full|medium|brief|quick|spoken|written) (?:version|form|answer|pitch|one|take)',
  String.raw`(?:version|take|draft|option|variant) (?:#|no\.? )?[\dA-C]`,
  String.raw`(?:in )?(?:\d+|one|two|three|thirty|sixty|ninety)[ -]?(?:s|secs?|seconds?|mins?|minutes?)`,
].join('|')})\b[^.!?]{0,60}:\s*$`, 'i');
