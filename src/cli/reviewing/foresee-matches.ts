import { type Diagnostic, hasErrors } from '../../core/diagnostics/diagnostic.js';
import { pairPeople } from '../../core/pairing/pair-people.js';
import type { Pairing } from '../../core/pairing/pairing.js';
import type { RecalledCohort } from '../../core/pairing/recall-cohort.js';
import type { EarlierPair } from '../../core/pairing/rematch/earlier-pair.js';
import { type AdvisedMatch, adviseMatch } from '../../core/pairing/review/advise-match.js';
import { comparePairings, type PairingsChange } from '../../core/pairing/review/compare-pairings.js';
import type { Workforce } from '../../core/preferences/workforce.js';
import type { Programme } from '../../core/programme/programme.js';

/** What the next `match` would change: everybody anew, and with `--keep`, where only what must be is changed. */
export interface ForeseenMatches {
  readonly anew: PairingsChange;
  readonly keeping: PairingsChange;
  readonly advised: AdvisedMatch;
}

/** Matches twice in memory by other settings; null where the settings contradict themselves. */
export async function foreseeMatches(
  { now, pairings }: RecalledCohort,
  programme: Programme,
  earlier: readonly EarlierPair[],
  { approved, workforce }: { readonly approved: readonly Pairing[]; readonly workforce: Workforce },
): Promise<{ readonly foreseen: ForeseenMatches | null; readonly diagnostics: readonly Diagnostic[] }> {
  const match = (rows: readonly EarlierPair[] | null) =>
    pairPeople(now.people, now.index, programme, now.skillList, { past: now.past, earlier: rows, workforce });
  const first = await match(null);
  if (first.cohort === null) return { foreseen: null, diagnostics: first.diagnostics };
  const second = await match(earlier);
  const diagnostics = hasErrors(second.diagnostics) ? second.diagnostics : first.diagnostics;
  if (second.cohort === null) return { foreseen: null, diagnostics };
  const anew = comparePairings(pairings, first.cohort.pairings);
  const keeping = comparePairings(pairings, second.cohort.pairings);
  return { foreseen: { anew, keeping, advised: adviseMatch(anew, keeping, approved) }, diagnostics };
}
