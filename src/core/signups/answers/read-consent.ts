import { CONSENT_WORDS, REFUSAL_WORDS } from '../consent-words.js';
import { foldWords } from '../fold-words.js';
import { phrasePattern } from '../phrase-pattern.js';
import { isBlankAnswer } from './is-blank-answer.js';
import { readYesNo } from './read-yes-no.js';

/** How many words a refusal takes to show: "I do not agree", but not the "not" far inside a ticked sentence. */
const OPENING = 4;

/** Who is unsure has not agreed. */
const NOT_AGREEING = phrasePattern(
  ...REFUSAL_WORDS,
  'no|not|dont|cannot|cant',
  'nein|nicht|non|ne|pas|nej|inte|não|nie|niet|nee|ikke|nem|не|нет|ні|δεν|όχι|hayır|etmiyorum|không|tidak|לא|لا|아니오|아니요',
  'maybe|perhaps|possibly|unsure|undecided|depends|vielleicht|peut être|quizás?|tal vez|talvez|forse|misschien|może|ehkä|kanske|måske|kanskje|ربما',
  'いいえ|不|也许|たぶん',
);

/** Finnish, Estonian, Romanian: elsewhere these are words of a sentence. */
const NOT_AGREEING_AT_ONCE = /^(?:en|ei|nu)(?!\p{L})/u;

/** What a ticked box repeats of its sentence, in the usual languages. */
const AGREEMENT = phrasePattern(
  ...CONSENT_WORDS,
  ...REFUSAL_WORDS,
  'agree(d)?|accept(ed)?|confirm(ed)?|allow|understand|understood|have read|permission|granted|given',
  'stimme|zugestimmt|akzeptier(e|t)|gelesen|accept[eé]|d ?accord|lu et|acepto|aceptado|de acuerdo|leído',
  'concordo|aceito|li e|accetto|ho letto|akkoord|gelezen|akceptuję|hyväksyn|olen lukenut',
  'godkänner|har läst|accepterer|godtar|har læst|har lest',
  '接受',
);

/** Whether an answer speaks of an agreement, given, refused or left open. */
export function namesAgreement(text: string): boolean {
  const words = foldWords(text.slice(0, 200));
  return AGREEMENT.test(words) || opensWithoutAgreeing(words);
}

/**
 * Whether a cell of the consent question gives consent. A ticked box repeats its sentence ("I agree that …"), so any
 * answer that does not open with a refusal or a doubt is a yes; an unticked box is an empty cell, so an empty cell is
 * a no, and so is "Maybe".
 */
export function readConsent(text: string): boolean {
  if (isBlankAnswer(text)) return false;
  return readYesNo(text) ?? !opensWithoutAgreeing(foldWords(text));
}

function opensWithoutAgreeing(words: string): boolean {
  return NOT_AGREEING_AT_ONCE.test(words) || NOT_AGREEING.test(words.split(' ', OPENING).join(' '));
}
