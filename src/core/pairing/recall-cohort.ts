import type { Workforce } from '../preferences/workforce.js';
import type { Audit } from './documents/write-audit.js';
import { lotteryOf } from './pair-people.js';
import type { PairedCohort } from './paired-cohort.js';
import type { Judgement } from './proof/judge-pairings.js';
import { countTies } from './reasons/count-ties.js';
import { explainUnmatched } from './reasons/explain-unmatched.js';
import { examineResult } from './verify/examine-result.js';
import type { Fault } from './verify/fault.js';
import type { FaultCode } from './verify/fault-words.js';
import type { CohortNow, FileState, StatedResult } from './verify/stated-result.js';

/** What `match` knew when it had decided, built again from the people and the rows it left. */
export interface RecalledCohort
  extends Pick<
    PairedCohort,
    'programme' | 'lottery' | 'preferences' | 'pairings' | 'proof' | 'decidedByLottery'
  > {
  /** What the pairs rest on: people, their index, skills, and earlier cohorts. */
  readonly now: CohortNow;
  readonly judgement: Judgement;
  /** The same people for the same reasons; rules that come from private answers are not told from one another. */
  readonly unmatched: PairedCohort['unmatched'];
  /** The rows tell which pairs were kept, not what became of the others. */
  readonly rematch: null;
  /** As the record of the run has it; null where there is no record of these pairs. */
  readonly upperBound: number | null;
  readonly provedLargest: boolean | null;
  /** Whether the run looked for the largest by an exact proof, so that another one would have to as well. */
  readonly exact: boolean;
  /** Why the pairs are not those that sign-ups and settings give now; empty where they are. */
  readonly faults: readonly Fault[];
}

/** Faults that say nothing about the pairs: the record of the run is missing, or was edited. */
const OF_THE_RECORD: readonly FaultCode[] = ['audit-missing', 'audit-unreadable', 'audit-edited'];

/**
 * Builds what `match` knew of its result, without solving anything: scores, lists, reasons and the proof come from the
 * people, who is with whom from the rows. Rows that name nobody who signed up are left out, and are among the faults.
 */
export async function recallCohort(
  stated: Omit<StatedResult, 'unmatched'>,
  now: CohortNow,
  workforce: Workforce,
): Promise<RecalledCohort> {
  const { programme } = now;
  const { preferences, judgement, pairings, faults } = await examineResult(stated, now, workforce);
  const unfit = faults.filter(({ code }) => !OF_THE_RECORD.includes(code));
  return {
    now,
    programme,
    lottery: lotteryOf(programme),
    preferences,
    judgement,
    pairings,
    unmatched: await explainUnmatched(preferences, judgement, workforce, { discreet: true }),
    rematch: null,
    proof: judgement.proof,
    decidedByLottery: countTies(judgement),
    ...readCertainty(stated.audit, faults.length === 0),
    exact: typeof stated.audit !== 'string' && (stated.audit.exact ?? 'unasked') !== 'unasked',
    faults: unfit,
  };
}

/** The record tells how certain the run was of its size, where it is the record of these very pairs. */
function readCertainty(
  audit: Audit | FileState,
  isSound: boolean,
): Pick<RecalledCohort, 'upperBound' | 'provedLargest'> {
  if (typeof audit === 'string' || !isSound) return { upperBound: null, provedLargest: null };
  const { upperBound, provedLargest } = audit;
  // The file may have been edited: what the record counts is checked, not what it proves.
  if (!Number.isInteger(upperBound) || typeof provedLargest !== 'boolean')
    return { upperBound: null, provedLargest: null };
  return { upperBound, provedLargest };
}
