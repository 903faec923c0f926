import { foldWords } from '../fold-words.js';
import { findNumbers } from './find-numbers.js';

const MOST_YEARS = 70;

/**
 * Years of experience: `5`, "3-5 years" (the smaller), `10+`, "18 months" in whole years, "less than a year" as 0.
 * Null when no plausible number of years can be read.
 */
export function readSeniority(text: string): number | null {
  const words = foldWords(text);
  if (/^(less than|under|weniger als|menos de|moins d|alle) (a|one|1|un|eine?m?|vuo)/u.test(words)) return 0;
  const numbers = findNumbers(text);
  if (numbers.length === 0) return null;
  const number = Math.min(...numbers);
  const years = Math.floor(
    /\b(months?|monate?|mois|meses|kuukautta|manader)\b/u.test(words) ? number / 12 : number,
  );
  return years >= 0 && years <= MOST_YEARS ? years : null;
}
