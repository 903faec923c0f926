import { foldWords } from '../fold-words.js';
import { phrasePattern } from '../phrase-pattern.js';
import { findNumbers } from './find-numbers.js';

/** Weeks that a promise "per week" counts for in a month. */
const WEEKS_PER_MONTH = 4;

/** A number without any unit up to this one means hours, above it minutes. */
const MOST_BARE_HOURS = 14;

const MOST_MINUTES = 31 * 24 * 60;

const HOUR_WORDS = 'h|hrs?|hours?|stunden?|std|heures?|horas?|tuntia?|timm(?:e|ar)|ساعة|ساعات';
const MINUTE_WORDS = 'm|mins?|minutes?|minuten|minutos?|minuuttia?|minuter|دقيقة|دقائق';

const HOURS = phrasePattern(HOUR_WORDS);
const MINUTES = phrasePattern(MINUTE_WORDS);
const AMOUNT = new RegExp(`(\\d+(?:[.,]\\d+)?)\\s*(?:(${HOUR_WORDS})|(${MINUTE_WORDS}))?(?!\\p{L})`, 'gu');
const HOURS_AND_MINUTES = /(\d+)\s*(?:h|:)\s*([0-5]\d)(?!\d)/gu;
const PERIOD = /(?:every|each|alle)\s+\d+\s+\p{L}+/gu;
const HALF_HOUR = phrasePattern(
  'half (an )?hour|halbe stunde|demi heure|media hora|puoli tuntia|halvtimme|نصف ساعة',
);

const FORTNIGHTLY = phrasePattern(
  '(every|each) (two|2|other|second) weeks?|fortnight(ly)?|bi ?weekly|(twice|two times) (a|per) month|alle (zwei|2) wochen',
);
const WEEKLY = phrasePattern(
  'week|weekly|woche|wochentlich|semaine|semana|semanal|viikossa|viikoittain|veckan|اسبوعيا',
);
const MONTHLY = phrasePattern('month|monthly|monat|monatlich|mois|mes|mensual|kuukaudessa|manaden|شهريا|شهر');

/** Minutes in one unit; null where the answer names no unit. */
interface Amount {
  readonly value: number;
  readonly unit: 60 | 1 | null;
}

/**
 * Minutes a month that somebody promises: "2 hours", `1h30`, "About 1 hour", `90`, "15 minutes per week" (four weeks
 * to a month). Of a range the smaller end counts. The question's text tells unit and period where the answer does
 * not. Null when no time can be read.
 */
export function readMinutes(text: string, question: string): number | null {
  const asked = foldWords(question);
  const minutes = readAmount(text, unitOf(asked));
  if (minutes === null) return null;
  const total = Math.round(minutes * (timesPerMonth(foldWords(text)) ?? timesPerMonth(asked) ?? 1));
  return total > 0 && total <= MOST_MINUTES ? total : null;
}

function readAmount(text: string, unitAsked: 60 | 1 | null): number | null {
  const amounts = findAmounts(text);
  const inMinutes = amounts.map(({ value, unit }, position) => {
    const guessed = value <= MOST_BARE_HOURS ? 60 : 1;
    return value * (unit ?? amounts[position + 1]?.unit ?? unitAsked ?? guessed);
  });
  const [first, second] = inMinutes;
  if (first === undefined) return null;
  const isSum = amounts[0]?.unit === 60 && amounts[1]?.unit === 1 && second !== undefined;
  return isSum ? first + second : Math.min(...inMinutes);
}

function findAmounts(text: string): readonly Amount[] {
  const plain = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(PERIOD, '')
    .replace(HOURS_AND_MINUTES, '$1 h $2 min');
  const amounts = [...plain.matchAll(AMOUNT)].map(([, value = '', hours, minutes]): Amount => {
    return { value: Number(value.replace(',', '.')), unit: hours ? 60 : minutes ? 1 : null };
  });
  if (amounts.length > 0) return amounts;
  const words = foldWords(plain);
  if (HALF_HOUR.test(words)) return [{ value: 30, unit: 1 }];
  const unit = unitOf(words);
  const numbers = findNumbers(words);
  // "An hour" names a unit and no number.
  if (numbers.length === 0) return unit === 60 ? [{ value: 1, unit }] : [];
  return numbers.map((value) => ({ value, unit }));
}

function unitOf(words: string): 60 | 1 | null {
  if (HOURS.test(words)) return MINUTES.test(words) ? null : 60;
  return MINUTES.test(words) ? 1 : null;
}

function timesPerMonth(words: string): number | null {
  if (FORTNIGHTLY.test(words)) return 2;
  if (WEEKLY.test(words)) return WEEKS_PER_MONTH;
  return MONTHLY.test(words) ? 1 : null;
}
