import { MINUTES_PER_DAY } from '../../weekly-hours.js';
import type { DayTime, Half } from './day-parts.js';

/** Times found in a text, and where the first stands (infinite when there is none). */
export interface FoundTimes {
  readonly found: readonly DayTime[];
  readonly index: number;
}

const CLOCK = '(\\d{1,2})(?:[:.](\\d{2}))?(?:([ap])m)?(?![\\d:\\p{L}])';
const SPAN = new RegExp(
  `(?<![\\d:.+])${CLOCK}\\s*(?:-|–|—|−|to|till|til|until|bis|a|as|al|alle|a las|tot|do|до|الى|إلى)\\s*(?:klo |kl |las )?${CLOCK}`,
  'gu',
);
const FROM = new RegExp(
  `(?<!\\p{L})(?:after|from|past|ab|nach|apres|a partir de|desde|despues de|depois das?|dopo|dalle|vanaf|na|od|po|etter|efter|fran|fra|с|после|بعد)(?: (?:las|les|klo|kl|le|the))?\\s+${CLOCK}`,
  'u',
);
const FROM_BEHIND = new RegExp(
  `(?<![\\d:.])${CLOCK}\\s*(?:\\+|onwards?|or later|and later|jalkeen|alkaen|eteenpain|and after)`,
  'u',
);
const UNTIL = new RegExp(
  `(?<!\\p{L})(?:before|until|till|vor|avant|antes de|antes das?|prima delle|voor|przed|innan|fore|for|ennen|до|قبل)(?: (?:las|les|klo|kl|the))?\\s+${CLOCK}`,
  'u',
);
const AT = new RegExp(
  `(?<![\\d:.+])(?:(?<named>(?:at|um|klo|kl|a las|alle|om|o)\\s+)${CLOCK}|(\\d{1,2})[:.](\\d{2})(?:([ap])m)?(?![\\d:\\p{L}])|(\\d{1,2})([ap])m(?!\\p{L}))`,
  'u',
);

const FIRST_HOUR = 8 * 60;
const LAST_HOUR = 21 * 60;
const HOUR = 60;

/** "After 6" and "5-7" are in the evening; nobody meets so early and leaves out that it is morning. */
const LAST_HOUR_AFTER_NOON = 6;

/** What the clock times of a text are found by, ready to be taken out. */
export const clockPatterns: readonly RegExp[] = [SPAN, FROM, FROM_BEHIND, UNTIL, AT];

