import { phrasePattern, upToWords } from '../../phrase-pattern.js';
import { namedStatuses, statuses } from '../answer-tests.js';
import type { Header } from '../header.js';
import { type Recogniser, wholeTitle } from '../recogniser.js';
import { isSideIssue } from './consent-recognisers.js';

const LEFT = wholeTitle(
  '(has |have )?(withdrawn|withdrew|withdrawal|cancel(l)?ed|cancellation|refund(ed)?|declined|opt(ed)? out|dropped out|unsubscribed|removed|no longer (taking part|participating|active))',
  'abgemeldet|storniert|abgesagt|zurückgezogen|annulé|désisté|cancelad[oa]|annullat[oa]|geannuleerd|anulowane|peruttu|perunut|avbokad|avanmäld|aflyst|avmeldt',
);

/** A box whose tick takes somebody out: "Do not include me in the matching", "I do NOT consent". */
const LEAVING = phrasePattern(
  `(tick|check|click|mark|select) ${upToWords(4)}to (withdraw|opt out|cancel|leave|unsubscribe)|(do not|dont) (include|match|pair) me(?! with)`,
  '^(i )?(want|wish|would like) to (withdraw|cancel|opt out)|^i (am |m )?(withdraw|withdrawing|opt out|opting out)',
  '^(i )?(do not|dont|cannot|no longer) (\\p{L}+ )?(consent|agree|accept|permit|allow|take part|participate)',
  '^ich (stimme|bin|willige) .*nicht|^je n(e )?(consens|accepte|autorise) pas|^no (doy|consiento|autorizo|acepto)|^não (autorizo|concordo|aceito|consinto)',
  '^non (acconsento|autorizzo|accetto)|^ik (ga|stem) .*niet|^nie (zgadzam|wyrażam)|^en (suostu|hyväksy|anna)|^jag samtycker inte|^jeg samtykker ikke|^nesouhlas\\p{L}*|^(я )?не (согласен|согласна|даю)',
);

/** Whether a yes to this title takes somebody out. */
export function asksWhoLeft(header: Header): boolean {
  const { allWords } = header;
  return LEFT.test(allWords) || (LEAVING.test(allWords) && !isSideIssue(header));
}

/** Who has a place, who waits for one, and who does not take part any more. */
export const statusRecognisers: readonly Recogniser[] = [
  { fields: ['status'], title: /^/u, when: asksWhoLeft, byAnswers: true },
  {
    fields: ['status'],
    title: wholeTitle(
      'approval|rsvp|attending|going|coming|attendance|active|confirmed|participating|taking part|registered|approved|accepted',
    ),
    answers: statuses,
    byAnswers: true,
  },
  {
    fields: ['status'],
    title: wholeTitle(
      `${upToWords(2)}(status|state|result|decision)( (of|der|des|de|van) .*)?`,
      'zustand|statut|estado|situação|stato|tila|tilanne|stan|الحالة',
      '状態|ステータス|状态|审核结果',
    ),
    answers: namedStatuses,
  },
];
