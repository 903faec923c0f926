import { foldWords } from '../fold-words.js';
import { phrasePattern } from '../phrase-pattern.js';
import { isDay } from './dates/is-day.js';
import { findNumbers } from './find-numbers.js';
import { readLeastMentees } from './read-least-mentees.js';

/** How many mentees somebody takes, as far as the answer says. */
export type CapacityReading =
  /** `range` when the answer left it open ("1-2") and the smaller number was taken. */
  | { readonly kind: 'seats' | 'range'; readonly seats: number }
  /** Rather nobody than fewer: "at least 2", "2 or none". */
  | { readonly kind: 'least'; readonly seats: number }
  /** What no mentor can mean: 0, 1.5, -2, 500, none. */
  | { readonly kind: 'impossible' }
  /** A day of the calendar, which a spreadsheet made of "1-2". */
  | { readonly kind: 'day' }
  /** No number at all: "Maybe". */
  | { readonly kind: 'unread' };

const MOST = 100;

/** Whole answers that mean no mentee at all; elsewhere some of them say nothing. */
const NOBODY = phrasePattern(
  'none( (at|for|this|right|until) .*)?|nil|nothing|no one|noone|nobody|not (this (time|year|round|term)|now|right now|at the moment)',
  'keine?|nichts|niemand|aucune?|rien|personne|ningun[oa]|nadie|nada|ei ketään|inget|inga|ingen',
);
const ONLY_NOBODY = new RegExp(`^${NOBODY.source}$`, 'u');

/** Whether a capacity says in words that the mentor takes nobody: `none`, "not this time". */
export function meansNobody(text: string): boolean {
  return ONLY_NOBODY.test(foldWords(text));
}

const AMOUNT = '(?:\\d+(?:[.,]\\d+)?|one|two|three|an?|eine?[rn]?|zwei|une?|deux|una|dos|yksi|kaksi|en|två)';
const UNIT =
  'h|hrs?|hours?|mins?|minutes?|weeks?|months?|years?|times?|stunden?|std|minuten|wochen?|monate?|mal|heures?|semaines?|mois|fois|horas?|minutos?|semanas?|mes(?:es)?|vez|veces|tuntia?|minuuttia?|viikkoa?|kertaa|timm(?:e|ar)|minuter|veckor|gånger';
/** Numbers that count hours, weeks or turns and not people: "2 mentees, 1 hour a week each". */
const OTHER_COUNTS = new RegExp(
  `(?<![\\p{L}\\d])(?:${AMOUNT}\\s*(?:-|–|to)\\s*)?${AMOUNT}[\\s-]*(?:${UNIT})(?![\\p{L}\\d])`,
  'giu',
);
const FEWER = /<|(?:less|fewer) than|weniger als|moins de|menos de|alle (?=\d)|mindre än|färre än/iu;
const MORE = />|more than|mehr als|plus de|más de|mais de|yli |fler än|mer än/iu;
const NO_MORE = /(?:no|not|never) more than|nicht mehr als|pas plus de|no más de|não mais de/iu;

/**
 * Seats of a mentor: `2`, `Two`, `3+`, "I'm willing to take on two mentees." Of several numbers the smallest counts:
 * the larger is a promise nobody made. Numbers of hours or weeks are none of people.
 */
export function readCapacity(text: string): CapacityReading {
  if (meansNobody(text)) return { kind: 'impossible' };
  if (isDay(text)) return { kind: 'day' };
  // A word stays where a number of hours stood, so that "at least 2 hours" is not read as "at least".
  const least = readLeastMentees(text.replace(OTHER_COUNTS, ' time '));
  if (least !== null && least <= MOST) return { kind: 'least', seats: least };
  const numbers = findNumbers(text.replace(OTHER_COUNTS, ' '));
  const [first] = numbers;
  if (first === undefined) return { kind: 'unread' };
  const isOpen = !numbers.every((number) => number === first);
  const beyond = NO_MORE.test(text) ? 0 : FEWER.test(text) ? -1 : MORE.test(text) ? 1 : 0;
  const seats = Math.min(...numbers) + beyond;
  if (!Number.isInteger(seats) || seats < 1 || Math.max(...numbers) > MOST) return { kind: 'impossible' };
  return { kind: isOpen || beyond !== 0 ? 'range' : 'seats', seats };
}
