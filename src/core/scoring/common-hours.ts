import { MINUTES_PER_WEEK, type WeeklyHours, type WeekSpan } from '../signups/weekly-hours.js';

/**
 * The hours two weeks have in common, by the first one's clock, which is `ahead` minutes ahead of the other's.
 * Weeks are circles: Sunday night runs into Monday morning.
 */
export function commonHours(own: WeeklyHours, others: WeeklyHours, ahead: number): WeeklyHours {
  const spans = own.flatMap((span) =>
    others.flatMap((other) =>
      turns(other, ahead).map((start) => intersect(span, { start, end: start + other.end - other.start })),
    ),
  );
  return spans.filter(({ start, end }) => start < end).sort((a, b) => a.start - b.start);
}

/** How long `commonHours` are, in minutes; all pairs are asked this, so nothing is built. */
export function commonMinutes(own: WeeklyHours, others: WeeklyHours, ahead: number): number {
  let minutes = 0;
  for (const span of own) {
    for (const other of others) {
      const start = inWeek(other.start + ahead);
      const end = start + other.end - other.start;
      minutes += overlap(span, start, end);
      if (end > MINUTES_PER_WEEK) minutes += overlap(span, start - MINUTES_PER_WEEK, end - MINUTES_PER_WEEK);
    }
  }
  return minutes;
}

/** The same hours by a clock that is `ahead` minutes ahead; a span over the end of the week is cut there. */
export function shiftHours(hours: WeeklyHours, ahead: number): WeeklyHours {
  return commonHours([{ start: 0, end: MINUTES_PER_WEEK }], hours, ahead);
}

/** Where a span starts by a clock that is ahead: in the week, and once more where it began in the week before. */
function turns({ start }: WeekSpan, ahead: number): readonly number[] {
  const shifted = inWeek(start + ahead);
  return [shifted - MINUTES_PER_WEEK, shifted];
}

function intersect(a: WeekSpan, b: WeekSpan): WeekSpan {
  return { start: Math.max(a.start, b.start), end: Math.min(a.end, b.end) };
}

function overlap(span: WeekSpan, start: number, end: number): number {
  return Math.max(0, Math.min(span.end, end) - Math.max(span.start, start));
}

function inWeek(minute: number): number {
  return ((minute % MINUTES_PER_WEEK) + MINUTES_PER_WEEK) % MINUTES_PER_WEEK;
}
