import fc from 'fast-check';
import { expect, test } from 'vitest';

import { addRecruit } from '../../../../src/core/explaining/recruitment/add-recruit.js';
import { findRecruitmentGap } from '../../../../src/core/explaining/recruitment/find-recruitment-gap.js';
import { pairPeople } from '../../../../src/core/pairing/pair-people.js';
import { inThisThread } from '../../../../src/core/preferences/workforce.js';
import { runs } from '../../../runs.js';
import { arbitraryCohort } from '../../pairing/arbitrary-cohort.js';
import { cohortNow } from '../../pairing/verify/stated.js';

const cohorts = fc.tuple(arbitraryCohort, fc.constantFrom<(1 | 2)[]>(1, 2));

test('with the mentors it names, match places as many as it says', async () => {
  await fc.assert(
    fc.asyncProperty(cohorts, async ([{ people, programme }, mentorsPerMentee]) => {
      let now = cohortNow(people, { ...programme, mentorsPerMentee });
      const gap = await findRecruitmentGap(now, { workforce: inThisThread, solves: 60 });
      let matched = gap?.matched ?? 0;
      const counted = async () => {
        const { cohort } = await pairPeople(now.people, now.index, now.programme, now.skillList);
        return new Set(cohort?.pairings.map(({ mentee }) => mentee.key)).size;
      };
      expect(await counted()).toBe(matched);
      for (const { need, seats, gain, ...recruitment } of gap?.recruitments ?? []) {
        now = addRecruit(now, need, seats);
        expect(gain).toBeGreaterThan(0);
        expect(recruitment.matched).toBe(matched + gain);
        matched = recruitment.matched;
        expect(await counted()).toBe(matched);
      }
    }),
    runs(40),
  );
});
