import { compileLists } from '../model/phrases';
import artefact from './artefact.txt';
import aside from './aside.txt';
import badWord from './bad-word.txt';
import brake from './brake.txt';
import change from './change.txt';
import cliche from './cliche.txt';
import company from './company.txt';
import companyNoun from './company-noun.txt';
import companyPractice from './company-practice.txt';
import constraintCompliance from './constraint-compliance.txt';
import constraintCost from './constraint-cost.txt';
import constraintDelivery from './constraint-delivery.txt';
import constraintFairness from './constraint-fairness.txt';
import constraintPerformance from './constraint-performance.txt';
import constraintPrivacy from './constraint-privacy.txt';
import constraintReliability from './constraint-reliability.txt';
import constraintSafety from './constraint-safety.txt';
import doubt from './doubt.txt';
import effectInWords from './effect-in-words.txt';
import faint from './faint.txt';
import faintPraise from './faint-praise.txt';
import filler from './filler.txt';
import fillerRepeated from './filler-repeated.txt';
import fillerSetOff from './filler-set-off.txt';
import flattery from './flattery.txt';
import groupActor from './group-actor.txt';
import groupNoun from './group-noun.txt';
import habit from './habit.txt';
import hedge from './hedge.txt';
import imagined from './imagined.txt';
import insult from './insult.txt';
import misconduct from './misconduct.txt';
import mishap from './mishap.txt';
import modalOfSpeaker from './modal-of-speaker.txt';
import month from './month.txt';
import neverWithout from './never-without.txt';
import noActor from './no-actor.txt';
import noDeed from './no-deed.txt';
import noForecast from './no-forecast.txt';
import numberWord from './number-word.txt';
import onlyOne from './only-one.txt';
import otherPeople from './other-people.txt';
import outcomeCue from './outcome-cue.txt';
import ownPart from './own-part.txt';
import ownUse from './own-use.txt';
import perk from './perk.txt';
import perkMaybe from './perk-maybe.txt';
import perkMotive from './perk-motive.txt';
import praise from './praise.txt';
import productNoun from './product-noun.txt';
import reckless from './reckless.txt';
import safeguard from './safeguard.txt';
import scorn from './scorn.txt';
import scorned from './scorned.txt';
import smallShare from './small-share.txt';
import taskCue from './task-cue.txt';
import thirdPerson from './third-person.txt';
import verdict from './verdict.txt';
import wavedAway from './waved-away.txt';
import weakPart from './weak-part.txt';
import without from './without.txt';
import workplace from './workplace.txt';

/** Every word list, by name. One list a file; the file's name is the list's. */
export const wordLists: Readonly<Record<string, string>> = {
  artefact,
  aside,
  'bad-word': badWord,
  brake,
  change,
  cliche,
  company,
  'company-noun': companyNoun,
  'company-practice': companyPractice,
  'constraint-compliance': constraintCompliance,
  'constraint-cost': constraintCost,
  'constraint-delivery': constraintDelivery,
  'constraint-fairness': constraintFairness,
  'constraint-performance': constraintPerformance,
  'constraint-privacy': constraintPrivacy,
  'constraint-reliability': constraintReliability,
  'constraint-safety': constraintSafety,
  doubt,
  'effect-in-words': effectInWords,
  faint,
  'faint-praise': faintPraise,
  filler,
  'filler-repeated': fillerRepeated,
  'filler-set-off': fillerSetOff,
  flattery,
  'group-actor': groupActor,
  'group-noun': groupNoun,
  habit,
  hedge,
  imagined,
  insult,
  misconduct,
  mishap,
  'modal-of-speaker': modalOfSpeaker,
  month,
  'never-without': neverWithout,
  'no-actor': noActor,
  'no-deed': noDeed,
  'no-forecast': noForecast,
  'number-word': numberWord,
  'only-one': onlyOne,
  'other-people': otherPeople,
  'outcome-cue': outcomeCue,
  'own-part': ownPart,
  'own-use': ownUse,
  perk,
  'perk-maybe': perkMaybe,
  'perk-motive': perkMotive,
  praise,
  'product-noun': productNoun,
  reckless,
  safeguard,
  scorn,
  scorned,
  'small-share': smallShare,
  'task-cue': taskCue,
  'third-person': thirdPerson,
  verdict,
  'waved-away': wavedAway,
  'weak-part': weakPart,
  without,
  workplace,
};

/** The one scanner for all word lists. */
export const lexicon = compileLists(wordLists);
