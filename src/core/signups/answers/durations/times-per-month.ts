import { phrasePattern } from '../../phrase-pattern.js';

/** Weeks that a promise "per week" counts for in a month, and working days of such a week. */
const WEEKS_PER_MONTH = 4;
const WORKING_DAYS = 5;

const EVERY = 'every|each|alle|jede[nr]?|joka|toutes les|cada|ogni|elke|om de|co|var|vart|каждые|كل';
const WEEK_WORDS = 'weeks?|wochen?|semaines?|semanas?|settimane|weken|viikko|viikkoa|veckor?|tygodnie|недели';
const EVERY_FEW_WEEKS = phrasePattern(`(?:${EVERY}) (\\d+)(?:st|nd|rd|th)? (?:${WEEK_WORDS})`);
const EVERY_FEW_MONTHS = phrasePattern(
  `(?:${EVERY}) (\\d+)(?:st|nd|rd|th)? (?:months?|monate|mois|meses|mesi|maanden|kuukautta|manader|miesiace)`,
  'bi ?monthly|every (?:other|second) month|joka toinen kuukausi|varannan manad|un mois sur 2',
);
const FORTNIGHTLY = phrasePattern(
  '(?:every|each) (?:other|second|alternate) (?:week|(?:mon|tues|wednes|thurs|fri|satur|sun)day)|fortnight(?:ly)?',
  'bi ?weekly|jede (?:zweite|2) woche|quinzaine|quincenal|quincena|joka toinen viikko|varannan vecka|co 2 tygodnie',
);
const WEEKLY = phrasePattern(
  'week|weekly|wk|pw|p w|woche|wochentlich|semaine|hebdomadaire|semana|semanal|settimana|settimanale|wekelijks',
  'viikko|viikossa|viikoittain|vecka|veckan|uke|uken|uge|ugen|tydzien|tygodniowo|неделю|неделя|أسبوع|الأسبوع|أسبوعيا',
);
const MONTHLY = phrasePattern(
  'months?|monthly|mo|monat|monatlich|mois|mensuel|mes|mensual|mese|mensile|maand|maandelijks|kuukausi|kuukaudessa',
  'kk|manad|manaden|maned|maneden|miesiac|miesiecznie|месяц|شهر|شهريا|الشهر',
);
const DAILY = phrasePattern(
  'daily|per day|a day|each day|every day|taglich|pro tag|par jour|al dia|paivassa|om dagen|в день',
);
const QUARTERLY = phrasePattern('quarter(?! of)|quarterly|quartal|trimestre|vuosineljannes|kvartal');

/**
 * How often a month something happens that a text (folded) says happens "every two weeks": four weeks to a month, and
 * five days to a week. Null where it says nothing of the kind.
 */
export function timesPerMonth(words: string): number | null {
  const weeks = Number(EVERY_FEW_WEEKS.exec(words)?.[1] ?? 0);
  if (weeks > 0) return WEEKS_PER_MONTH / weeks;
  const months = EVERY_FEW_MONTHS.exec(words);
  if (months !== null) return 1 / Math.max(1, Number(months[1] ?? 2));
  if (FORTNIGHTLY.test(words)) return WEEKS_PER_MONTH / 2;
  if (DAILY.test(words)) return WEEKS_PER_MONTH * WORKING_DAYS;
  // "30 minutes a week, once a month together": the shorter of two promises.
  if (QUARTERLY.test(words)) return 1 / 3;
  if (MONTHLY.test(words) && !WEEKLY.test(words)) return 1;
  return WEEKLY.test(words) ? WEEKS_PER_MONTH : null;
}