/** `6 p.m.` as `6pm`, `17h30` as `17:30`, `18 Uhr` as `18:00`; a number of hours is no clock. */
export function writeClocksAlike(text: string): string {
  return text
    .replace(
      /\d+(?:[.,]\d+)?(?:\s*(?:-|–|to)\s*\d+)?\s*(?:hours?|hrs?|mins?|minutes?|stunden|minuten|tuntia?|minuuttia)(?!\p{L})/gu,
      ' ',
    )
    .replace(/(\d)\s*([ap])\.?\s?m\.?(?!\p{L})/gu, '$1$2m')
    .replace(/(\d)h(\d{2})/gu, '$1:$2')
    .replace(/(?<![\d:.])(\d{1,2})\s*(?:uhr|h|uur|hod|o clock|oclock|o'clock)(?![\p{L}\d])/gu, '$1:00')
    .replace(/(\d[:.]\d{2})\s*(?:uhr|h|uur)(?![\p{L}\d])/gu, '$1')
    .replace(/(before|after|until|till|vor|nach) (?:noon|midday|mittag|lunch)(?!\p{L})/gu, '$1 12:00');
}

/** The clock times of a text as `writeClocksAlike` leaves it; `half` is that of the part of the day beside them. */
export function readClockTimes(text: string, half: Half | null): FoundTimes {
  const spans = [...text.matchAll(SPAN)].flatMap((match) => {
    const time = readSpan(match, half);
    return time === null ? [] : [{ index: match.index, time }];
  });
  if (spans.length > 0) return { found: spans.map(({ time }) => time), index: spans[0]?.index ?? 0 };
  const from = FROM.exec(text) ?? FROM_BEHIND.exec(text);
  const until = UNTIL.exec(text);
  const time = between(
    from === null ? null : clock(from, 1, halfOf(from, 1, half)),
    until === null ? null : clock(until, 1, halfOf(until, 1, half)),
  );
  if (time.length > 0) return { found: time, index: (from ?? until)?.index ?? 0 };
  const at = readSingle(text, half);
  return at === null ? { found: [], index: Number.POSITIVE_INFINITY } : at;
}

/** A lone time is the beginning of an hour. */
function readSingle(text: string, half: Half | null): FoundTimes | null {
  const match = AT.exec(text);
  if (match === null) return null;
  const group = match.groups?.['named'] !== undefined ? 2 : match[5] !== undefined ? 5 : 8;
  const start =
    group === 8
      ? clockFrom(Number(match[8]), 0, (match[9] as Half | undefined) ?? half)
      : clock(match, group, halfOf(match, group, half));
  return start === null ? null : { found: [{ start, end: start + HOUR }], index: match.index };
}

function readSpan(match: RegExpExecArray, half: Half | null): DayTime | null {
  const [, , , startHalf, , , endHalf] = match;
  if (startHalf === undefined && endHalf === undefined && half !== null) {
    const [start, end] = [clock(match, 1, halfOf(match, 1, half)), clock(match, 4, halfOf(match, 4, half))];
    if (start !== null && end !== null && start < end) return { start, end };
  }
  // "6-8pm": the half of the day said once holds for both ends, unless the span would then run backwards.
  const start = clock(match, 1, (startHalf ?? endHalf) as Half | undefined);
  const end = clock(match, 4, endHalf as Half | undefined);
  if (start === null || end === null) return null;
  if (start < end) {
    const isBare = startHalf === undefined && endHalf === undefined && !/^0|[:.]/u.test(match[0]);
    return isBare &&
      end <= (LAST_HOUR_AFTER_NOON + 2) * HOUR &&
      start >= HOUR &&
      start <= LAST_HOUR_AFTER_NOON * HOUR
      ? { start: start + MINUTES_PER_DAY / 2, end: end + MINUTES_PER_DAY / 2 }
      : { start, end };
  }
  const earlier = clock(match, 1, startHalf as Half | undefined);
  if (earlier !== null && earlier < end) return { start: earlier, end };
  // "9-5" without a half means the afternoon; otherwise the span runs over midnight.
  const late =
    end +
    (startHalf === undefined && endHalf === undefined && end <= MINUTES_PER_DAY / 2
      ? MINUTES_PER_DAY / 2
      : 0);
  return late > start ? { start, end: late } : { start, end: end + MINUTES_PER_DAY };
}

/** The half of the day of a clock: as written, else that of the part of the day beside it, else after noon for 1 to 6. */
function halfOf(match: RegExpExecArray, group: number, half: Half | null): Half | undefined {
  const written = match[group + 2] as Half | undefined;
  const hour = Number(match[group]);
  if (written !== undefined) return written;
  if (hour >= 12 || match[group]?.startsWith('0')) return undefined;
  return half ?? (hour >= 1 && hour <= LAST_HOUR_AFTER_NOON ? 'p' : undefined);
}

function between(from: number | null, until: number | null): readonly DayTime[] {
  if (from === null && until === null) return [];
  const start = from ?? FIRST_HOUR;
  const end = until ?? Math.max(LAST_HOUR, start + HOUR);
  return start < end ? [{ start, end }] : [];
}

/** Minutes since midnight of the clock whose hour is in group `group`; null when there is no such time. */
function clock(match: RegExpExecArray, group: number, half: Half | undefined): number | null {
  return clockFrom(Number(match[group]), Number(match[group + 1] ?? '0'), half);
}

function clockFrom(hour: number, minute: number, half: Half | null | undefined): number | null {
  if (hour > 24 || minute > 59) return null;
  const shifted =
    half === undefined || half === null || hour > 12 ? hour : (hour % 12) + (half === 'p' ? 12 : 0);
  return shifted * HOUR + minute;
}
