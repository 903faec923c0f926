import { buildPreferences } from '../../preferences/build-preferences.js';
import type { Preferences } from '../../preferences/preferences.js';
import type { Workforce } from '../../preferences/workforce.js';
import type { Pairing } from '../pairing.js';
import type { Judgement } from '../proof/judge-pairings.js';
import { describePairs, type PairTerms } from '../reasons/describe-pairs.js';
import { checkPairs } from './check-pairs.js';
import { checkInputs, checkOutcome } from './check-record.js';
import { checkRows } from './check-rows.js';
import { type Fault, faultAt, fileAt } from './fault.js';
import { findStatedPairs, isKnown, nameOfPair, type StatedPair } from './stated-pair.js';
import type { CohortNow, StatedResult } from './stated-result.js';

/** Stated pairs, looked at again from the people. */
export interface ExaminedResult {
  readonly preferences: Preferences;
  readonly pairs: readonly StatedPair[];
  readonly judgement: Judgement;
  /** The pairs that can be judged, with the start and the note of their rows. */
  readonly pairings: readonly Pairing[];
  /** What does not fit: of the record, then of the rows, then of who is with whom. */
  readonly faults: readonly Fault[];
}

/** Compiles the people anew, finds whom the rows name, judges the pairs and compares them with the record. */
export async function examineResult(
  { files, audit, rows, places }: Omit<StatedResult, 'unmatched'>,
  now: CohortNow,
  workforce: Workforce,
): Promise<ExaminedResult> {
  const { people, index, programme, skillList, past } = now;
  const preferences = buildPreferences(people, index, programme, skillList, past);
  const pairs = findStatedPairs(rows, places, index);
  const { judgement, faults: pairFaults } = await checkPairs(pairs, preferences, index, files, workforce);
  const { proof } = judgement;

  const faults: Fault[] = [];
  if (typeof audit === 'string') {
    faults.push(faultAt(fileAt(files.audit), `audit-${audit}`));
  } else {
    const inputFaults = checkInputs(audit, now, files);
    const hasSameInput = inputFaults.length === 0;
    faults.push(...inputFaults, ...checkOutcome(audit, { people, pairs, proof, files, hasSameInput }));
  }
  const pairings = describePairs(judgement, preferences, createTerms(pairs));
  faults.push(...checkRows(pairs, pairings, people, programme), ...pairFaults);
  return { preferences, pairs, judgement, pairings, faults };
}

/** Of two rows for the same two people the first counts, as for the judge. */
function createTerms(
  pairs: readonly StatedPair[],
): (mentee: Pairing['mentee'], mentor: Pairing['mentor']) => PairTerms {
  const terms = new Map<string, PairTerms>();
  for (const pair of pairs.filter(isKnown).reverse()) {
    terms.set(nameOfPair(pair), { start: pair.row.start, note: pair.row.note });
  }
  return (mentee, mentor) => terms.get(nameOfPair({ mentee, mentor })) ?? { start: '', note: '' };
}
