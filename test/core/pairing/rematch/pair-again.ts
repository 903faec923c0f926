import { expect } from 'vitest';

import { type PairingOptions, pairPeople } from '../../../../src/core/pairing/pair-people.js';
import type { PairedCohort } from '../../../../src/core/pairing/paired-cohort.js';
import { readEarlierPairs } from '../../../../src/core/pairing/rematch/read-earlier-pairs.js';
import { buildPairingRow } from '../../../../src/core/pairing/rows/build-pairing-row.js';
import { writePairings } from '../../../../src/core/pairing/rows/write-pairings.js';
import { defaultProgramme } from '../../../../src/core/programme/default-programme.js';
import type { Programme } from '../../../../src/core/programme/programme.js';
import { buildPeopleIndex } from '../../../../src/core/signups/build-people-index.js';
import type { Person } from '../../../../src/core/signups/person.js';
import { readTable } from '../../../../src/core/table/read-table.js';
import { plainSkills } from '../../../plain-skills.js';

/** The pairings file of a cohort, as `match` writes it. */
export function writeFile({ pairings, programme }: PairedCohort): string {
  return writePairings(
    pairings.map((pairing) => buildPairingRow(pairing, programme)),
    { excel: false },
  );
}

/** Pairs people with `--keep` and this file, or without where it is null; nothing may be wrong. */
export async function pairAgain(
  file: string | null,
  people: readonly Person[],
  settings: Partial<Programme> = {},
  options: PairingOptions = {},
): Promise<PairedCohort> {
  const programme = { ...defaultProgramme, ...settings };
  const sorted = people.toSorted((a, b) => (a.key < b.key ? -1 : 1));
  const reading = file === null ? null : readKeepFile(file, programme.start);
  const { cohort, diagnostics } = await pairPeople(sorted, buildPeopleIndex(sorted), programme, plainSkills, {
    earlier: reading?.pairs ?? null,
    ...options,
  });
  const problems = [...(reading?.diagnostics ?? []), ...diagnostics].filter(
    ({ severity }) => severity === 'error',
  );
  expect(problems).toEqual([]);
  if (cohort === null) throw new Error('no cohort');
  return cohort;
}

function readKeepFile(file: string, programmeStart: string | null) {
  return readEarlierPairs(readTable(new TextEncoder().encode(file), 'pairings.csv'), programmeStart);
}
