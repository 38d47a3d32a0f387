import { ask, hasSlot } from '../edits/slots';
import { soundsLike } from '../evidence/labelModel';
import { quotations } from '../model/english/quotes';
import { mentions, mentionsAny, type Sentence } from '../model/english/sentence';
import { defineRule } from '../rule';
import { overlap, type Span } from '../span';
import { withoutLooseEnd } from '../util/wording';

/** "They were not lazy". */
const DENIED = /\b(?:I|never|not(?! (?:a good|exactly|quite|really|the)\b))\b|n['’]t\b/;
/** Somebody else, of whom the sentence before has spoken. */
const SOMEBODY = /\b(?:he|she|they)\b/i;
/** The verdict is about the speaker after all: "my manager told me that I was lazy", "we were the lazy ones". */
const OWN = /\b(?:I|I'd|I’d|I'm|I’m|me|we)\b/;

/** "The legal read, because it would've slowed us down": nobody did it. */
const IMAGINED = /\bwould(?:n['’]t)?(?:['’]ve| have)\b/i;

/** "I don't imagine that they are careless", "I'm not saying he was lazy": what the speaker does not claim. */
const NOT_CLAIMED = /\b(?:not|never|(?:don|doesn|didn|wouldn|won|can|couldn)['’]t)\b[^.,;:!?]{0,20}\b(?:think|imagine|believe|say|saying|mean|call|claim|suggest|suggesting|consider|feel|find)\b[^.,;:!?]{0,12}$/i;

export const blame = defineRule({
  id: 'blame',
  scope: 'sentence',
  severity: 'warning',
  summary: 'Describe the constraint and your move, not what was wrong with the others.',
  why: 'Half to two thirds of hiring managers call talking badly of an employer or colleague one of the worst mistakes of an interview (CareerBuilder '
    + '2010, 2012). They cannot check who was right; what they learn is how you may one day talk about them.',
  wording: true,
  inDrafts: true,
  examples: {
    bad: [
      'My boss was incompetent and never listened.',
      'I left because of the toxic management.',
      'The night shift couldn’t be bothered to fill in the chart, so I did it.',
      'My director has no clue about retail.',
      'The chef took the credit for my menu.',
      'The former tenant of the bakery was a thief and his people did nothing.',
      'We came second, no thanks to the so-called experts in marketing.',
    ],
    good: [
      'The second rinse was to blame, so I shortened it.',
      'For four years my call notes were a joke: names, a brand, “good talk”.',
      'My manager and I disagreed on the date, so I showed her the defect curve.',
      'The client was angry, and with reason.',
      'A customer said “your people are useless”, and I asked him what had happened.',
      'I was careless with the second valve, and I told the foreman before he found it.',
      'The toxic waste had no owner on paper, so I asked the council who would sign.',
      'My supervisor and I had other ideas about the rota, and both had something for them.',
      'People who will never read a manual: for a maker of stairlifts I took the setup down to three pictograms.',
      'The father was shouting that we were crooks.',
      'My colleague on nights and I did the handover differently.',
    ],
  },

  *check(sentence) {
    const { text } = sentence;
    const verdict = verdictIn(sentence);
    const span = verdict ?? soundingIn(sentence);
    if (!span || hasSlot(text)) return;
    const said = withoutLooseEnd(text, span);
    yield {
      span: said,
      message: `“${text.slice(said.start, said.end)}” ${verdict ? 'passes' : 'sounds as if it passed'} judgement on somebody who can't answer. Even if it is true, it costs you: say what the situation demanded and what you did.`,
      ...(!verdict && { severity: 'information' }),
      fixes: [{ title: 'Ask for the facts instead', edits: [ask(text, '[What did the situation demand, and what did you do?]')] }],
    };
  },
});

/** A verdict in words that a list knows. */
function verdictIn(sentence: Sentence): Span | undefined {
  if (!mentionsAny(sentence, 'scorn', 'verdict', 'accusation', 'accusation-of-named')) return undefined;
  const { text } = sentence;
  const words = ({ start, end }: Span): string => text.slice(start, end);
  return [
    ...mentions(sentence, 'scorn'),
    ...mentions(sentence, 'verdict').filter(span => !DENIED.test(words(span))),
    ...mentions(sentence, 'accusation', ...mentionsAny(sentence, 'workplace') ? ['accusation-of-named'] : []).filter(span => !OWN.test(words(span)) && !IMAGINED.test(words(span))),
  ].find(span => !/\b(?:I|we)\s$/i.test(text.slice(0, span.start)) && !OWN_THING.test(text.slice(0, span.start)) && !quotations(text).some(quotation => overlap(quotation, span)) && !NOT_CLAIMED.test(text.slice(0, span.start)) && !ASKED.test(text.slice(0, span.start)) && !DELIVERS.test(words(span)));
}

/** "The supplier had let us down": a delivery that did not come. */
const DELIVERS = /\b(?:airline|bank|carrier|contractor|courier|forwarder|printer|supplier|vendor)s? (?:(?:had|has|have) )?let (?:me|us) down$/i;

/** "My call notes were a joke": nobody's but the speaker's. */
const OWN_THING = /\b[Mm]y (?:\p{Ll}+ ){0,2}(?:code|desk|drafts?|drawings?|e-?mails?|handwriting|lists?|logs?|notes?|plans?|sheets?|slides|spelling|spreadsheets?) $/u;

/** "The director wanted to know which shops were to blame": it is still asked. */
const ASKED = /\b(?:know|knew|find out|found out|ask(?:s|ed|ing)?|see|tell|decide|sure|clear|wonder(?:ed|ing)?|question(?:ed)?|argu(?:ed|ing)) (?:which|who|whose|what|whether|if)\b[^.,;:!?]{0,40}$/i;

/** Words that sound like a verdict, where somebody else is spoken of. What somebody said in quotation marks is not the writer's. */
function soundingIn(sentence: Sentence): Span | undefined {
  const { text } = sentence;
  if (quotations(text).length > 0 || TOPIC.test(text)) return undefined;
  const span = soundsLike(sentence, 'blame').find(it => !text.slice(it.start).startsWith('I '));
  return span && (SOMEBODY.test(text) || mentionsAny(sentence, 'other-people')) && soundsLike(sentence, 'signal').length === 0 ? span : undefined;
}

/** "Guests who never read a sign: I put the arrow on the floor": what was hard, and what the speaker did about it. */
const TOPIC = /^[^.:;!?]{4,60}: [^.;!?]*\bI (?!was\b|had to\b)/;
