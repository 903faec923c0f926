import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { defaultProgramme } from '../../../src/core/programme/default-programme.js';
import type { Cohort } from '../../../src/core/scoring/cohort.js';
import type { BareScore } from '../../../src/core/scoring/pair-score.js';
import { scoreSides } from '../../../src/core/scoring/score-sides.js';
import { sharedHours, sharedMinutes } from '../../../src/core/scoring/shared-hours.js';
import type { CriterionId, Person, PersonKey } from '../../../src/core/signups/person.js';
import { runs } from '../../runs.js';
import { arbitraryMentee, arbitraryMentor, arbitraryPeople, arbitrarySkill } from './arbitrary-people.js';
import { cohortOf, scorePeople } from './cohort-of.js';

const CRITERIA: readonly CriterionId[] = ['skills', 'goals', 'background', 'logistics'];

const weight = fc.nat({ max: 100 });
const arbitraryWeights = fc.record({ skills: weight, goals: weight, background: weight, logistics: weight });

function scoreOf(mentee: Person, mentor: Person, cohort: Cohort): BareScore {
  return scoreSides(cohort.profileOf(mentee), cohort.profileOf(mentor), cohort);
}

describe('scores', () => {
  it('are whole numbers from 0 to 1000, and so is every fit', () => {
    fc.assert(
      fc.property(arbitraryMentee, arbitraryMentor, (mentee, mentor) => {
        const pair = scorePeople(mentee, mentor, cohortOf([mentee, mentor]));
        const fits = [pair.mentee, pair.mentor].flatMap(({ score, fits }) => [
          score,
          ...Object.values(fits).flatMap((fit) => fit?.value ?? []),
        ]);
        for (const value of fits) {
          expect(Number.isInteger(value)).toBe(true);
          expect(value).toBeGreaterThanOrEqual(0);
          expect(value).toBeLessThanOrEqual(1000);
        }
      }),
      runs(100),
    );
  });

  it('are the same with their reasons and without', () => {
    fc.assert(
      fc.property(arbitraryMentee, arbitraryMentor, (mentee, mentor) => {
        const cohort = cohortOf([mentee, mentor]);
        const pair = scorePeople(mentee, mentor, cohort);
        expect(scoreOf(mentee, mentor, cohort)).toEqual({
          mentee: pair.mentee.score,
          mentor: pair.mentor.score,
        });
      }),
      runs(100),
    );
  });

  it('are the floored mean of the fits, weighed by the settings and by what matters to the viewer', () => {
    fc.assert(
      fc.property(arbitraryMentee, arbitraryMentor, arbitraryWeights, (mentee, mentor, weights) => {
        const pair = scorePeople(mentee, mentor, cohortOf([mentee, mentor], { weights }));
        for (const [side, { matters }] of [
          [pair.mentee, mentee],
          [pair.mentor, mentor],
        ] as const) {
          let sum = 0;
          let whole = 0;
          for (const id of CRITERIA) {
            const weight = weights[id] * (matters.includes(id) ? 2 : 1);
            sum += weight * (side.fits[id]?.value ?? 0);
            whole += side.fits[id] === null ? 0 : weight;
          }
          expect(side.score).toBe(whole === 0 ? 1000 : Math.floor(sum / whole));
        }
      }),
      runs(100),
    );
  });

  it('never fall for a mentor who teaches one more skill, rarity held fixed', () => {
    fc.assert(
      fc.property(
        arbitraryMentee,
        arbitraryMentor,
        arbitrarySkill,
        fc.boolean(),
        arbitraryPeople,
        (mentee, mentor, more, first, others) => {
          const taught = first ? [more, ...mentor.teaches] : [...mentor.teaches, more];
          const cohort = cohortOf(others);
          const before = scoreOf(mentee, mentor, cohort);
          const after = scoreOf(mentee, { ...mentor, teaches: taught }, cohort);
          expect(after.mentee).toBeGreaterThanOrEqual(before.mentee);
          expect(after.mentor).toBeGreaterThanOrEqual(before.mentor);
        },
      ),
      runs(100),
    );
  });

  it('never fall for a mentor who teaches a first skill, rarity held fixed', () => {
    fc.assert(
      fc.property(
        arbitraryMentee,
        arbitraryMentor,
        arbitrarySkill,
        arbitraryPeople,
        (mentee, mentor, more, others) => {
          const cohort = cohortOf(others);
          const before = scoreOf(mentee, { ...mentor, teaches: [] }, cohort);
          const after = scoreOf(mentee, { ...mentor, teaches: [more] }, cohort);
          expect(after.mentee).toBeGreaterThanOrEqual(before.mentee);
          expect(after.mentor).toBeGreaterThanOrEqual(before.mentor);
        },
      ),
      runs(100),
    );
  });

  it('count the common hours that their reasons show, which hold in every week', () => {
    fc.assert(
      fc.property(arbitraryMentee, arbitraryMentor, (mentee, mentor) => {
        const { weeks } = cohortOf([]);
        const hours = sharedHours(mentee, mentor, weeks);
        expect(sharedMinutes(mentee, mentor, weeks)).toBe(hours?.minutesPerWeek ?? null);
        for (const side of [hours?.menteeHours ?? [], hours?.mentorHours ?? []]) {
          const minutes = side.reduce((sum, { start, end }) => sum + end - start, 0);
          expect(minutes).toBeLessThanOrEqual(hours?.minutesPerWeek ?? 0);
          if (hours?.steady) expect(minutes).toBe(hours.minutesPerWeek);
        }
      }),
      runs(100),
    );
  });

  it('never fall for a mentor who helps with one more thing, rarity held fixed', () => {
    const offers = fc.constantFrom('Interviews', 'Changing career', 'Portfolio', 'beekeeping');
    fc.assert(
      fc.property(arbitraryMentee, arbitraryMentor, offers, (mentee, mentor, more) => {
        const cohort = cohortOf([mentee, mentor]);
        const before = scoreOf(mentee, mentor, cohort);
        const after = scoreOf(mentee, { ...mentor, helpsWith: [...mentor.helpsWith, more] }, cohort);
        expect(after.mentee).toBeGreaterThanOrEqual(before.mentee);
        expect(after.mentor).toBeGreaterThanOrEqual(before.mentor);
      }),
      runs(100),
    );
  });

  it('do not hang on answers that are no matter of fit', () => {
    const unrelated = fc.record({
      name: fc.string(),
      email: fc.constantFrom(null, 'somebody@example.com'),
      key: fc.string().map((key) => key as PersonKey),
      pronouns: fc.string(),
      chat: fc.string(),
      bookingLink: fc.string(),
      organisation: fc.string(),
      track: fc.string(),
      requests: fc.array(fc.string()),
      avoid: fc.array(fc.string()),
      manager: fc.string(),
      languages: fc.array(fc.string()),
      seniorityYears: fc.option(fc.nat()),
      stage: fc.constantFrom(null, 'beginner', 'advanced'),
      takes: fc.subarray(['beginner', 'advanced'] as const),
    });
    fc.assert(
      fc.property(arbitraryMentee, arbitraryMentor, unrelated, unrelated, (mentee, mentor, one, other) => {
        const changed: readonly [Person, Person] = [
          { ...mentee, ...one },
          { ...mentor, ...other },
        ];
        expect(scoreOf(...changed, cohortOf(changed))).toEqual(
          scoreOf(mentee, mentor, cohortOf([mentee, mentor])),
        );
      }),
      runs(100),
    );
  });

  it('do not hang on a person’s own job title as a mentee, nor on identity nobody asked for', () => {
    fc.assert(
      fc.property(arbitraryMentee, arbitraryMentor, (mentee, mentor) => {
        const unasked = { ...mentor, seeks: [] };
        const told = { ...mentee, jobTitle: 'Captain', identity: ['woman'], culture: ['Syria'] };
        const silent = { ...mentee, jobTitle: '', identity: [], culture: [] };
        const cohort = cohortOf([mentor]);
        expect(scoreOf(told, unasked, cohort)).toEqual(scoreOf(silent, unasked, cohort));
      }),
      runs(100),
    );
  });

  it('do not hang on the order of people', () => {
    fc.assert(
      fc.property(
        arbitraryPeople.chain((people) =>
          fc.tuple(fc.constant(people), fc.shuffledSubarray([...people], { minLength: people.length })),
        ),
        ([people, shuffled]) => {
          expect(scoreTable(people, cohortOf(shuffled))).toEqual(scoreTable(people, cohortOf(people)));
        },
      ),
      runs(100),
    );
  });

  it('do not hang on other mentees, and on other mentors only by rarity', () => {
    fc.assert(
      fc.property(arbitraryPeople, arbitraryMentee, (people, newcomer) => {
        const mentors = people.filter(({ isMentor }) => isMentor);
        expect(scoreTable(people, cohortOf([...people, newcomer]))).toEqual(
          scoreTable(people, cohortOf(mentors)),
        );
      }),
      runs(100),
    );
  });

  it('do not hang on whether a criterion of weight 0 matters to somebody', () => {
    fc.assert(
      fc.property(arbitraryMentee, arbitraryMentor, fc.constantFrom(...CRITERIA), (mentee, mentor, dead) => {
        const weights = { ...defaultProgramme.weights, [dead]: 0 };
        const indifferent = (person: Person) => ({
          ...person,
          matters: person.matters.filter((id) => id !== dead),
        });
        const insistent = (person: Person) => ({
          ...person,
          matters: [...new Set([...person.matters, dead])],
        });
        const cohort = cohortOf([mentee, mentor], { weights });
        expect(scoreOf(insistent(mentee), insistent(mentor), cohort)).toEqual(
          scoreOf(indifferent(mentee), indifferent(mentor), cohort),
        );
      }),
      runs(100),
    );
  });

  it('do not hang on a criterion of weight 0', () => {
    const dead = fc.constantFrom<CriterionId>('skills', 'goals', 'background', 'logistics');
    fc.assert(
      fc.property(
        arbitraryMentee,
        arbitraryMentor,
        arbitraryMentor,
        dead,
        (mentee, mentor, other, criterion) => {
          const weights = { skills: 50, goals: 25, background: 15, logistics: 10, [criterion]: 0 };
          const changed = { ...mentor, ...answersTo(criterion, other) };
          // The rarity of the people as they were: it is part of other criteria too.
          const cohort = cohortOf([mentee, mentor], { weights });
          expect(scoreOf(mentee, changed, cohort)).toEqual(scoreOf(mentee, mentor, cohort));
        },
      ),
      runs(100),
    );
  });
});

function scoreTable(people: readonly Person[], cohort: Cohort): readonly BareScore[] {
  const mentors = people.filter(({ isMentor }) => isMentor);
  return people
    .filter(({ isMentee }) => isMentee)
    .flatMap((mentee) => mentors.map((mentor) => scoreOf(mentee, mentor, cohort)));
}

/** The answers of a mentor that one criterion alone looks at. */
function answersTo(criterion: CriterionId, from: Person): Partial<Person> {
  switch (criterion) {
    case 'skills':
      return { teaches: from.teaches };
    case 'goals':
      return { helpsWith: from.helpsWith, jobTitle: from.jobTitle };
    case 'background':
      return { identity: from.identity, culture: from.culture, seeks: from.seeks };
    case 'logistics':
      return { timeZone: from.timeZone, availability: from.availability, formats: from.formats };
  }
}
