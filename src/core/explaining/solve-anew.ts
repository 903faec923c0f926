import { arrangePairs } from '../pairing/arrange-pairs.js';
import { drawLottery } from '../pairing/draw-lottery.js';
import { fixPairs } from '../pairing/orders/fix-pairs.js';
import { lotteryOf } from '../pairing/pair-people.js';
import type { EarlierPair } from '../pairing/rematch/earlier-pair.js';
import type { Couple } from '../pairing/solving/solve-pairs.js';
import type { CohortNow } from '../pairing/verify/stated-result.js';
import { buildPreferences } from '../preferences/build-preferences.js';
import type { Preferences } from '../preferences/preferences.js';
import type { Workforce } from '../preferences/workforce.js';
import type { Person, PersonKey } from '../signups/person.js';

/** How a cohort is solved again. */
export interface SolvingAnew {
  /** Pairs that stay where they can, as `match --keep` has it. */
  readonly kept: readonly Couple[];
  /** Whether the largest is proved where that is open. */
  readonly exact: boolean;
  readonly workforce: Workforce;
}

/** Who would be with whom. */
export interface SolvedAnew {
  readonly preferences: Preferences;
  /** By mentee with a mentor, those first who were settled, then in the order of rounds. */
  readonly mentorsOf: ReadonlyMap<PersonKey, readonly PersonKey[]>;
}

/**
 * Pairs people as `match` would, from the people on: scores, rules and lists are computed again, since one more seat or
 * one more mentor moves what others score too. Null where the organiser's own pairs, or those to keep, contradict
 * themselves.
 */
export async function solveAnew(
  { people, index, programme, skillList, past }: CohortNow,
  { kept, exact, workforce }: SolvingAnew,
): Promise<SolvedAnew | null> {
  const { fixed, diagnostics } = fixPairs(programme, index);
  if (diagnostics.some(({ severity }) => severity === 'error')) return null;
  const preferences = buildPreferences(people, index, programme, skillList, past);
  const draw = drawLottery(
    lotteryOf(programme),
    people.map(({ key }) => key),
  );
  const context = { people, index, preferences, fixed, solving: { draw, exact, workforce } };
  const { arrangement } = await arrangePairs(context, kept.length === 0 ? null : kept.map(writeRow));
  if (arrangement === null) return null;
  const mentorsOf = new Map<PersonKey, PersonKey[]>();
  for (const { mentee, mentor } of arrangement.pairs) {
    mentorsOf.set(mentee.key, [...(mentorsOf.get(mentee.key) ?? []), mentor.key]);
  }
  return { preferences, mentorsOf };
}

/** A pair as a row of an earlier file would name it. */
function writeRow({ mentee, mentor }: Couple, row: number): EarlierPair {
  const nameOf = ({ name, email }: Person) => ({ name, email: email ?? '' });
  return { mentee: nameOf(mentee), mentor: nameOf(mentor), start: '', note: '', place: { file: '', row } };
}
