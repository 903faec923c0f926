import { foldWords } from '../fold-words.js';
import { isBlankAnswer } from './is-blank-answer.js';
import { readYesNo } from './read-yes-no.js';

/** How many words a refusal takes to show: "I do not agree", but not the "not" far inside a ticked sentence. */
const OPENING = 4;

const REFUSING_WORDS = new Set([
  ...[
    'no',
    'not',
    'dont',
    'cannot',
    'cant',
    'disagree',
    'decline',
    'refuse',
    'withdraw',
    'withhold',
    'revoke',
  ],
  ...['nein', 'nicht', 'non', 'ne', 'pas', 'ei', 'en', 'nej', 'inte', 'لا'],
]);

/**
 * Whether a cell of the consent question gives consent. A ticked box repeats its sentence ("I agree that …"), so any
 * answer that does not open with a refusal is a yes; an unticked box is an empty cell, so an empty cell is a no.
 */
export function readConsent(text: string): boolean {
  if (isBlankAnswer(text)) return false;
  const opening = foldWords(text).split(' ').slice(0, OPENING);
  return readYesNo(text) ?? !opening.some((word) => REFUSING_WORDS.has(word));
}
