import type { Workforce } from '../../preferences/workforce.js';
import { checkLists } from './check-lists.js';
import { examineResult } from './examine-result.js';
import { type Fault, faultAt, fileAt } from './fault.js';
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
  stated: StatedResult,
  now: CohortNow,
  workforce: Workforce,
): Promise<Verification> {
  const { files, audit, unmatched, pairingsHash } = stated;
  const { preferences, pairs, judgement, faults: examined } = await examineResult(stated, now, workforce);
  const faults: Fault[] = [...examined];
  if (typeof unmatched === 'string') {
    faults.push(faultAt(fileAt(files.unmatched), `unmatched-${unmatched}`));
  } else {
    if (typeof audit !== 'string' && !unmatched.hashes.includes(audit.hashes.unmatched))
      faults.push(faultAt(fileAt(files.unmatched), 'unmatched-edited'));
    faults.push(...checkLists(unmatched, pairs, now));
  }
  const { acceptablePairs, blockingPairs, blockedBySettled } = judgement.proof;
  const [mentees, mentors] = [preferences.mentees.length, preferences.mentors.length];
  return {
    faults,
    counts: { pairs: pairs.length, mentees, mentors, acceptablePairs, blockingPairs, blockedBySettled },
    savedAgain: typeof audit !== 'string' && audit.hashes.pairings !== pairingsHash,
  };
}
