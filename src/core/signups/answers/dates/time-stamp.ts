/**
 * When a row was sent in, in seconds since 1970, under both readings of a date like 3/4/2026. The two are equal where
 * the date can be read in one way only. Without a zone of its own it counts as universal time.
 */
export interface TimeStamp {
  readonly dayFirst: number;
  readonly monthFirst: number;
}

/** Negative when a is older, 0 when equal, positive when newer; null when it depends on how the dates are read. */
export function compareTimeStamps(a: TimeStamp, b: TimeStamp): number | null {
  const byDay = Math.sign(a.dayFirst - b.dayFirst);
  const byMonth = Math.sign(a.monthFirst - b.monthFirst);
  return byDay === byMonth ? byDay : null;
}
