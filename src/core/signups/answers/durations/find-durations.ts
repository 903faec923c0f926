import { foldWords } from '../../fold-words.js';
import { phrasePattern } from '../../phrase-pattern.js';

/** A number without any unit up to this one means hours, above it minutes. */
const MOST_BARE_HOURS = 14;

const HOUR_WORDS =
  'h|hrs?|hours?|stunden?|std|heures?|horas?|ora|ore|uur|uren|tunti|tuntia|tunnin|timm(?:e|ar)|timer|godzin[aey]?|час|часа|часов|ساعة|ساعات';
const MINUTE_WORDS =
  'm|mins?|minutes?|minuten|minutos?|minuti|minuut|minuuttia?|minuter|minutter|minut[ay]?|минут[аы]?|دقيقة|دقائق';
const HOURS = phrasePattern(HOUR_WORDS);
const MINUTES = phrasePattern(MINUTE_WORDS);

const AMOUNT = new RegExp(`(\\d+(?:[.,]\\d+)?)[\\s-]*(?:(${HOUR_WORDS})|(${MINUTE_WORDS}))?(?!\\p{L})`, 'gu');

/** Ways to say parts of an hour, in the order in which they are written out. */
const WRITTEN_OUT: readonly (readonly [words: RegExp, amount: string])[] = [
  [/(\d+)\s+1[/⁄]2/gu, '$1.5'],
  [
    /(\d+)(?: (?:and|et|e|y|und|och|ja))? (?:an? |en |1 )?(?:half|halbe?|demie?|media|mezza|halv|puoli)(?!\p{L})/gu,
    '$1.5',
  ],
  [/(?<![\d/⁄])1[/⁄]2(?!\d)/gu, '0.5'],
  [/3[/⁄]4 of an? hour|dreiviertelstunde/gu, '45 min'],
  [/(?:a )?quarter of an hour|viertelstunde|quart dheure|cuarto de hora|vartti/gu, '15 min'],
  [
    /half (?:an |1 )?hour|halbe stunde|demi[ -]heure|media hora|meia hora|mezzora|half uur|puoli tuntia|(?:1 |en )?halvtimme|halv timme|pol godziny|полчаса|نصف ساعة/gu,
    '30 min',
  ],
  [/anderthalb|eineinhalb|puolitoista/gu, '1.5'],
  [
    new RegExp(
      `(\\d+)\\s*(${HOUR_WORDS}) (?:and|et|e|y|und|och|ja) (?:an? |1 )?(?:half|demie?|media|mezza|halv)(?!\\p{L})`,
      'gu',
    ),
    '$1.5 $2',
  ],
  [/(?<!\p{L})(?:an?|the|en) (?=h)/gu, '1 '],
  [
    /(?<!\p{L})(?:few|several|some|einige|mehrere|ein paar|1 paar|quelques|varias|algunas|alcune|muutama|muutaman|nagra|kilka|несколько)(?!\p{L})/gu,
    '2',
  ],
  [/ساعت(?:ان|ين)/gu, '2 h'],
  [/(\d+)\s*(?:h|:)\s*([0-5]\d)(?!\d)/gu, '$1 h $2 min'],
];

/** Minutes in one unit; null where the answer names no unit. */
interface Amount {
  readonly value: number;
  readonly unit: 60 | 1 | null;
}

/**
 * The minutes a clause names (lower case, no accents, numbers in digits); of a range the smaller end, of hours and minutes
 * their sum. Where it names no unit, the one asked for holds, else small numbers are hours. Null where there are none.
 */
export function findDurations(clause: string, unitAsked: 60 | 1 | null): number | null {
  const text = WRITTEN_OUT.reduce((written, [words, amount]) => written.replace(words, amount), clause);
  const amounts = findAmounts(text);
  const inMinutes = amounts.map(({ value, unit }, position) => {
    const guessed = value <= MOST_BARE_HOURS ? 60 : 1;
    return value * (unit ?? amounts[position + 1]?.unit ?? unitAsked ?? guessed);
  });
  const [first, second] = inMinutes;
  // "An hour" names a unit and no number.
  if (first === undefined) return unitOf(foldWords(text)) === 60 ? 60 : null;
  const isSum = amounts[0]?.unit === 60 && amounts[1]?.unit === 1 && second !== undefined;
  return isSum ? first + second : Math.min(...inMinutes);
}

function findAmounts(text: string): readonly Amount[] {
  return [...text.matchAll(AMOUNT)].map(([, value = '', hours, minutes]): Amount => {
    return { value: Number(value.replace(',', '.')), unit: hours ? 60 : minutes ? 1 : null };
  });
}

/** Minutes in the unit that a text (folded) names; null where it names none, or both. */
export function unitOf(words: string): 60 | 1 | null {
  const glued = words.replace(/(\d)(?=\p{L})/gu, '$1 ');
  if (HOURS.test(glued)) return MINUTES.test(glued) ? null : 60;
  return MINUTES.test(glued) ? 1 : null;
}
