import type { RecruitmentGap } from '../../../explaining/recruitment/find-recruitment-gap.js';
import type { Audit } from '../../../pairing/documents/write-audit.js';
import type { PairStatus } from '../../../pairing/pairing.js';
import { printable } from '../../../text/printable.js';
import type { ReportSource } from '../report-source.js';
import { describeSettings, type SettingEntry } from './describe-settings.js';
import type { UntriedGap } from './list-recruitments.js';

/** What the record of a run says of its input and output. */
export interface HashEntry {
  readonly of: string;
  /** SHA-256, hexadecimal. */
  readonly hash: string;
}

/** How the result was decided, and how far anybody can rely on it. */
export interface Certainty {
  readonly lottery: string;
  /** Pairs that hung on a tie, among those the matching made. */
  readonly decidedByLottery: number;
  readonly byStatus: Readonly<Record<PairStatus, number>>;
  readonly acceptablePairs: number;
  readonly blockingPairs: number;
  readonly blockedBySettled: number;
  /** How many more pairs a stable matching could have at most; null where nothing is known of it. */
  readonly atMostMore: number | null;
  readonly provedLargest: boolean;
  /** Places where the files of the run do not fit together any more. */
  readonly faults: number;
  readonly settings: readonly SettingEntry[];
  /** Empty where there is no record. */
  readonly hashes: readonly HashEntry[];
  readonly version: string;
}

/** What the command knows besides the cohort. */
export interface RunRecord {
  /** Which mentors would help. */
  readonly gap: RecruitmentGap | UntriedGap;
  /** Null where it is missing. */
  readonly audit: Pick<Audit, 'hashes'> | null;
  readonly faults: number;
  /** Of this program. */
  readonly version: string;
}

/** The record's hashes, and whether whoever knows the addresses could find out by trying what was hashed. */
const HASHES = [
  { name: 'people', of: 'the people as they were understood', canBeTried: false },
  { name: 'config', of: 'the settings', canBeTried: true },
  { name: 'lottery', of: 'the text of the lottery', canBeTried: false },
  { name: 'past', of: 'the pairs of earlier cohorts', canBeTried: true },
  { name: 'pairs', of: 'who is with whom', canBeTried: true },
  { name: 'pairings', of: 'pairings.csv', canBeTried: false },
  { name: 'unmatched', of: 'unmatched.csv', canBeTried: true },
] as const;

const HASH = /^[0-9a-f]{64}$/;

/** Ties, proof, settings and hashes; with `redact` no hash that would confirm a guess of who is with whom. */
export function describeCertainty(
  source: ReportSource,
  { audit, faults, version }: Omit<RunRecord, 'gap'>,
  { redact }: { readonly redact: boolean },
): Certainty {
  const { programme, lottery, pairings, proof, upperBound, provedLargest } = source;
  const count = (wanted: PairStatus): number => pairings.filter(({ status }) => status === wanted).length;
  return {
    lottery: printable(lottery),
    decidedByLottery: source.decidedByLottery,
    byStatus: { matched: count('matched'), kept: count('kept'), fixed: count('fixed') },
    acceptablePairs: proof.acceptablePairs,
    blockingPairs: proof.blockingPairs,
    blockedBySettled: proof.blockedBySettled,
    atMostMore: upperBound === null ? null : Math.max(0, upperBound - pairings.length),
    provedLargest: provedLargest === true,
    faults,
    settings: describeSettings(programme),
    // The record is a file that anybody may have edited.
    hashes: HASHES.filter(({ canBeTried }) => !(redact && canBeTried)).flatMap(({ name, of }) => {
      const hash: unknown = audit?.hashes[name];
      return typeof hash === 'string' && HASH.test(hash) ? [{ of, hash }] : [];
    }),
    version,
  };
}
