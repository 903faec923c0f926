import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createNearSearch } from '../../../../src/core/pairing/reasons/find-near.js';
import { findPairRefusals } from '../../../../src/core/pairing/reasons/find-pair-refusals.js';
import { buildPreferences } from '../../../../src/core/preferences/build-preferences.js';
import { noPast } from '../../../../src/core/scoring/past.js';
import type { Profile } from '../../../../src/core/scoring/profile.js';
import { buildPeopleIndex } from '../../../../src/core/signups/build-people-index.js';
import { skillFamilies } from '../../scoring/skill-families.js';
import { arbitraryCohort } from '../arbitrary-cohort.js';

test('near is whom the rule of common ground does not refuse, and never oneself', () => {
  fc.assert(
    fc.property(arbitraryCohort, ({ people, programme }) => {
      const skills = skillFamilies(['React', 'CSS']);
      const preferences = buildPreferences(people, buildPeopleIndex(people), programme, skills, noPast);
      const { mentees, mentors } = preferences;
      const { mentorsNear, menteesNear } = createNearSearch(preferences);
      const isNear = (mentee: Profile, mentor: Profile): boolean => {
        const refusals = findPairRefusals(preferences, mentee, mentor);
        return !refusals.includes('common-ground') && !refusals.includes('oneself');
      };
      for (const mentee of mentees) {
        const expected = mentors.filter((mentor) => isNear(mentee, mentor));
        expect(new Set(mentorsNear(mentee))).toEqual(new Set(expected));
        expect(mentorsNear(mentee)).toHaveLength(expected.length);
      }
      for (const mentor of mentors) {
        const expected = mentees.filter((mentee) => isNear(mentee, mentor));
        expect(new Set(menteesNear(mentor))).toEqual(new Set(expected));
        expect(menteesNear(mentor)).toHaveLength(expected.length);
      }
    }),
    { numRuns: 100 },
  );
});
