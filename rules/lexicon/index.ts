import type { WordLists } from '../model/english/phrases';
import absolute from './absolute.txt';
import accusationOfNamed from './accusation-of-named.txt';
import accusation from './accusation.txt';
import artefact from './artefact.txt';
import aside from './aside.txt';
import badWord from './bad-word.txt';
import boast from './boast.txt';
import brake from './brake.txt';
import built from './built.txt';
import challengeLabel from './challenge-label.txt';
import change from './change.txt';
import cliche from './cliche.txt';
import closeWeak from './close-weak.txt';
import close from './close.txt';
import companyNoun from './company-noun.txt';
import companyPractice from './company-practice.txt';
import company from './company.txt';
import constraintCompliance from './constraint-compliance.txt';
import constraintCost from './constraint-cost.txt';
import constraintDelivery from './constraint-delivery.txt';
import constraintFairness from './constraint-fairness.txt';
import constraintPerformance from './constraint-performance.txt';
import constraintPrivacy from './constraint-privacy.txt';
import constraintReliability from './constraint-reliability.txt';
import constraintSafety from './constraint-safety.txt';
import contributionEmpty from './contribution-empty.txt';
import contributionLabel from './contribution-label.txt';
import contribution from './contribution.txt';
import deliverLight from './deliver-light.txt';
import deliver from './deliver.txt';
import doneBefore from './done-before.txt';
import doubt from './doubt.txt';
import effectInWords from './effect-in-words.txt';
import faintPraise from './faint-praise.txt';
import faint from './faint.txt';
import fillerRepeated from './filler-repeated.txt';
import fillerSetOff from './filler-set-off.txt';
import filler from './filler.txt';
import flattery from './flattery.txt';
import gain from './gain.txt';
import goalEmpty from './goal-empty.txt';
import goalLabel from './goal-label.txt';
import goal from './goal.txt';
import groupActor from './group-actor.txt';
import groupNoun from './group-noun.txt';
import habit from './habit.txt';
import hedge from './hedge.txt';
import handingOn from './handing-on.txt';
import history from './history.txt';
import humblebrag from './humblebrag.txt';
import imagined from './imagined.txt';
import insult from './insult.txt';
import learningCue from './learning-cue.txt';
import learningEmpty from './learning-empty.txt';
import learningLabel from './learning-label.txt';
import learning from './learning.txt';
import madeProduct from './made-product.txt';
import misconduct from './misconduct.txt';
import mishap from './mishap.txt';
import modalOfSpeaker from './modal-of-speaker.txt';
import month from './month.txt';
import neverWithout from './never-without.txt';
import noActor from './no-actor.txt';
import noDeed from './no-deed.txt';
import noForecast from './no-forecast.txt';
import notKnown from './not-known.txt';
import numberWord from './number-word.txt';
import onlyOne from './only-one.txt';
import otherOccasion from './other-occasion.txt';
import otherPeople from './other-people.txt';
import outcomeCue from './outcome-cue.txt';
import outcomeVerb from './outcome-verb.txt';
import overclaim from './overclaim.txt';
import ownExperience from './own-experience.txt';
import ownPart from './own-part.txt';
import ownProof from './own-proof.txt';
import ownUse from './own-use.txt';
import ownWeakness from './own-weakness.txt';
import perkMaybe from './perk-maybe.txt';
import perkMotive from './perk-motive.txt';
import perk from './perk.txt';
import praise from './praise.txt';
import productNoun from './product-noun.txt';
import realWeakness from './real-weakness.txt';
import reckless from './reckless.txt';
import reflectionCue from './reflection-cue.txt';
import riskClaim from './risk-claim.txt';
import riskLabel from './risk-label.txt';
import safeguard from './safeguard.txt';
import scorn from './scorn.txt';
import scorned from './scorned.txt';
import secrecy from './secrecy.txt';
import selfDeprecation from './self-deprecation.txt';
import skipped from './skipped.txt';
import smallLiked from './small-liked.txt';
import smallShare from './small-share.txt';
import stakes from './stakes.txt';
import startupMention from './startup-mention.txt';
import startupReason from './startup-reason.txt';
import storyAmbiguity from './story-ambiguity.txt';
import styleLabel from './style-label.txt';
import taskCue from './task-cue.txt';
import theirNeed from './their-need.txt';
import timePressure from './time-pressure.txt';
import traitWord from './trait-word.txt';
import trait from './trait.txt';
import uncertainty from './uncertainty.txt';
import useNow from './use-now.txt';
import vagueOpener from './vague-opener.txt';
import verdict from './verdict.txt';
import visit from './visit.txt';
import wavedAway from './waved-away.txt';
import weakPart from './weak-part.txt';
import window from './window.txt';
import without from './without.txt';
import workingStyle from './working-style.txt';
import workplace from './workplace.txt';

