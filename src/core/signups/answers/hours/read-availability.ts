import { buildPhraseFinder } from '../../build-phrase-finder.js';
import { MINUTES_PER_DAY, type WeeklyHours, type WeekSpan } from '../../weekly-hours.js';
import { splitAtStrong } from '../lists/split-answers.js';
import { splitAtCommas } from '../lists/split-at-commas.js';
import { readYesNo } from '../read-yes-no.js';
import { type DayTime, EVENING } from './day-parts.js';
import { expandDayAbbreviations } from './expand-day-abbreviations.js';
import { mergeSpans } from './merge-spans.js';
import { readDayTimes } from './read-day-times.js';
import { readDays, readsDayGroup, WEEKEND } from './read-days.js';
import { readExcludedDays } from './read-excluded-days.js';

/** What a day without times means: from the first morning hour to the end of the evening. */
const WHOLE_DAY: DayTime = { start: 8 * 60, end: 21 * 60 };

/** Room for a tick at every hour of the week; more is a story. */
const LONGEST = 3000;

const APOSTROPHES = /['’ʼ‘`´]/gu;
const CLAUSE_ENDS =
  /[;,/&،、]|\+(?=\s)|(?<!\p{L})(?:and|or|und|oder|et|ou|y|o|e|ja|tai|och|eller|og|plus|и|или)(?!\p{L})/u;

const ONLY = buildPhraseFinder(
  'only|just|vain|bara|endast|kun|nur|seulement|uniquement|s[oó]lo|solamente|apenas|alleen|tylko|только|فقط',
);
const NOT_BEFORE = buildPhraseFinder(
  '(not|no|never|nicht|ei|inte|pas|no) (before|earlier than|vor|ennen|fore|avant|antes de)',
);
const NOT_AFTER = buildPhraseFinder(
  '(not|no|never|nicht|ei|inte|pas|no) (after|later than|nach|efter|apres|despues de)',
);

const BETWEEN = /(?:between|zwischen|entre|mellan) (.{1,12}?) (?:and|und|et|y|e|och) (?=\d)/gu;
const NEGATED = /(?:not|nicht|pas|no|ei|inte|nao|non)\s*$/u;

const ALL_DAYS = [0, 1, 2, 3, 4, 5, 6];

/** One clause of an answer ("Tue and Thu 18-20"), read. */
interface Clause {
  readonly days: readonly number[];
  readonly times: readonly DayTime[];
  readonly timesFirst: boolean;
  readonly hasGroup: boolean;
}

/**
 * The weekly hours an answer states: `Tue 18:00-20:00`, `Mon, Wed evenings`, `Weekday mornings, Weekends`, `6pm-8pm`
 * (every day), "evenings, but not on Mondays". Mornings are 8 to 12, lunch 12 to 13, afternoons 12 to 17, evenings 17
 * to 21, a day alone 8 to 21, a lone time one hour. Null when neither a day nor a time can be read, or an exception
 * takes out more than whole days ("Mondays unless I travel").
 */
export function readAvailability(text: string): WeeklyHours | null {
  const plain = writePlainly(text);
  if (plain === null) return null;
  const allowed = dropOnly(plain);
  return allowed === null ? null : readWithExceptions(allowed);
}

/** Whether a text is about days or times, those it takes out too. */
export function namesHours(text: string): boolean {
  const plain = writePlainly(text);
  return plain !== null && readSpans(plain) !== null;
}

/**
 * The weekly hours of a cell in a grid, `When are you free? [Monday]`: the part in brackets belongs to every answer
 * of the cell, and stands alone where the cell is only ticked. Null where it is not ticked, or nothing can be read.
 */
export function readGridAvailability(part: string, cell: string): WeeklyHours | null {
  const isTicked = readYesNo(cell);
  if (isTicked === false) return null;
  const answers = splitAtStrong(cell).flatMap(splitAtCommas);
  return readAvailability(isTicked === true ? part : answers.map((answer) => `${part} ${answer}`).join('\n'));
}

/** Lower case without accents and apostrophes, short names of days written out; null for a story. */
function writePlainly(text: string): string | null {
  if (text.length > LONGEST) return null;
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').replace(APOSTROPHES, '').toLowerCase();
  const turned = NOT_AFTER.replaceFirst(NOT_BEFORE.replaceFirst(plain, 'after'), 'before');
  return expandDayAbbreviations(turned.replace(BETWEEN, '$1-'));
}

/** "Only evenings" is evenings; "weekends: only Sunday" is for a person to understand. */
function dropOnly(text: string): string | null {
  const only = ONLY.exec(text);
  if (only === null) return text;
  const [before, after] = [text.slice(0, only.index), text.slice(only.index + only[0].length)];
  if (NEGATED.test(before)) return null;
  const isWhole = !/[\p{L}\p{N}]/u.test(after) || readSpans(before) === null;
  return isWhole && !ONLY.test(after) ? `${before} ${after}` : null;
}

function readWithExceptions(text: string): WeeklyHours | null {
  const exception = readExcludedDays(text);
  if (exception === null) return readSpans(text);
  if (exception.days === null) return null;
  const excluded = new Set(exception.days);
  const base = readSpans(exception.before) ?? combine(ALL_DAYS, [WHOLE_DAY]);
  const left = base.filter(({ start }) => !excluded.has(Math.floor(start / MINUTES_PER_DAY)));
  return left.length === 0 ? null : left;
}

function readSpans(plain: string): WeeklyHours | null {
  const spans = plain.split('\n').flatMap((line) => readLine(line.split(CLAUSE_ENDS).map(readClause)));
  return spans.length === 0 ? null : mergeSpans(spans);
}

function readClause(text: string): Clause {
  const days = readDays(text);
  const times = readDayTimes(text);
  return {
    days: days.found,
    times: times.found,
    timesFirst: times.index < days.index,
    hasGroup: readsDayGroup(text),
  };
}

/** Days wait for the times that follow them, times without days belong to the days before them. */
function readLine(all: readonly Clause[]): readonly WeekSpan[] {
  const { weekends, clauses } = setWeekendsApart(all);
  const spans: WeekSpan[] = [...weekends];
  let days: readonly number[] = [];
  let waiting = false;
  let waitingGroup = false;
  let timesAlone: readonly DayTime[] = [];
  const settle = (): void => {
    if (waiting) spans.push(...combine(days, [WHOLE_DAY]));
    waiting = false;
  };
  for (const clause of clauses) {
    if (clause.timesFirst && clause.days.length > 0) {
      spans.push(...combine(clause.days, clause.times));
      continue;
    }
    if (clause.days.length > 0) {
      // "Weekends, weekday evenings" are two answers; "Mon, Wed evenings" is one.
      if (waitingGroup || clause.hasGroup) settle();
      days = waiting ? [...days, ...clause.days] : clause.days;
      waiting = true;
      waitingGroup = clause.hasGroup;
    }
    if (clause.times.length === 0) continue;
    if (days.length === 0) timesAlone = [...timesAlone, ...clause.times];
    else spans.push(...combine(days, clause.times));
    waiting = false;
  }
  if (waiting && timesAlone.length > 0) return [...spans, ...combine(days, timesAlone)];
  settle();
  return [...spans, ...combine(ALL_DAYS, timesAlone)];
}

/** "Evenings and weekends" are the evenings of all days, and whole weekends. */
function setWeekendsApart(clauses: readonly Clause[]): {
  readonly weekends: readonly WeekSpan[];
  readonly clauses: readonly Clause[];
} {
  const isWeekend = ({ days, times, hasGroup }: Clause): boolean =>
    hasGroup &&
    times.length === 0 &&
    days.length === WEEKEND.length &&
    days.every((day) => WEEKEND.includes(day));
  const isEvening = ({ days, times }: Clause): boolean => days.length === 0 && times[0] === EVENING;
  if (!clauses.some(isWeekend) || !clauses.some(isEvening)) return { weekends: [], clauses };
  return {
    weekends: combine(WEEKEND, [WHOLE_DAY]),
    clauses: clauses.filter((clause) => !isWeekend(clause)),
  };
}

function combine(days: readonly number[], times: readonly DayTime[]): readonly WeekSpan[] {
  return days.flatMap((day) =>
    times.map(({ start, end }) => ({
      start: day * MINUTES_PER_DAY + start,
      end: day * MINUTES_PER_DAY + end,
    })),
  );
}
