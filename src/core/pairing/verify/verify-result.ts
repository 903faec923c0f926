import { buildPreferences } from '../../preferences/build-preferences.js';
import type { Workforce } from '../../preferences/workforce.js';
import { describePairs } from '../reasons/describe-pairs.js';
import { checkLists } from './check-lists.js';
import { checkPairs } from './check-pairs.js';
import { checkInputs, checkOutcome } from './check-record.js';
import { checkRows } from './check-rows.js';
import { type Fault, faultAt, fileAt } from './fault.js';
import { findStatedPairs } from './stated-pair.js';
import type { CohortNow, StatedResult } from './stated-result.js';

/** What a check of a result found. */
export interface Verification {
  readonly faults: readonly Fault[];
  readonly counts: {
    readonly pairs: number;
    readonly mentees: number;
    readonly mentors: number;
    readonly acceptablePairs: number;
    /** All of them; of very many, only the first are among the faults. */
    readonly blockingPairs: number;
    /** Pairs that would block, were it not for a pair fixed or kept. */
    readonly blockedBySettled: number;
  };
  /** Whether only the form of the file with the pairs changed: notes, start dates, the program that saved it. */
  readonly savedAgain: boolean;
}

/**
 * Checks a result of `match` again from the sign-ups: what went in, who is with whom, what each row says, who stands
 * where, and by the judge of every run that no two people would both rather have each other. All faults at once.
 */
export async function verifyResult(
  { files, audit, unmatched, ...pairings }: StatedResult,
  now: CohortNow,
  workforce: Workforce,
): Promise<Verification> {
  const { people, index, programme, skillList, past } = now;
  const preferences = buildPreferences(people, index, programme, skillList, past);
  const pairs = findStatedPairs(pairings.rows, pairings.places, index);
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
  const described = describePairs(judgement, preferences, () => ({ start: '', note: '' }));
  faults.push(...checkRows(pairs, described, people, programme), ...pairFaults);
  if (typeof unmatched === 'string') {
    faults.push(faultAt(fileAt(files.unmatched), `unmatched-${unmatched}`));
  } else {
    if (typeof audit !== 'string' && !unmatched.hashes.includes(audit.hashes.unmatched))
      faults.push(faultAt(fileAt(files.unmatched), 'unmatched-edited'));
    faults.push(...checkLists(unmatched, pairs, now));
  }
  const { acceptablePairs, blockingPairs, blockedBySettled } = proof;
  const [mentees, mentors] = [preferences.mentees.length, preferences.mentors.length];
  return {
    faults,
    counts: { pairs: pairs.length, mentees, mentors, acceptablePairs, blockingPairs, blockedBySettled },
    savedAgain: typeof audit !== 'string' && audit.hashes.pairings !== pairings.pairingsHash,
  };
}
