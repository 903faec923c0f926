import { foldWords } from '../fold-words.js';
import { phrasePattern } from '../phrase-pattern.js';
import { findNumbers } from './find-numbers.js';

/** How many mentees somebody takes, as far as the answer says. */
export type CapacityReading =
  /** `range` when the answer left it open ("1-2") and the smaller number was taken. */
  | { readonly kind: 'seats' | 'range'; readonly seats: number }
  /** What no mentor can mean: 0, 1.5, -2, 500, none. */
  | { readonly kind: 'impossible' }
  /** No number at all: "Maybe". */
  | { readonly kind: 'unread' };

const MOST = 100;

/** Whole answers that mean no mentee at all; elsewhere some of them say nothing. */
const NOBODY = phrasePattern(
  'none( at the moment)?|nil|nothing|no one|noone|nobody|not (this (time|year|round|term)|now|right now|at the moment)',
  'keine?|nichts|niemand|aucune?|rien|personne|ningun[oa]|nadie|nada|ei ketään|inget|inga|ingen',
);
const ONLY_NOBODY = new RegExp(`^${NOBODY.source}$`, 'u');

/** Whether a capacity says in words that the mentor takes nobody: `none`, "not this time". */
export function meansNobody(text: string): boolean {
  return ONLY_NOBODY.test(foldWords(text));
}

/**
 * Seats of a mentor: `2`, `Two`, `3+`, "I'm willing to take on two mentees." Of several numbers the smallest counts:
 * the larger is a promise nobody made.
 */
export function readCapacity(text: string): CapacityReading {
  if (meansNobody(text)) return { kind: 'impossible' };
  const numbers = findNumbers(text);
  const [first] = numbers;
  if (first === undefined) return { kind: 'unread' };
  const seats = Math.min(...numbers);
  if (!Number.isInteger(seats) || seats < 1 || Math.max(...numbers) > MOST) return { kind: 'impossible' };
  return { kind: numbers.every((number) => number === first) ? 'seats' : 'range', seats };
}
