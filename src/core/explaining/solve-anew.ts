import { drawLottery } from '../pairing/draw-lottery.js';
import { fixPairs } from '../pairing/orders/fix-pairs.js';
import { lotteryOf } from '../pairing/pair-people.js';
import type { KeyPair } from '../pairing/proof/find-claim-faults.js';
import { solvePairs } from '../pairing/solving/solve-pairs.js';
import type { CohortNow } from '../pairing/verify/stated-result.js';
import { buildPreferences } from '../preferences/build-preferences.js';
import type { Preferences } from '../preferences/preferences.js';
import type { Workforce } from '../preferences/workforce.js';
import type { PersonKey } from '../signups/person.js';

/** How a cohort is solved again. */
export interface SolvingAnew {
  /** Pairs that stay as they are, as those kept from before did. */
  readonly kept: readonly KeyPair[];
  /** Whether the largest is proved where that is open. */
  readonly exact: boolean;
  readonly workforce: Workforce;
}

/** Who would be with whom. */
export interface SolvedAnew {
  readonly preferences: Preferences;
  /** By mentee with a mentor, in the order of rounds. */
  readonly mentorsOf: ReadonlyMap<PersonKey, readonly PersonKey[]>;
}

/**
 * Pairs people as `match` would, from the people on: scores, rules and lists are computed again, since one more seat or
 * one more mentor moves what others score too. Null where the organiser's own pairs contradict themselves.
 */
export async function solveAnew(
  { people, index, programme, skillList, past }: CohortNow,
  { kept, exact, workforce }: SolvingAnew,
): Promise<SolvedAnew | null> {
  const { fixed, diagnostics } = fixPairs(programme, index);
  if (diagnostics.some(({ severity }) => severity === 'error')) return null;
  const preferences = buildPreferences(people, index, programme, skillList, past);
  const keptPairs = kept.flatMap((pair) => {
    const [mentee, mentor] = [index.byKey.get(pair.mentee), index.byKey.get(pair.mentor)];
    return mentee === undefined || mentor === undefined ? [] : [{ mentee, mentor }];
  });
  const draw = drawLottery(
    lotteryOf(programme),
    people.map(({ key }) => key),
  );
  const settled = [...fixed, ...keptPairs];
  const { couples } = await solvePairs(preferences, settled, { draw, exact, workforce });
  const mentorsOf = new Map<PersonKey, PersonKey[]>();
  for (const { mentee, mentor } of [...settled, ...couples]) {
    mentorsOf.set(mentee.key, [...(mentorsOf.get(mentee.key) ?? []), mentor.key]);
  }
  return { preferences, mentorsOf };
}
