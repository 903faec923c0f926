import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  countRefusalsOfMentees,
  countRefusalsOfMentors,
} from '../../../../src/core/pairing/reasons/count-refusals.js';
import type { Refusals } from '../../../../src/core/pairing/reasons/describe-refusals.js';
import { findPairRefusals } from '../../../../src/core/pairing/reasons/find-pair-refusals.js';
import { buildPreferences } from '../../../../src/core/preferences/build-preferences.js';
import { inThisThread } from '../../../../src/core/preferences/workforce.js';
import { noPast } from '../../../../src/core/scoring/past.js';
import type { Profile } from '../../../../src/core/scoring/profile.js';
import { buildPeopleIndex } from '../../../../src/core/signups/build-people-index.js';
import { runs } from '../../../runs.js';
import { skillFamilies } from '../../scoring/skill-families.js';
import { arbitraryCohort } from '../arbitrary-cohort.js';

test('refusals are counted as the rules judge pair by pair, of everybody near but oneself', async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryCohort, fc.nat(), async ({ people, programme }, choice) => {
      const skills = skillFamilies(['React', 'CSS']);
      const preferences = buildPreferences(people, buildPeopleIndex(people), programme, skills, noPast);
      const { mentees, mentors, index } = preferences;
      const tally = (
        others: readonly Profile[],
        refusalsWith: (other: Profile) => ReturnType<typeof findPairRefusals>,
      ) => {
        const near = others.map(refusalsWith).filter((rules) => {
          return !rules.includes('common-ground') && !rules.includes('oneself');
        });
        return count(near.map((rules) => ({ rules, people: 1 })));
      };

      const someMentees = pickSome(mentees.length, choice);
      const ofMentees = await countRefusalsOfMentees(index, someMentees, inThisThread);
      for (const [number, mentee] of mentees.entries()) {
        const expected = tally(mentors, (mentor) => findPairRefusals(preferences, mentee, mentor));
        const isAsked = someMentees.includes(number);
        expect(count(ofMentees.get(number) ?? [])).toEqual(isAsked ? expected : new Map());
      }

      const someMentors = pickSome(mentors.length, choice);
      const ofMentors = await countRefusalsOfMentors(index, someMentors, inThisThread);
      for (const [number, mentor] of mentors.entries()) {
        const expected = tally(mentees, (mentee) => findPairRefusals(preferences, mentee, mentor));
        const isAsked = someMentors.includes(number);
        expect(count(ofMentors.get(number) ?? [])).toEqual(isAsked ? expected : new Map());
      }
    }),
    runs(200),
  );
});

/** Numbers below `length`, ascending; which of them hangs on the bits of `choice`. */
function pickSome(length: number, choice: number): Int32Array {
  return Int32Array.from(Array(length).keys()).filter((number) => ((choice >> (number % 20)) & 1) === 1);
}

function count(refusals: readonly Refusals[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { rules, people } of refusals) {
    counts.set(rules.join(), (counts.get(rules.join()) ?? 0) + people);
  }
  return counts;
}
