import { phrasePattern } from '../phrase-pattern.js';

/** Names of the days, Monday first, as people write them in the usual languages. */
const DAY_NAMES: readonly string[] = [
  'mon|mondays?|montags?|lundis?|lunes|maanantai(sin)?|måndag(ar)?|الإثنين|الاثنين',
  'tues?|tuesdays?|dienstags?|mardis?|martes|tiistai(sin)?|tisdag(ar)?|الثلاثاء',
  'weds?|wednesdays?|mittwochs?|mercredis?|miércoles|keskiviikko(isin)?|onsdag(ar)?|الأربعاء',
  'thu|thurs?|thursdays?|donnerstags?|jeudis?|jueves|torstai(sin)?|torsdag(ar)?|الخميس',
  'fri|fridays?|freitags?|vendredis?|viernes|perjantai(sin)?|fredag(ar)?|الجمعة',
  'sat|saturdays?|samstags?|samedis?|sábados?|lauantai(sin)?|lördag(ar)?|السبت',
  'sun|sundays?|sonntags?|dimanches?|domingos?|sunnuntai(sin)?|söndag(ar)?|الأحد',
];
const WEEKDAY_NAMES =
  'week ?days?|work(ing)? ?days?|business days?|wochentags?|werktags?|en semaine|entre semana|arkisin|arkena|vardag(ar)?';
const WEEKEND_NAMES = 'week.?ends?|wochenenden?|fines? de semana|viikonloppu(isin)?|helg(er)?|نهاية الأسبوع';
const ALL_NAMES =
  'every ?day|any ?day|all days|daily|all week|täglich|tous les jours|todos los días|joka päivä|varje dag';

const WEEKDAYS = [0, 1, 2, 3, 4];
const WEEKEND = [5, 6];

const DAYS = DAY_NAMES.map((names) => phrasePattern(names));
const GROUPS: readonly (readonly [names: RegExp, days: readonly number[]])[] = [
  [phrasePattern(WEEKDAY_NAMES), WEEKDAYS],
  [phrasePattern(WEEKEND_NAMES), WEEKEND],
  [phrasePattern(ALL_NAMES), [...WEEKDAYS, ...WEEKEND]],
];
const ANY_DAY = DAY_NAMES.join('|');
const DAY_RANGE = phrasePattern(
  `(?<from>${ANY_DAY})\\s*(?:-|–|—|to|till|until|through|bis|à|a)\\s*(?<to>${ANY_DAY})`,
);

/** Days found in a text, and where the first stands (infinite when there is none). */
export interface FoundDays {
  /** Monday is 0. */
  readonly found: readonly number[];
  readonly index: number;
}

/** The days of the week that a text (lower case, without accents) names, ranges and groups too. */
export function readDays(text: string): FoundDays {
  const days = new Set<number>();
  let index = Number.POSITIVE_INFINITY;
  const add = (match: RegExpExecArray | null, found: readonly number[]): void => {
    if (match === null) return;
    for (const day of found) days.add(day);
    index = Math.min(index, match.index);
  };
  for (const [names, members] of GROUPS) add(names.exec(text), members);
  const range = DAY_RANGE.exec(text);
  add(range, daysBetween(dayOf(range?.groups?.['from']), dayOf(range?.groups?.['to'])));
  for (const [day, names] of DAYS.entries()) add(names.exec(text), [day]);
  return { found: [...days].sort((a, b) => a - b), index };
}

/** Whether the text names a whole group of days: "weekends". */
export function readsDayGroup(text: string): boolean {
  return GROUPS.some(([names]) => names.test(text));
}

function dayOf(name: string | undefined): number {
  return name === undefined ? -1 : DAYS.findIndex((names) => names.test(name));
}

/** From one day to another, over the end of the week where it must. */
function daysBetween(from: number, to: number): readonly number[] {
  const count = ((to - from + 7) % 7) + 1;
  return Array.from({ length: count }, (_, offset) => (from + offset) % 7);
}
