import { buildAudit, writeAudit } from '../../../../src/core/pairing/documents/write-audit.js';
import { writeUnmatched } from '../../../../src/core/pairing/documents/write-unmatched.js';
import type { PairedCohort } from '../../../../src/core/pairing/paired-cohort.js';
import { buildPairingRow } from '../../../../src/core/pairing/rows/build-pairing-row.js';
import { readPairings } from '../../../../src/core/pairing/rows/read-pairings.js';
import { writePairings } from '../../../../src/core/pairing/rows/write-pairings.js';
import { readAudit } from '../../../../src/core/pairing/verify/read-audit.js';
import type { CohortNow, StatedResult } from '../../../../src/core/pairing/verify/stated-result.js';
import { readUnmatched } from '../../../../src/core/pairing/verify/unmatched-list.js';
import { type Verification, verifyResult } from '../../../../src/core/pairing/verify/verify-result.js';
import { inThisThread } from '../../../../src/core/preferences/workforce.js';
import { noPast } from '../../../../src/core/scoring/past.js';
import { buildPeopleIndex } from '../../../../src/core/signups/build-people-index.js';
import type { Person } from '../../../../src/core/signups/person.js';
import { readTable } from '../../../../src/core/table/read-table.js';
import { hashText } from '../../../../src/core/text/hash-text.js';
import { plainSkills } from '../../../plain-skills.js';

/** The texts of the files that a run writes. */
export interface WrittenFiles {
  readonly pairings: string;
  readonly unmatched: string;
  readonly audit: string;
}

export function writeFiles(cohort: PairedCohort, people: readonly Person[]): WrittenFiles {
  const rows = cohort.pairings.map((pairing) => buildPairingRow(pairing, cohort.programme));
  const pairings = writePairings(rows, { excel: false });
  const unmatched = writeUnmatched(cohort.unmatched, { excel: false });
  return {
    pairings,
    unmatched,
    audit: writeAudit(buildAudit(cohort, people, { pairings, unmatched }, '0.1.0')),
  };
}

/** Reads such files again. */
export function readStated({ pairings, unmatched, audit }: WrittenFiles): StatedResult {
  const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
  const { rows, places } = readPairings(readTable(bytesOf(pairings), 'pairings.csv'), { acceptEdits: true });
  return {
    rows,
    places,
    pairingsHash: hashText(pairings),
    unmatched:
      readUnmatched(readTable(bytesOf(unmatched), 'unmatched.csv'), bytesOf(unmatched)) ?? 'unreadable',
    audit: readAudit(JSON.parse(audit)) ?? 'unreadable',
    files: {
      pairings: 'pairings.csv',
      unmatched: 'unmatched.csv',
      audit: 'audit.json',
      settings: 'mentorship.yaml',
      signups: ['signups.csv'],
    },
  };
}

/** What the files are checked against, in a first cohort. */
export function cohortNow(people: readonly Person[], programme: CohortNow['programme']): CohortNow {
  return { people, index: buildPeopleIndex(people), programme, skillList: plainSkills, past: noPast };
}

/** Reads such files again and checks them against people and settings. */
export function verifyFiles(
  files: WrittenFiles,
  people: readonly Person[],
  programme: CohortNow['programme'],
): Promise<Verification> {
  return verifyResult(readStated(files), cohortNow(people, programme), inThisThread);
}
