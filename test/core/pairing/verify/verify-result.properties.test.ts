import fc from 'fast-check';
import { expect, test } from 'vitest';

import type { PairedCohort } from '../../../../src/core/pairing/paired-cohort.js';
import { editTable, type Row, sealAgain } from '../../../cli/verification/edit-table.js';
import { runs } from '../../../runs.js';
import { type ArbitraryCohort, arbitraryCohort } from '../arbitrary-cohort.js';
import { pair } from '../pair.js';
import { verifyFiles, type WrittenFiles, writeFiles } from './stated.js';

const cohorts: fc.Arbitrary<ArbitraryCohort> = fc
  .tuple(arbitraryCohort, fc.constantFrom(1, 1, 2))
  .map(([{ people, programme }, mentorsPerMentee]) => ({
    people,
    programme: { ...programme, mentorsPerMentee },
  }));

/** Matches people and writes what comes of it. */
async function matchPeople({ people, programme }: ArbitraryCohort): Promise<[PairedCohort, WrittenFiles]> {
  const cohort = await pair(people, programme);
  return [cohort, writeFiles(cohort, people)];
}

test('whatever match writes is sound', async () => {
  await fc.assert(
    fc.asyncProperty(cohorts, async (given) => {
      const [, files] = await matchPeople(given);
      const { faults, savedAgain } = await verifyFiles(files, given.people, given.programme);
      expect(faults).toEqual([]);
      expect(savedAgain).toBe(false);
    }),
    runs(100),
  );
});

type Edit = (rows: readonly Row[]) => readonly Row[];

const place = fc.nat({ max: 9 });
const roles = fc.constantFrom('mentor', 'mentee');

/** Who is named in the one row, for the other role's own: by address alone, or with the name. */
function nameAs(role: string, { withName, from }: { readonly withName: boolean; readonly from: Row }): Row {
  const titles = withName ? [`${role}_name`, `${role}_email`] : [`${role}_email`];
  return Object.fromEntries(titles.map((title) => [title, from[title] ?? '']));
}

const swap = fc.tuple(place, place, roles, fc.boolean()).map(
  ([a, b, role, withName]): Edit =>
    (rows) => {
      const [one, other] = [rows[a], rows[b]];
      if (one === undefined || other === undefined) return rows;
      return rows
        .with(a, { ...one, ...nameAs(role, { withName, from: other }) })
        .with(b, { ...other, ...nameAs(role, { withName, from: one }) });
    },
);

const drop = place.map(
  (dropped): Edit =>
    (rows) =>
      rows.filter((_row, each) => each !== dropped),
);

const copy = place.map(
  (copied): Edit =>
    (rows) => [...rows, ...rows.slice(copied, copied + 1)],
);

const rename = fc
  .tuple(place, roles, fc.constantFrom('', 'p1@example.org', 'p2@example.org', 'nobody@example.org'))
  .map(
    ([changed, role, email]): Edit =>
      (rows) =>
        rows.map((row, each) => (each === changed ? { ...row, [`${role}_email`]: email } : row)),
  );

const restate = fc.tuple(place, fc.constantFrom('matched', 'kept', 'fixed', 'seen')).map(
  ([changed, status]): Edit =>
    (rows) =>
      rows.map((row, each) => (each === changed ? { ...row, status } : row)),
);

test.each([
  ['two people changing places', swap],
  ['a row left out', drop],
  ['a row twice', copy],
  ['another address', rename],
  ['another status', restate],
])('%s is found, also where the rows are sealed again', async (_case, edits) => {
  await fc.assert(
    fc.asyncProperty(cohorts, edits, fc.boolean(), async (given, edit, sealed) => {
      const [, files] = await matchPeople(given);
      const edited = editTable(files.pairings, edit);
      fc.pre(edited !== files.pairings);
      const pairings = sealed ? sealAgain(edited) : edited;
      const { faults } = await verifyFiles({ ...files, pairings }, given.people, given.programme);
      expect(faults).not.toEqual([]);
    }),
    runs(40),
  );
});

test('a mentor and a mentee who are apart and would both gain are found without any record', async () => {
  await fc.assert(
    fc.asyncProperty(cohorts, async (given) => {
      const [cohort, files] = await matchPeople(given);
      const matched = cohort.pairings.filter(({ status }) => status === 'matched');
      fc.pre(matched.length > 0 && cohort.pairings.every(({ round }) => round === 1));
      const torn = editTable(files.pairings, (rows) => rows.filter(({ status }) => status !== 'matched'));
      const { counts } = await verifyFiles(
        { ...files, pairings: torn, audit: '{}' },
        given.people,
        given.programme,
      );
      expect(counts.blockingPairs).toBeGreaterThanOrEqual(matched.length);
    }),
    runs(40),
  );
});
