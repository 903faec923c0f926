import fc from 'fast-check';
import { expect, test } from 'vitest';

import type { Person } from '../../../../src/core/signups/person.js';
import { runs } from '../../../runs.js';
import { arbitraryCohort } from '../arbitrary-cohort.js';
import { namePairs, pair } from '../pair.js';
import { earlier, rematch } from './keep.js';
import { pairAgain, writeFile } from './pair-again.js';

/** Pairs of any mentor and mentee of a cohort, each mentee once: what an organiser may have typed. */
const cohortWithRows = arbitraryCohort.chain(({ people, programme }) => {
  const mentors = people.filter(({ isMentor }) => isMentor);
  const mentees = people.filter(({ isMentee }) => isMentee);
  const choices = mentees.map(() => fc.option(fc.nat({ max: Math.max(0, mentors.length - 1) })));
  return fc.tuple(...choices).map((places) => ({
    people,
    programme,
    rows: places.flatMap((place, index) => {
      const [mentor, mentee] = [place === null ? undefined : mentors[place], mentees[index]];
      return mentor === undefined || mentee === undefined ? [] : [earlier(mentor, mentee)];
    }),
  }));
});

const pairsOf = (kept: readonly { readonly mentor: Person; readonly mentee: Person }[]) =>
  kept.map(({ mentor, mentee }) => `${mentor.key} + ${mentee.key}`);

test('every row is kept or ended, once', () => {
  fc.assert(
    fc.property(cohortWithRows, ({ people, programme, rows }) => {
      const { kept, ended } = rematch(rows, people, programme).rematch;
      const judged = [...kept.map((row) => row.earlier), ...ended.map((row) => row.earlier)];
      expect(new Set(judged)).toEqual(new Set(rows));
      expect(judged).toHaveLength(rows.length);
    }),
    runs(100),
  );
});

test('no mentor keeps more than they take, and one who takes more parts with nobody for it', () => {
  fc.assert(
    fc.property(cohortWithRows, ({ people, programme, rows }) => {
      const { kept } = rematch(rows, people, programme).rematch;
      for (const mentor of people) {
        const own = kept.filter((row) => row.mentor === mentor);
        expect(own.length).toBeLessThanOrEqual(mentor.capacity);
      }
      const roomy = people.map((person) =>
        person.isMentor ? { ...person, capacity: person.capacity + 1 } : person,
      );
      const more = pairsOf(rematch(rows, roomy, programme).rematch.kept);
      expect(more).toEqual(expect.arrayContaining(pairsOf(kept)));
    }),
    runs(100),
  );
});

test('the order of rows decides nothing', () => {
  fc.assert(
    fc.property(cohortWithRows, ({ people, programme, rows }) => {
      const kept = pairsOf(rematch(rows, people, programme).rematch.kept);
      expect(pairsOf(rematch(rows.toReversed(), people, programme).rematch.kept)).toEqual(kept);
    }),
    runs(100),
  );
});

test('a result kept among the same people changes nothing', async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryCohort, async ({ people, programme }) => {
      const before = await pair(people, programme);
      const after = await pairAgain(writeFile(before), people, programme);
      expect(namePairs(after)).toEqual(namePairs(before));
      expect(after.rematch?.ended).toEqual([]);
    }),
    runs(50),
  );
});

test('kept pairs stay among any others, and the rest is proved', async () => {
  await fc.assert(
    fc.asyncProperty(cohortWithRows, async ({ people, programme, rows }) => {
      const { kept } = rematch(rows, people, programme).rematch;
      const after = await pairAgain(null, people, programme, { earlier: rows });
      expect(pairsOf(after.pairings)).toEqual(expect.arrayContaining(pairsOf(kept)));
      expect(after.proof).toMatchObject({ faults: [], blockingPairs: 0 });
    }),
    runs(50),
  );
});
