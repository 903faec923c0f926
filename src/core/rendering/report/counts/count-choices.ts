import type { Pairing } from '../../../pairing/pairing.js';
import type { PersonKey } from '../../../signups/person.js';
import type { ReportSource } from '../report-source.js';

/** How many got what. */
export interface ChoiceCount {
  readonly label: string;
  readonly count: number;
}

/** Which choice people got: of mentees each counts once, of mentors each mentee they were given. */
export interface ChoiceCounts {
  readonly mentees: readonly ChoiceCount[];
  readonly mentors: readonly ChoiceCount[];
}

const CLASSES = [
  { label: '1st', upTo: 1 },
  { label: '2nd', upTo: 2 },
  { label: '3rd', upTo: 3 },
  { label: '4–5', upTo: 5 },
  { label: '6–10', upTo: 10 },
  { label: '11–20', upTo: 20 },
  { label: '21–50', upTo: 50 },
  { label: '51+', upTo: Number.POSITIVE_INFINITY },
] as const;

/**
 * The choices of both sides. A mentee of two mentors counts with the better one. Who is together although a rule
 * refuses the pair has no choice: they count as "unranked".
 */
export function countChoices({
  pairings,
  preferences: { mentees },
}: Pick<ReportSource, 'pairings' | 'preferences'>): ChoiceCounts {
  const best = new Map<PersonKey, Pairing['menteeChoice']>();
  for (const { mentee, menteeChoice } of pairings) {
    const known = best.get(mentee.key) ?? null;
    if (known === null || (menteeChoice !== null && menteeChoice < known)) best.set(mentee.key, menteeChoice);
  }
  const without = mentees.filter(({ person }) => !best.has(person.key)).length;
  const waiting = without === 0 ? [] : [{ label: 'nobody', count: without }];
  return {
    mentees: [...countByClass([...best.values()]), ...waiting],
    mentors: countByClass(pairings.map(({ mentorChoice }) => mentorChoice)),
  };
}

/** Every class up to the last that anybody got, so that a gap is seen. */
function countByClass(choices: readonly (number | null)[]): readonly ChoiceCount[] {
  const counts = CLASSES.map(({ label }, place) => {
    const after = CLASSES[place - 1]?.upTo ?? 0;
    const upTo = CLASSES[place]?.upTo ?? 0;
    const count = choices.filter((choice) => choice !== null && choice > after && choice <= upTo).length;
    return { label, count };
  });
  const last = Math.max(
    0,
    counts.findLastIndex(({ count }) => count > 0),
  );
  const unranked = choices.filter((choice) => choice === null).length;
  return [...counts.slice(0, last + 1), ...(unranked === 0 ? [] : [{ label: 'unranked', count: unranked }])];
}
