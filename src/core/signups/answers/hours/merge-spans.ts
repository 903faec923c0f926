import { MINUTES_PER_WEEK, type WeeklyHours, type WeekSpan } from '../../weekly-hours.js';

/** Sorts spans and joins those that touch; a span beyond Sunday midnight goes on at Monday morning. */
export function mergeSpans(spans: readonly WeekSpan[]): WeeklyHours {
  const within = spans
    .flatMap(({ start, end }) =>
      end <= MINUTES_PER_WEEK
        ? [{ start, end }]
        : [
            { start, end: MINUTES_PER_WEEK },
            { start: 0, end: end - MINUTES_PER_WEEK },
          ],
    )
    .sort((a, b) => a.start - b.start || a.end - b.end);
  const merged: WeekSpan[] = [];
  for (const span of within) {
    const last = merged.at(-1);
    if (last === undefined || span.start > last.end) merged.push(span);
    else merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
  }
  return merged;
}
