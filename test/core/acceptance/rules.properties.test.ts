import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { findRefusals } from '../../../src/core/acceptance/find-refusals.js';
import { isAcceptable } from '../../../src/core/acceptance/is-acceptable.js';
import type { RuleContext, RuleId } from '../../../src/core/acceptance/rule.js';
import { defaultProgramme } from '../../../src/core/programme/default-programme.js';
import type { RuleSettings } from '../../../src/core/programme/programme.js';
import { scoreSides } from '../../../src/core/scoring/score-sides.js';
import type { Person } from '../../../src/core/signups/person.js';
import { runs } from '../../runs.js';
import { arbitraryPeople, arbitrarySkill } from '../scoring/arbitrary-people.js';
import { cohortOf } from '../scoring/cohort-of.js';

const arbitrarySettings: fc.Arbitrary<RuleSettings> = fc.record({
  commonGround: fc.boolean(),
  minimumScore: fc.constantFrom(0, 20, 60),
  sharedLanguage: fc.boolean(),
  maxTimeZoneHours: fc.constantFrom(null, 2, 8),
  minSharedMinutes: fc.constantFrom(0, 60, 300),
  differentOrganisation: fc.boolean(),
  minSeniorityGap: fc.constantFrom(null, 0, 5),
});

/** The refusals of every pair, and how often its score was asked for. */
function judgePairs(people: readonly Person[], rules: RuleSettings) {
  const cohort = cohortOf(people, { rules });
  const profiles = people.map(cohort.profileOf);
  return profiles
    .filter(({ person }) => person.isMentee)
    .flatMap((mentee) =>
      profiles
        .filter(({ person }) => person.isMentor)
        .map((mentor) => {
          let scored = 0;
          const context: RuleContext = {
            cohort,
            score: () => {
              scored += 1;
              return scoreSides(mentee, mentor, cohort);
            },
          };
          const acceptable = isAcceptable(mentee, mentor, context);
          return { acceptable, scored, refusals: findRefusals(mentee, mentor, context) };
        }),
    );
}

describe('the rules', () => {
  it('accept a pair exactly when none refuses it', () => {
    fc.assert(
      fc.property(arbitraryPeople, arbitrarySettings, (people, settings) => {
        for (const { acceptable, refusals } of judgePairs(people, settings)) {
          expect(acceptable).toBe(refusals.length === 0);
        }
      }),
      runs(100),
    );
  });

  it('ask for the score only where no other rule refuses', () => {
    fc.assert(
      fc.property(arbitraryPeople, arbitrarySettings, (people, settings) => {
        for (const { scored, refusals } of judgePairs(people, settings)) {
          const others = refusals.filter((id) => id !== 'minimum-score');
          expect(scored).toBe(others.length === 0 ? 1 : 0);
        }
      }),
      runs(100),
    );
  });

  it('never refuse a mentor more for teaching one more skill', () => {
    fc.assert(
      fc.property(arbitraryPeople, arbitrarySkill, (people, more) => {
        const { rules } = defaultProgramme;
        const taught = people.map((person) =>
          person.isMentor ? { ...person, teaches: [...person.teaches, more] } : person,
        );
        const before = judgePairs(people, rules);
        for (const [pair, after] of judgePairs(taught, rules).entries()) {
          const known = new Set<RuleId>(before[pair]?.refusals);
          expect(after.refusals.filter((id) => !known.has(id))).toEqual([]);
        }
      }),
      runs(100),
    );
  });
});
