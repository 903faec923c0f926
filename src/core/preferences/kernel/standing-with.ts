import type { StandingColumns } from '../compile/compile-standings.js';

/** Where a mentee stands with the mentor of a slot who scores them so. */
export function standingWith(
  { askers, askerGains, mentorBases, bandOfScore }: StandingColumns,
  mentee: number,
  slot: number,
  score: number,
): number {
  const standing = (mentorBases[mentee] as number) + (bandOfScore[score] as number);
  const end = askers.starts[mentee + 1] as number;
  for (let each = askers.starts[mentee] as number; each < end; each += 1) {
    if (askers.numbers[each] === slot) return standing - (askerGains[each] as number);
  }
  return standing;
}
