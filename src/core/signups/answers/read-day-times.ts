import { phrasePattern } from '../phrase-pattern.js';
import { MINUTES_PER_DAY } from '../weekly-hours.js';

/** A span of a day in minutes; an end beyond 1440 is on the next day. */
export interface DayTime {
  readonly start: number;
  readonly end: number;
}

/** Times found in a text, and where the first stands (infinite when there is none). */
export interface FoundTimes {
  readonly found: readonly DayTime[];
  readonly index: number;
}

const PARTS: readonly (readonly [names: RegExp, time: DayTime])[] = [
  [
    phrasePattern(
      'mornings?|vormittags?|morgens|matins?|mañanas?|aamu(isin|päivä)?|förmiddag(ar)?|صباحا|الصباح',
    ),
    hours(8, 12),
  ],
  [phrasePattern('lunch( ?times?)?|lunch breaks?|noon|midday|mittags?|midi|mediodía|lounas'), hours(12, 13)],
  [
    phrasePattern('afternoons?|nachmittags?|après midi|tardes?|iltapäivä(isin)?|eftermiddag(ar)?|ظهرا'),
    hours(12, 17),
  ],
  [
    phrasePattern(
      'evenings?|nights?|after work|abends?|soirs?|soirées?|noches?|ilta(isin)?|kväll(ar)?|مساء|المساء',
    ),
    hours(17, 21),
  ],
  [phrasePattern('(office|work|working|business) ?(hours|time)'), hours(9, 17)],
  [phrasePattern('any ?time|all day|whole day|flexible|jederzeit|ganztags'), hours(8, 21)],
];

const CLOCK = '(\\d{1,2})(?:[:.h](\\d{2}))?\\s*([ap])?\\.?m?\\.?';
const SPAN = new RegExp(
  `(?<![\\d:.+])${CLOCK}\\s*(?:uhr\\s*)?(?:-|–|—|to|till|until|bis|a)\\s*${CLOCK}(?![\\d:])`,
  'gu',
);
const FROM = new RegExp(`\\b(?:after|from|ab|nach)\\s+${CLOCK}(?![\\d:])`, 'u');
const UNTIL = new RegExp(`\\b(?:before|until|till|vor)\\s+${CLOCK}(?![\\d:])`, 'u');

const FIRST_HOUR = 8 * 60;
const LAST_HOUR = 21 * 60;

/** The times of day that a text (lower case, without accents) names: parts of the day, `18-20`, `6pm-8pm`, `after 17`. */
export function readDayTimes(text: string): FoundTimes {
  const clocks = readClockTimes(text);
  if (clocks.found.length > 0) return clocks;
  const parts = PARTS.flatMap(([names, time]) => {
    const match = names.exec(text);
    return match === null ? [] : [{ index: match.index, time }];
  });
  return { found: parts.map(({ time }) => time), index: Math.min(...parts.map(({ index }) => index)) };
}

function readClockTimes(text: string): FoundTimes {
  const spans = [...text.matchAll(SPAN)].flatMap((match) => {
    const time = readSpan(match);
    return time === null ? [] : [{ index: match.index, time }];
  });
  if (spans.length > 0) {
    return { found: spans.map(({ time }) => time), index: spans[0]?.index ?? 0 };
  }
  const from = FROM.exec(text);
  const until = UNTIL.exec(text);
  const time = between(from === null ? null : clock(from, 1), until === null ? null : clock(until, 1));
  return { found: time, index: time.length === 0 ? Number.POSITIVE_INFINITY : ((from ?? until)?.index ?? 0) };
}

function readSpan(match: RegExpExecArray): DayTime | null {
  const [, , , startHalf, , , endHalf] = match;
  // "6-8pm": the half of the day said once holds for both ends, unless the span would then run backwards.
  const start = clock(match, 1, startHalf ?? endHalf);
  const end = clock(match, 4, endHalf);
  if (start === null || end === null) return null;
  if (start < end) return { start, end };
  const earlier = clock(match, 1, startHalf);
  if (earlier !== null && earlier < end) return { start: earlier, end };
  // "9-5" without a half means the afternoon; otherwise the span runs over midnight.
  const late =
    end +
    (startHalf === undefined && endHalf === undefined && end <= MINUTES_PER_DAY / 2
      ? MINUTES_PER_DAY / 2
      : 0);
  return late > start ? { start, end: late } : { start, end: end + MINUTES_PER_DAY };
}

function between(from: number | null, until: number | null): readonly DayTime[] {
  if (from === null && until === null) return [];
  const start = from ?? FIRST_HOUR;
  const end = until ?? Math.max(LAST_HOUR, start + 60);
  return start < end ? [{ start, end }] : [];
}

/** Minutes since midnight of the clock whose hour is in group `group`; null when there is no such time. */
function clock(match: RegExpExecArray, group: number, half = match[group + 2]): number | null {
  const hour = Number(match[group]);
  const minute = Number(match[group + 1] ?? '0');
  if (hour > 24 || minute > 59) return null;
  const shifted = half === undefined ? hour : (hour % 12) + (half === 'p' ? 12 : 0);
  return shifted * 60 + minute;
}

function hours(start: number, end: number): DayTime {
  return { start: start * 60, end: end * 60 };
}
