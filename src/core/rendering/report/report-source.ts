import type { PairedCohort } from '../../pairing/paired-cohort.js';

/** What a report is made from: a cohort as `match` left it, or as it was recalled from the files of a run. */
export interface ReportSource
  extends Pick<
    PairedCohort,
    'programme' | 'lottery' | 'preferences' | 'pairings' | 'unmatched' | 'proof' | 'decidedByLottery'
  > {
  /** Null where nothing is known of it: the record of the run is missing. */
  readonly upperBound: number | null;
  readonly provedLargest: boolean | null;
}