/** Every word list, by name: the name of its file. */
export const wordLists: WordLists = {
  absolute,
  accusation,
  'accusation-of-named': accusationOfNamed,
  artefact,
  aside,
  'bad-word': badWord,
  boast,
  brake,
  built,
  'challenge-label': challengeLabel,
  change,
  cliche,
  close,
  'close-weak': closeWeak,
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
  contribution,
  'contribution-empty': contributionEmpty,
  'contribution-label': contributionLabel,
  deliver,
  'deliver-light': deliverLight,
  'done-before': doneBefore,
  doubt,
  'effect-in-words': effectInWords,
  faint,
  'faint-praise': faintPraise,
  filler,
  'filler-repeated': fillerRepeated,
  'filler-set-off': fillerSetOff,
  flattery,
  gain,
  goal,
  'goal-empty': goalEmpty,
  'goal-label': goalLabel,
  'group-actor': groupActor,
  'group-noun': groupNoun,
  habit,
  hedge,
  'handing-on': handingOn,
  history,
  humblebrag,
  imagined,
  insult,
  learning,
  'learning-cue': learningCue,
  'learning-empty': learningEmpty,
  'learning-label': learningLabel,
  'made-product': madeProduct,
  misconduct,
  mishap,
  'modal-of-speaker': modalOfSpeaker,
  month,
  'never-without': neverWithout,
  'no-actor': noActor,
  'no-deed': noDeed,
  'no-forecast': noForecast,
  'not-known': notKnown,
  'number-word': numberWord,
  'only-one': onlyOne,
  'other-occasion': otherOccasion,
  'other-people': otherPeople,
  'outcome-cue': outcomeCue,
  'outcome-verb': outcomeVerb,
  overclaim,
  'own-experience': ownExperience,
  'own-part': ownPart,
  'own-proof': ownProof,
  'own-use': ownUse,
  'own-weakness': ownWeakness,
  perk,
  'perk-maybe': perkMaybe,
  'perk-motive': perkMotive,
  praise,
  'product-noun': productNoun,
  'real-weakness': realWeakness,
  reckless,
  'reflection-cue': reflectionCue,
  'risk-claim': riskClaim,
  'risk-label': riskLabel,
  safeguard,
  scorn,
  scorned,
  secrecy,
  'self-deprecation': selfDeprecation,
  skipped,
  'small-liked': smallLiked,
  'small-share': smallShare,
  stakes,
  'startup-mention': startupMention,
  'startup-reason': startupReason,
  'story-ambiguity': storyAmbiguity,
  'style-label': styleLabel,
  'task-cue': taskCue,
  'their-need': theirNeed,
  'time-pressure': timePressure,
  trait,
  'trait-word': traitWord,
  uncertainty,
  'use-now': useNow,
  'vague-opener': vagueOpener,
  verdict,
  visit,
  'waved-away': wavedAway,
  'weak-part': weakPart,
  window,
  without,
  'working-style': workingStyle,
  workplace,
};
