import { foldWords } from '../fold-words.js';
import { phrasePattern } from '../phrase-pattern.js';
import { isDay } from './dates/is-day.js';
import { findNumbers } from './find-numbers.js';

const MOST_YEARS = 70;

const LESS_THAN_ONE =
  /^(?:<\s*1\b|(?:less than|under|weniger als|unter|menos de|moins d|alle|mindre an|minder dan|meno di) (?:an?|one|1|une?|um|uno|en|ett|een|eine?[mn]?|vuo))/u;
const HALF_YEAR = phrasePattern(
  'half (a|1) year|halbes jahr|demi annee|medio ano|meio ano|mezzo anno|puoli vuotta|halvar|half jaar',
);
const DECADE = phrasePattern('a decade|jahrzehnt|una decada|decennie|vuosikymmen');
const MONTHS = 'months?|mos?|monate?n?|mois|mes(?:es)?|mesi|maanden|kuukautta|manader|kk';
const MONTHS_ALONE = phrasePattern(MONTHS);
const YEARS = phrasePattern('years?|yrs?|y|jahre?n?|ans?|annees?|anos?|anni|jaar|vuotta|vuosi|ar');
/** The months behind the years of "1 year 6 months". */
const MONTHS_BEHIND = new RegExp(`(?:and |und |et |y |ja )?\\d+ ?(?:${MONTHS})\\b`, 'gu');

/**
 * Years of experience: `5`, "3-5 years" (the smaller), `10+`, "18 months" in whole years, "less than a year" as 0.
 * Null when no plausible number of years can be read: "since 2015" hangs on today, "senior" on who says it, and `03-May`
 * is what a spreadsheet makes of "3-5".
 */
export function readSeniority(text: string): number | null {
  const words = foldWords(text);
  if (LESS_THAN_ONE.test(text.trim()) || LESS_THAN_ONE.test(words) || HALF_YEAR.test(words)) return 0;
  if (isDay(text)) return null;
  const inYears = YEARS.test(words.replace(/(\d)(?=\p{L})/gu, '$1 '));
  const counted = inYears ? text.toLowerCase().replace(MONTHS_BEHIND, ' ') : text;
  const numbers = findNumbers(counted);
  if (numbers.length === 0) return DECADE.test(words) ? 10 : null;
  const number = Math.min(...numbers);
  const years = Math.floor(
    !inYears && MONTHS_ALONE.test(words.replace(/(\d)(?=\p{L})/gu, '$1 ')) ? number / 12 : number,
  );
  return years >= 0 && years <= MOST_YEARS ? years : null;
}
