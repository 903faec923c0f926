import fc from 'fast-check';
import { expect, test } from 'vitest';

import { describeReport } from '../../../../src/core/rendering/report/describe-report.js';
import { runs } from '../../../runs.js';
import { arbitraryCohort } from '../../pairing/arbitrary-cohort.js';
import { pair } from '../../pairing/pair.js';
import { NO_RECORD } from './report-of.js';

const sum = (counts: readonly number[]): number => counts.reduce((total, each) => total + each, 0);

test('every count of a report adds up, with names and without', async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryCohort, fc.boolean(), async ({ people, programme }, redact) => {
      const cohort = await pair(people, programme);
      const { headline, points, choices, pairs, waiting, seats, clocks, levels, certainty } = describeReport(
        cohort,
        NO_RECORD,
        { redact },
      );
      const mentees = people.filter(({ isMentee }) => isMentee).length;
      const mentors = people.filter(({ isMentor }) => isMentor).length;
      expect(headline).toMatchObject({ mentees, mentors, pairs: cohort.pairings.length });
      expect(headline.matchedMentees + waiting.mentees.total).toBe(mentees);
      expect(headline.pairs + headline.freeSeats).toBe(headline.seats);
      expect(sum(points.map(({ count }) => count))).toBe(headline.pairs);
      expect(sum(choices.mentees.map(({ count }) => count))).toBe(mentees);
      expect(sum(choices.mentors.map(({ count }) => count))).toBe(headline.pairs);
      expect(pairs.pairs.total).toBe(headline.pairs);
      expect(sum(seats.mentors.shown.map(({ taken }) => taken))).toBe(headline.pairs);
      expect(sum(seats.classes.map(({ full, withRoom }) => full + withRoom))).toBe(mentors);
      expect(sum(clocks.clocks.map((clock) => clock.mentees))).toBe(mentees);
      expect(sum(clocks.gaps.map((gap) => gap.pairs))).toBe(headline.pairs);
      expect(sum(Object.values(certainty.byStatus))).toBe(headline.pairs);
      if (levels.kind !== 'grid') throw new Error('a small cohort has a map');
      const cells = levels.rows.flatMap((row) => row.cells);
      expect(cells).toHaveLength(mentees * mentors);
      expect(cells.filter(({ isPaired }) => isPaired)).toHaveLength(headline.pairs);
      const acceptable = cells.filter(({ menteeLevel }) => menteeLevel !== null);
      expect(acceptable).toHaveLength(certainty.acceptablePairs);
    }),
    runs(60),
  );
});

test('a choice of a matched pair is never better than its level on the map', async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryCohort, async ({ people, programme }) => {
      const { levels, pairs } = describeReport(await pair(people, programme), NO_RECORD, { redact: false });
      if (levels.kind !== 'grid') throw new Error('a small cohort has a map');
      for (const entry of pairs.pairs.shown) {
        const row = levels.rows.find(({ mentee }) => mentee === entry.mentee);
        const cell = row?.cells[levels.mentors.indexOf(entry.mentor)];
        expect(cell?.isPaired).toBe(true);
        // A choice counts better partners, a level counts better classes of them.
        expect(cell?.menteeLevel === null).toBe(entry.menteeChoice === null);
        expect(entry.menteeChoice ?? 1).toBeGreaterThanOrEqual(cell?.menteeLevel ?? 1);
        expect(entry.mentorChoice ?? 1).toBeGreaterThanOrEqual(cell?.mentorLevel ?? 1);
        expect(entry.menteeChoice === 1).toBe(cell?.menteeLevel === 1);
      }
    }),
    runs(60),
  );
});
