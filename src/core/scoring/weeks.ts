/** The weeks of a cohort as far as clocks are concerned. */
export interface Weeks {
  /** Where people are who named no time zone, or null. */
  readonly timeZone: string | null;
  /** How two zones' clocks differ over the weeks; looked up once for each two zones. */
  readonly compareClocks: (zone: string, otherZone: string) => ClockDifference;
}

/** How far one zone's clock is ahead of another's. */
export interface ClockDifference {
  /** Minutes by which the first clock is ahead; each that occurs in some week once, the earliest week's first. */
  readonly differences: readonly number[];
  /** Minutes a week in which people are awake in both zones, in the poorest week. */
  readonly wakingMinutes: number;
}
