import { compileLists } from '../model/phrases';
import artefact from './artefact.txt';
import badWord from './bad-word.txt';
import change from './change.txt';
import cliche from './cliche.txt';
import company from './company.txt';
import companyNoun from './company-noun.txt';
import companyPractice from './company-practice.txt';
import effectInWords from './effect-in-words.txt';
import faintPraise from './faint-praise.txt';
import filler from './filler.txt';
import fillerRepeated from './filler-repeated.txt';
import fillerSetOff from './filler-set-off.txt';
import flattery from './flattery.txt';
import groupActor from './group-actor.txt';
import groupNoun from './group-noun.txt';
import habit from './habit.txt';
import hedge from './hedge.txt';
import hedgeSoft from './hedge-soft.txt';
import imagined from './imagined.txt';
import insult from './insult.txt';
import misconduct from './misconduct.txt';
import mishap from './mishap.txt';
import modalOfSpeaker from './modal-of-speaker.txt';
import month from './month.txt';
import noActor from './no-actor.txt';
import noDeed from './no-deed.txt';
import noForecast from './no-forecast.txt';
import numberWord from './number-word.txt';
import onlyOne from './only-one.txt';
import otherPeople from './other-people.txt';
import ownPart from './own-part.txt';
import ownUse from './own-use.txt';
import perk from './perk.txt';
import perkMaybe from './perk-maybe.txt';
import perkMotive from './perk-motive.txt';
import praise from './praise.txt';
import productNoun from './product-noun.txt';
import safeguard from './safeguard.txt';
import scorn from './scorn.txt';
import smallShare from './small-share.txt';
import thirdPerson from './third-person.txt';
import verdict from './verdict.txt';
import weakPart from './weak-part.txt';
import without from './without.txt';
import workplace from './workplace.txt';

/** Every word list, by name. One list a file; the file's name is the list's. */
export const wordLists: Readonly<Record<string, string>> = {
  artefact,
  'bad-word': badWord,
  change,
  cliche,
  company,
  'company-noun': companyNoun,
  'company-practice': companyPractice,
  'effect-in-words': effectInWords,
  'faint-praise': faintPraise,
  filler,
  'filler-repeated': fillerRepeated,
  'filler-set-off': fillerSetOff,
  flattery,
  'group-actor': groupActor,
  'group-noun': groupNoun,
  habit,
  hedge,
  'hedge-soft': hedgeSoft,
  imagined,
  insult,
  misconduct,
  mishap,
  'modal-of-speaker': modalOfSpeaker,
  month,
  'no-actor': noActor,
  'no-deed': noDeed,
  'no-forecast': noForecast,
  'number-word': numberWord,
  'only-one': onlyOne,
  'other-people': otherPeople,
  'own-part': ownPart,
  'own-use': ownUse,
  perk,
  'perk-maybe': perkMaybe,
  'perk-motive': perkMotive,
  praise,
  'product-noun': productNoun,
  safeguard,
  scorn,
  'small-share': smallShare,
  'third-person': thirdPerson,
  verdict,
  'weak-part': weakPart,
  without,
  workplace,
};

/** The one scanner for all word lists. */
export const lexicon = compileLists(wordLists);
