import type { Person } from '../../signups/person.js';
import { canonicalJson } from '../../text/canonical-json.js';
import { hashText } from '../../text/hash-text.js';
import type { PairedCohort } from '../paired-cohort.js';
import { countCohort } from './count-cohort.js';
import { hashPairs } from './hash-pairs.js';
import { hashPast } from './hash-past.js';
import { hashPeople } from './hash-people.js';
import { listDecidingSettings } from './list-deciding-settings.js';

/** The name and version of the format; schemas/audit.schema.json describes it. */
export const AUDIT_FORMAT = 'mentorship-audit/1';

/** What audit.json says: enough to check a run again, nothing about any person. */
export interface Audit {
  readonly format: typeof AUDIT_FORMAT;
  readonly tool: { readonly name: 'mentorship'; readonly version: string };
  /**
   * SHA-256 of: the understood people and settings in canonical form, the lottery's text, what earlier cohorts meant;
   * who is with whom; the bytes written.
   */
  readonly hashes: {
    readonly people: string;
    readonly config: string;
    readonly lottery: string;
    readonly past: string;
    readonly pairs: string;
    readonly pairings: string;
    readonly unmatched: string;
  };
  readonly settings: Readonly<Record<string, unknown>>;
  readonly counts: Readonly<Record<string, number>>;
  readonly acceptablePairs: number;
  readonly blockingPairs: number;
  /** Pairs that would block, were it not for a pair fixed by the organiser. */
  readonly blockedByFixedPairs: number;
  readonly decidedByLottery: number;
  readonly upperBound: number;
  readonly provedLargest: boolean;
  /** What became of the wish to prove the largest. */
  readonly exact: PairedCohort['exact'];
}

/** Describes a finished run. `pairings` and `unmatched` are the texts as they will be written. */
export function buildAudit(
  cohort: PairedCohort,
  people: readonly Person[],
  output: { readonly pairings: string; readonly unmatched: string },
  version: string,
): Audit {
  const { preferences, pairings, programme, proof } = cohort;
  const pairs = pairings.map(({ mentor, mentee, status }) => ({
    mentor: mentor.key,
    mentee: mentee.key,
    status,
  }));
  return {
    format: AUDIT_FORMAT,
    tool: { name: 'mentorship', version },
    hashes: {
      people: hashPeople(people),
      config: hashText(canonicalJson(programme)),
      lottery: hashText(cohort.lottery),
      past: hashPast(preferences.cohort.past),
      pairs: hashPairs(pairs),
      pairings: hashText(output.pairings),
      unmatched: hashText(output.unmatched),
    },
    settings: listDecidingSettings(programme),
    counts: countCohort(people, pairs),
    acceptablePairs: proof.acceptablePairs,
    blockingPairs: proof.blockingPairs,
    blockedByFixedPairs: proof.blockedBySettled,
    decidedByLottery: cohort.decidedByLottery,
    upperBound: cohort.upperBound,
    provedLargest: cohort.provedLargest,
    exact: cohort.exact,
  };
}

/** audit.json: the audit with two blanks of indent and a last line end. */
export function writeAudit(audit: Audit): string {
  return `${JSON.stringify(audit, null, 2)}\n`;
}
