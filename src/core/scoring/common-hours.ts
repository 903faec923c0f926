import { MINUTES_PER_WEEK, type WeeklyHours, type WeekSpan } from '../signups/weekly-hours.js';

/**
 * The hours two weeks have in common, by the first one's clock, which is `ahead` minutes ahead of the other's.
 * Weeks are circles: Sunday night runs into Monday morning.
 */
export function commonHours(own: WeeklyHours, others: WeeklyHours, ahead: number): WeeklyHours {
  const spans: WeekSpan[] = [];
  for (const span of own) {
    for (const other of others) {
      const start = inWeek(other.start + ahead);
      const end = start + other.end - other.start;
      if (end > MINUTES_PER_WEEK) addOverlap(spans, span, start - MINUTES_PER_WEEK, end - MINUTES_PER_WEEK);
      addOverlap(spans, span, start, end);
    }
  }
  return spans.sort((a, b) => a.start - b.start);
}

/** How long `commonHours` are, in minutes; all pairs are asked this, so nothing is built. */
export function commonMinutes(own: WeeklyHours, others: WeeklyHours, ahead: number): number {
  const shift = inWeek(ahead);
  return overlap(own, others, shift) + overlap(own, others, shift - MINUTES_PER_WEEK);
}

/** The same hours by a clock that is `ahead` minutes ahead; a span over the end of the week is cut there. */
export function shiftHours(hours: WeeklyHours, ahead: number): WeeklyHours {
  return commonHours([{ start: 0, end: MINUTES_PER_WEEK }], hours, ahead);
}

/** What a span and the time from `start` to `end` have in common, if anything. */
function addOverlap(spans: WeekSpan[], span: WeekSpan, start: number, end: number): void {
  const from = Math.max(span.start, start);
  const until = Math.min(span.end, end);
  if (from < until) spans.push({ start: from, end: until });
}

/** How long some hours and others, so many minutes later, overlap: a walk along both at once, as both are sorted. */
function overlap(own: WeeklyHours, others: WeeklyHours, later: number): number {
  const [first, last] = [others[0], others.at(-1)];
  if (first === undefined || last === undefined) return 0;
  // Most hours do not reach over the end of the week.
  if (first.start + later >= (own.at(-1)?.end ?? 0) || last.end + later <= (own[0]?.start ?? 0)) return 0;
  let minutes = 0;
  for (let each = 0, against = 0; each < own.length && against < others.length; ) {
    const span = own[each] as WeekSpan;
    const other = others[against] as WeekSpan;
    const end = other.end + later;
    minutes += Math.max(0, Math.min(span.end, end) - Math.max(span.start, other.start + later));
    if (span.end < end) each += 1;
    else against += 1;
  }
  return minutes;
}

function inWeek(minute: number): number {
  return ((minute % MINUTES_PER_WEEK) + MINUTES_PER_WEEK) % MINUTES_PER_WEEK;
}
