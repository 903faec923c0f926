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

/** What puts an agreement off, in a short answer; a ticked sentence may speak of what comes later. */
const PUTTING_OFF = phrasePattern(
  'later|first|pending|until|unless|once|if|wait(ing)?|ask(ing|ed)?|tb[acd]|(to|will) be (agreed|accepted|confirmed|decided|given)|(will|shall) (agree|accept|confirm|decide)',
  'später|erst|falls|wenn|sobald|fragen|plus tard|d abord|demander|más tarde|primero|preguntar|mais tarde|primeiro|più tardi|chiedere',
  'eerst|vragen|później|najpierw|myöhemmin|ensin|senare|senere|først|först',
);
const SHORT = 8;

/** What makes a condition of a yes where it follows at once: "Yes, but …". */
const RESERVATION = phrasePattern(
  'but|except|provided|assuming|although|though|however|aber|jedoch|außer|mais|sauf|pero|salvo|excepto|mas|porém|ma|però|tranne',
  'maar|behalve|ale|oprócz|mutta|paitsi|men|förutom|undtagen|unntatt|но|кроме|але|крім|لكن|ولكن|الا',
  'ただし|但',
);

/** What a box may have for its sentence: a word that many wrote into one ("pending") agrees to nothing. */
const SENTENCE =
  /^(?:[^ ]+ ){2}[^ ]|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]{6}/u;

/** Whether an answer speaks of an agreement, given, refused or left open. */
export function namesAgreement(text: string): boolean {
  const words = openingWords(text);
  return AGREEMENT.test(words) || opensWithoutAgreeing(words);
}

/** Whether an answer puts an agreement off: "later", "ask my manager first". */
export function postponesAgreement(text: string): boolean {
  return putsOff(openingWords(text));
}

/**
 * Whether a cell of the consent question gives consent: a yes, or an agreement in words, as a ticked box repeats its
 * sentence ("I agree that …"). A refusal or a doubt at the beginning is a no, and so is an empty cell, which is what an
 * unticked box leaves behind. Null where it is neither: "later", "Yes, but ask my manager".
 */
export function readConsent(text: string): boolean | null {
  if (isBlankAnswer(text)) return false;
  const answer = readYesNo(text);
  if (answer === false) return false;
  const words = openingWords(text);
  if (answer === null && opensWithoutAgreeing(words)) return false;
  return (answer ?? AGREEMENT.test(words)) && !isConditional(words) ? true : null;
}

/** Whether an answer that is neither yes nor no can be the sentence that a box asks people to tick. */
export function canBeTicked(text: string): boolean {
  const words = openingWords(text);
  return SENTENCE.test(words) && !isConditional(words);
}

function openingWords(text: string): string {
  return foldWords(text.slice(0, 200));
}

function opensWithoutAgreeing(words: string): boolean {
  return NOT_AGREEING_AT_ONCE.test(words) || NOT_AGREEING.test(words.split(' ', OPENING).join(' '));
}

function isConditional(words: string): boolean {
  return putsOff(words) || RESERVATION.test(words.split(' ', OPENING).join(' '));
}

function putsOff(words: string): boolean {
  return words.split(' ', SHORT + 1).length <= SHORT && PUTTING_OFF.test(words);
}
