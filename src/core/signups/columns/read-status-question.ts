import { CONSENT_WORDS } from '../consent-words.js';
import { phrasePattern, upToWords } from '../phrase-pattern.js';
import type { Header } from './header.js';
import { wholeTitle } from './recogniser.js';

/** What a yes to a column's title means for its row: `leaves` takes it out, `comes` keeps it. */
export type StatusQuestion = 'leaves' | 'comes';

const OF_THE_PROGRAMME = '((the|this|our|your) )?(matching|pairing|programme|program|scheme|cohort|round)';

const LEFT = wholeTitle(
  `((has|have|is|was|are|i) )?(been )?(withdrawn|withdrew|withdrawal|cancel(l)?ed|cancellation|refund(ed)?|declined|opt(ed)? out|dropped( out)?|unsubscribed|removed|excluded?|inactive|no show|spam)( (at|on|date|from ${OF_THE_PROGRAMME}|of ${OF_THE_PROGRAMME}|this (time|round|year)))?`,
  `(date|time) (of )?(withdrawal|cancellation|withdrawn|cancel(l)?ed)|(i (have )?)?left ${OF_THE_PROGRAMME}|no longer (taking part|participating|active|available|interested)`,
  'abgemeldet|storniert|abgesagt|zurückgezogen|annulé|désisté|cancelad[oa]|annullat[oa]|geannuleerd|anulowane|peruttu|perunut|avbokad|avanmäld|aflyst|avmeldt',
);

const COMES = wholeTitle(
  'approval|rsvp|attending|going|coming|attendance|((is|are you|still) )?(active|confirmed|participating|taking part|registered|approved|accepted)',
  `included? (me )?in ${OF_THE_PROGRAMME}`,
);

const NOW = '(any ?more|any longer|after all|at all|now|this (time|round|year|cohort|term|semester))';
const DATA =
  '(data|details|answers|information|profile|address|terms|conditions|privacy|policy|sharing|processing|storage)';
/** A box whose tick takes somebody out: "Do not include me in the matching", "Tick to withdraw". */
const LEAVING = phrasePattern(
  `(tick|check|click|mark|select|cross) ${upToWords(4)}(to|if you (want|wish|need|would like|d like) to) (withdraw|opt out|cancel|leave|unsubscribe)`,
  '(do not|dont) (include|match|pair) me(?! (with|to|on|at))',
  '^(i )?(want|wish|would like) to (withdraw|cancel|opt out)|^i (am |m )?(withdraw|withdrawing|opt out|opting out)|opt(ing)? out (of|from)',
  `^(i )?(do not|dont|no longer) (want|wish|would like) to (be (matched|paired|included|contacted)|take part|participate|join)( in ${OF_THE_PROGRAMME})?( ${NOW})?$`,
  `^(i )?(cannot|cant|can not|will not|wont|am (not able|unable) to|do not|dont|no longer) (take part|participate)( in ${OF_THE_PROGRAMME})?( ${NOW})?$`,
  `^(i )?(do not|dont) (accept|permit|allow|authori[sz]e|want) ${upToWords(4)}${DATA}`,
);

/** A consent turned round, of oneself or behind a box to tick: "I do NOT consent", "Tick if you do not agree". */
const REFUSING = phrasePattern(
  '(?<!do )(i |^)(do not|dont|cannot|no longer) (\\p{L}+ )?(consent|agree|give (my |any )?(consent|permission|agreement))',
  `(tick|check|click|mark|select|cross) ${upToWords(4)}if you (do not|dont) (\\p{L}+ )?(consent|agree|accept|give (your |any )?(consent|permission|agreement))`,
  'ich (stimme .*nicht .*zu|stimme nicht|willige .*nicht .*ein|bin .*nicht einverstanden)|je n(e )?(consens|accepte|autorise) pas|no (doy|consiento|autorizo|acepto)( mi consentimiento)?',
  'não (autorizo|concordo|aceito|consinto)|non (acconsento|autorizzo|accetto)|ik (ga .*niet .*akkoord|stem .*niet)|nie (zgadzam|wyrażam)( się| zgody)?',
  'en (suostu|hyväksy|anna( suostumusta\\p{L}*)?)|jag samtycker inte|jeg samtykker ikke|nesouhlas\\p{L}*|(я )?не (согласен|согласна|даю)( согласия)?',
);
const AGREEING = phrasePattern(...CONSENT_WORDS, 'agree|accept|confirm|understand');

/**
 * What a yes to a title means for its row. Null where the title asks neither who left nor who comes; "I consent / I do
 * not consent" asks for consent.
 */
export function readStatusQuestion({ words, allWords }: Header): StatusQuestion | null {
  if (LEFT.test(words) || LEFT.test(allWords)) return 'leaves';
  if (LEAVING.test(allWords) || refusesOnly(allWords)) return 'leaves';
  return COMES.test(words) || COMES.test(allWords) ? 'comes' : null;
}

function refusesOnly(words: string): boolean {
  const rest = words.replace(REFUSING, ' ');
  return rest !== words && !AGREEING.test(rest);
}
