import { foldWords } from '../fold-words.js';
import { phrasePattern } from '../phrase-pattern.js';
import { MINUTES_PER_DAY, type WeeklyHours, type WeekSpan } from '../weekly-hours.js';
import { mergeSpans } from './merge-spans.js';
import { type DayTime, readDayTimes } from './read-day-times.js';
import { readDays, readsDayGroup } from './read-days.js';
import { readYesNo } from './read-yes-no.js';
import { splitAtStrong } from './split-answers.js';
import { splitAtCommas } from './split-at-commas.js';

/** What a day without times means: from the first morning hour to the end of the evening. */
const WHOLE_DAY: DayTime = { start: 8 * 60, end: 21 * 60 };

/** Room for a tick at every hour of the week; more is a story. */
const LONGEST = 3000;

/** Words that turn the days and times beside them into their opposite, or take some of them out. */
const EXCEPTION = phrasePattern(
  'not|no|none|never|except(ing|ions?)?|excluding|besides|but|apart from|other than|only|unless|without|cannot|unable',
  '(ca|do|does|wo|is|are|could|have)nt|unavailable|busy|ei|en (voi|pääse|ehdi|ole)|paitsi|ilman|vain|inte|ej|aldrig',
  'utom|utan|bara|endast|nicht|nie|niemals|kein(e[nmrs]?)?|außer|ausser|ohne|nur|non|pas|jamais|sauf|sans|seulement',
  'nunca|excepto|salvo|menos|sin|s[oó]lo|solamente|لا|ليس|لست|عدا|إلا|فقط',
);

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
 * (every day). Mornings are 8 to 12, lunch 12 to 13, afternoons 12 to 17, evenings 17 to 21, a day alone 8 to 21.
 * Null when neither a day nor a time can be read, or an exception stands beside them ("any day but Friday").
 */
export function readAvailability(text: string): WeeklyHours | null {
  return EXCEPTION.test(foldWords(text)) ? null : readSpans(text);
}

/** Whether a text is about days or times, those it takes out too. */
export function namesHours(text: string): boolean {
  return readSpans(text) !== null;
}

function readSpans(text: string): WeeklyHours | null {
  if (text.length > LONGEST) return null;
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const spans = plain.split('\n').flatMap((line) => readLine(line.split(/[;,]/u).map(readClause)));
  return spans.length === 0 ? null : mergeSpans(spans);
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
function readLine(clauses: readonly Clause[]): readonly WeekSpan[] {
  const spans: WeekSpan[] = [];
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

function combine(days: readonly number[], times: readonly DayTime[]): readonly WeekSpan[] {
  return days.flatMap((day) =>
    times.map(({ start, end }) => ({
      start: day * MINUTES_PER_DAY + start,
      end: day * MINUTES_PER_DAY + end,
    })),
  );
}
