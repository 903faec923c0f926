import { type Diagnostic, hasErrors } from '../diagnostics/diagnostic.js';
import type { Preferences } from '../preferences/preferences.js';
import type { PeopleIndex } from '../signups/people-index.js';
import type { Person } from '../signups/person.js';
import type { FixedPair } from './orders/fix-pairs.js';
import type { PairStatus } from './pairing.js';
import type { EarlierPair } from './rematch/earlier-pair.js';
import { keepPairs } from './rematch/keep-pairs.js';
import type { Rematch } from './rematch/rematch.js';
import { type Solution, type SolvingOptions, solvePairs } from './solving/solve-pairs.js';

/** Everything that decides who is put together, but the pairs of before. */
export interface ArrangingContext {
  readonly people: readonly Person[];
  readonly index: PeopleIndex;
  readonly preferences: Preferences;
  /** The pairs of `together:`. */
  readonly fixed: readonly FixedPair[];
  readonly solving: SolvingOptions;
}

/** Two people put together, and how that came. */
export interface ArrangedPair extends FixedPair {
  readonly status: PairStatus;
}

/** Who is put together, still to be proved. */
export interface Arrangement extends Pick<Solution, 'upperBound' | 'provedLargest' | 'exact'> {
  readonly pairs: readonly ArrangedPair[];
  /** What became of the pairs of before; null where there are none. */
  readonly rematch: Rematch | null;
}

/**
 * Puts people together: fixed pairs stand, pairs of before stay where they can, and the rest is matched. No arrangement
 * where the rows of before contradict themselves.
 */
export async function arrangePairs(
  { people, index, preferences, fixed, solving }: ArrangingContext,
  earlier: readonly EarlierPair[] | null,
): Promise<{ readonly arrangement: Arrangement | null; readonly diagnostics: readonly Diagnostic[] }> {
  const { cohort } = preferences;
  const { rematch, diagnostics } =
    earlier === null
      ? { rematch: null, diagnostics: [] }
      : keepPairs(earlier, { people, index, cohort, fixed, draw: solving.draw });
  if (hasErrors(diagnostics)) return { arrangement: null, diagnostics };
  const kept = (rematch?.kept ?? []).filter(({ isFixed }) => !isFixed);
  const settled = [...fixed.map(withStatus('fixed')), ...kept.map(withStatus('kept'))];
  const { couples, ...certainty } = await solvePairs(preferences, settled, solving);
  const pairs = [...settled, ...couples.map(withStatus('matched'))];
  return { arrangement: { pairs, rematch, ...certainty }, diagnostics };
}

function withStatus(status: PairStatus): (pair: FixedPair) => ArrangedPair {
  return ({ mentee, mentor }) => ({ mentee, mentor, status });
}
