import { buildPhraseFinder, type PhraseFinder } from '../../build-phrase-finder.js';

/**
 * Names of the days, Monday first, as people write them in English, German, French, Spanish, Portuguese, Italian, Dutch,
 * Polish, Danish and Norwegian, Swedish, Finnish, Russian, Arabic; then in Japanese and Chinese.
 */
const DAY_NAMES: readonly (readonly [spaced: string, unspaced: string])[] = [
  [
    'mon|mondays?|montags?|lundis?|lunes|segundas?( feiras?)?|luned[iì]|maandags?|maandagen|poniedziałe?ki?|mandage?r?|måndag(ar|en)?|maanantai(sin|na)?|понедельник(ам)?|الإثنين|الاثنين',
    '月曜|周一|星期一',
  ],
  [
    'tues?|tuesdays?|dienstags?|mardis?|martes|terças?( feiras?)?|marted[iì]|dinsdags?|dinsdagen|wtor(ek|ki)|tirsdage?r?|tisdag(ar|en)?|tiistai(sin|na)?|вторник(ам)?|الثلاثاء',
    '火曜|周二|星期二',
  ],
  [
    'weds?|wednesdays?|mittwochs?|mercredis?|miércoles|quartas?( feiras?)?|mercoled[iì]|woensdags?|woensdagen|środ[ay]|onsdage?r?|onsdag(ar|en)?|keskiviikko(isin|na)?|сред[аыу]м?|الأربعاء',
    '水曜|周三|星期三',
  ],
  [
    'thu|thurs?|thursdays?|donnerstags?|jeudis?|jueves|quintas?( feiras?)?|gioved[iì]|donderdags?|donderdagen|czwart(ek|ki)|torsdage?r?|torsdag(ar|en)?|torstai(sin|na)?|четверг(ам)?|الخميس',
    '木曜|周四|星期四',
  ],
  [
    'fri|fridays?|freitags?|vendredis?|viernes|sextas?( feiras?)?|venerd[iì]|vrijdags?|vrijdagen|piąt(ek|ki)|fredage?r?|fredag(ar|en)?|perjantai(sin|na)?|пятниц[ауы]м?|الجمعة',
    '金曜|周五|星期五',
  ],
  [
    'sat|saturdays?|samstags?|sonnabends?|samedis?|sábados?|sabat[oi]|zaterdags?|zaterdagen|sobot[ay]|lørdage?r?|lördag(ar|en)?|lauantai(sin|na)?|суббот[ауы]м?|السبت',
    '土曜|周六|星期六',
  ],
  [
    'sun|sundays?|sonntags?|dimanches?|domingos?|domenic[ah]e?|zondags?|zondagen|niedziel[aei]|søndage?r?|söndag(ar|en)?|sunnuntai(sin|na)?|воскресень[ею]м?|الأحد',
    '日曜|周日|星期日|星期天',
  ],
];
const WEEKDAY_NAMES =
  'week ?days?|work(ing)? ?days?|business days?|week ?nights?|school nights?|wochentags?|werktags?|unter der woche|en semaine|entre semana|dias uteis|dias de semana|giorni feriali|infrasettimanale?|doordeweeks?|dni robocze|arkiaamu(isin|t)?|arki|arkisin|arkena|hverdage?r?|vardag(ar|en)?|будни|будням|будние';
const WEEKEND_NAMES =
  'week.?ends?|wochenenden?|fin(es)? de semana|fins? de semana|fine settimana|weekenden|viikonloppu(isin|na)?|viikonloput|helg(er|en)?|выходны[ех]м?|نهاية الأسبوع';
const ALL_NAMES =
  'every ?day|any ?day|all days|daily|all week|7 days|täglich|jeden tag|tous les jours|todos los días|todos os dias|tutti i giorni|elke dag|codziennie|joka päivä|varje dag|hver dag|каждый день';

const WEEKDAYS = [0, 1, 2, 3, 4];
/** Monday is 0. */
export const WEEKEND: readonly number[] = [5, 6];

const DAYS = DAY_NAMES.map((names) => buildPhraseFinder(...names));
/** Any name of a day or a group: looked for first, because most texts hold none. */
const ANY_NAME = buildPhraseFinder(
  ...DAY_NAMES.flat(),
  ...[WEEKDAY_NAMES, '平日|工作日', WEEKEND_NAMES, '週末|周末|土日', ALL_NAMES, '毎日|每天'],
);
const GROUPS: readonly (readonly [names: PhraseFinder, days: readonly number[]])[] = [
  [buildPhraseFinder(WEEKDAY_NAMES, '平日|工作日'), WEEKDAYS],
  [buildPhraseFinder(WEEKEND_NAMES, '週末|周末|土日'), WEEKEND],
  [buildPhraseFinder(ALL_NAMES, '毎日|每天'), [...WEEKDAYS, ...WEEKEND]],
];
const ANY_DAY = DAY_NAMES.map(([spaced]) => spaced).join('|');
const DAY_RANGE = buildPhraseFinder(
  `(?<from>${ANY_DAY})\\s*(?:-|–|—|to|till|until|through|thru|bis|à|au|a|al|t|tot|til|till|do|по)\\s*(?<to>${ANY_DAY})`,
);

/** Days found in a text, and where the first stands (infinite when there is none). */
export interface FoundDays {
  /** Monday is 0. */
  readonly found: readonly number[];
  readonly index: number;
}

/** The days of the week that a text (lower case, without accents) names, ranges and groups too. */
export function readDays(text: string): FoundDays {
  if (!ANY_NAME.test(text)) return { found: [], index: Number.POSITIVE_INFINITY };
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
  return ANY_NAME.test(text) && GROUPS.some(([names]) => names.test(text));
}

/** A text without the names of days and of groups of them. */
export function withoutDays(text: string): string {
  if (!ANY_NAME.test(text)) return text;
  return [DAY_RANGE, ...GROUPS.map(([names]) => names), ...DAYS].reduce(
    (rest, names) => names.takeOut(rest),
    text,
  );
}

function dayOf(name: string | undefined): number {
  return name === undefined ? -1 : DAYS.findIndex((names) => names.test(name));
}

/** From one day to another, over the end of the week where it must. */
function daysBetween(from: number, to: number): readonly number[] {
  const count = ((to - from + 7) % 7) + 1;
  return Array.from({ length: count }, (_, offset) => (from + offset) % 7);
}
