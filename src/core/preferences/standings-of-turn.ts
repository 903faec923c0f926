import type { PreferenceIndex } from './preference-index.js';

/** Where the mentees of one turn stand with mentors who did not ask for them: at the best of scores, and at the worst. */
export function standingsOfTurn(
  { standings: { mentorBases, bandOfScore } }: PreferenceIndex,
  mentee: number,
): { readonly best: number; readonly worst: number } {
  const base = mentorBases[mentee] as number;
  return { best: base + (bandOfScore.at(-1) as number), worst: base + (bandOfScore[0] as number) };
}
