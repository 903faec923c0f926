import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pairPeople } from '../../../src/core/pairing/pair-people.js';
import type { PairedCohort } from '../../../src/core/pairing/paired-cohort.js';
import { buildPairingRow } from '../../../src/core/pairing/rows/build-pairing-row.js';
import { writePairings } from '../../../src/core/pairing/rows/write-pairings.js';
import type { Workforce } from '../../../src/core/preferences/workforce.js';
import { buildPeopleIndex } from '../../../src/core/signups/build-people-index.js';
import type { Person } from '../../../src/core/signups/person.js';
import { mentee } from '../../cast.js';
import { plainSkills } from '../../plain-skills.js';
import { runs } from '../../runs.js';
import { type ArbitraryCohort, arbitraryCohort } from './arbitrary-cohort.js';
import { buildFullMatrix, type Couple, type FullMatrix } from './full-matrix.js';
import { namePairs, pair, scoresOf } from './pair.js';

const RUNS = 100;

const fixedOf = ({ pairings }: PairedCohort): readonly Couple[] =>
  pairings.filter(({ status }) => status === 'fixed');

const menteesOf = ({ pairings }: PairedCohort): readonly string[] =>
  pairings.map(({ mentee }) => mentee.key).sort();

const unmatchedMentees = ({ unmatched }: PairedCohort): readonly Person[] =>
  unmatched.filter(({ role }) => role === 'mentee').map(({ person }) => person);

/** Runs a law on random cohorts, each paired once and judged by the full matrix. */
function checkLaw(
  law: (cohort: PairedCohort, matrix: FullMatrix, given: ArbitraryCohort) => void | Promise<void>,
  settings: Partial<ArbitraryCohort['programme']> = {},
): Promise<void> {
  return fc.assert(
    fc.asyncProperty(arbitraryCohort, async ({ people, programme }) => {
      const given = { people, programme: { ...programme, ...settings } };
      await law(await pair(people, given.programme), buildFullMatrix(people, given.programme), given);
    }),
    runs(RUNS),
  );
}

describe('two mentors for each mentee', () => {
  const settings = { mentorsPerMentee: 2 };

  test('no acceptable pair is left in either round that would both rather have each other', async () => {
    await checkLaw((cohort, matrix) => {
      expect(matrix.isStableInRounds(cohort.pairings, fixedOf(cohort))).toBe(true);
    }, settings);
  });

  test('nobody has three mentors, or one twice, or a second one who is better than the first', async () => {
    await checkLaw(({ pairings }, { mentees, mentors, menteeChoice }) => {
      for (const mentee of mentees) {
        const own = pairings.filter((pairing) => pairing.mentee === mentee);
        expect(own.map(({ round }) => round).sort()).toEqual([1, 2].slice(0, own.length));
        expect(new Set(own.map(({ mentor }) => mentor)).size).toBe(own.length);
        if (own.some(({ status }) => status === 'fixed')) continue;
        const choices = own.toSorted((a, b) => a.round - b.round);
        const [first = 0, second = first] = choices.map(({ mentor }) => menteeChoice(mentee, mentor));
        expect(second).toBeGreaterThanOrEqual(first);
      }
      for (const mentor of mentors) {
        const held = pairings.filter((pairing) => pairing.mentor === mentor).length;
        expect(held).toBeLessThanOrEqual(mentor.capacity);
      }
    }, settings);
  });

  test('the first round is what everybody gets who may have one mentor', async () => {
    await checkLaw(async (cohort, _matrix, { people, programme }) => {
      const single = await pair(people, { ...programme, mentorsPerMentee: 1 });
      expect(menteesOf(single)).toEqual([...new Set(menteesOf(cohort))]);
      expect(cohort.pairings.length).toBeGreaterThanOrEqual(single.pairings.length);
    }, settings);
  });
});

describe('pairings of random cohorts', () => {
  test('no acceptable pair is left that would both rather have each other', async () => {
    await checkLaw((cohort, matrix) => {
      expect(matrix.findBlocking(cohort.pairings, fixedOf(cohort))).toEqual([]);
    });
  });

  test('rules hold for every pair that the organiser did not fix, and nobody is paired with themselves', async () => {
    await checkLaw(({ pairings }, { accepts }) => {
      for (const { mentee, mentor, status } of pairings) {
        expect(mentee).not.toBe(mentor);
        if (status === 'matched') expect(accepts(mentee, mentor)).toBe(true);
      }
    });
  });

  test('a mentee has one mentor at most, and a mentor no more mentees than seats', async () => {
    await checkLaw((cohort, { mentors }) => {
      expect(new Set(menteesOf(cohort)).size).toBe(cohort.pairings.length);
      for (const mentor of mentors) {
        const held = cohort.pairings.filter((pairing) => pairing.mentor === mentor).length;
        expect(held).toBeLessThanOrEqual(mentor.capacity);
      }
    });
  });

  test('exactly the pairs put together are fixed', async () => {
    await checkLaw((cohort, _matrix, { programme }) => {
      const named = fixedOf(cohort).map(({ mentee, mentor }) => `${mentee.name} ${mentor.key}`);
      const ordered = programme.together.map(({ mentee, mentor }) => `${mentee} ${mentor}`);
      expect(named.sort()).toEqual(ordered.sort());
    });
  });

  test('the acceptable pairs, their scores and what was acceptable are those of the full matrix', async () => {
    await checkLaw((cohort, { accepts, scoreOf, mentees, mentors }) => {
      const expected = mentees.flatMap((mentee) =>
        mentors
          .filter((mentor) => accepts(mentee, mentor))
          .map((mentor) => {
            const score = scoreOf(mentee, mentor);
            return {
              mentee: mentee.key,
              mentor: mentor.key,
              menteeScore: score.mentee.score,
              mentorScore: score.mentor.score,
            };
          }),
      );
      expect(scoresOf(cohort)).toEqual(expected);
      expect(cohort.proof.acceptablePairs).toBe(expected.length);
    });
  });

  test('a choice is one more than the acceptable partners at a strictly better level', async () => {
    await checkLaw(({ pairings }, { accepts, menteeChoice, mentorChoice }) => {
      for (const { mentee, mentor, menteeChoice: own, mentorChoice: others } of pairings) {
        const known = accepts(mentee, mentor);
        expect(own).toBe(known ? menteeChoice(mentee, mentor) : null);
        expect(others).toBe(known ? mentorChoice(mentee, mentor) : null);
      }
    });
  });

  test('whoever has no mentor, and whoever has a free seat, is listed once with a reason and a remedy', async () => {
    await checkLaw(({ pairings, unmatched }, { mentees, mentors }) => {
      const alone = mentees.filter((mentee) => pairings.every((pairing) => pairing.mentee !== mentee));
      const open = mentors.filter(
        (mentor) => pairings.filter((pairing) => pairing.mentor === mentor).length < mentor.capacity,
      );
      expect(unmatched.map(({ role, person }) => [role, person.key])).toEqual([
        ...alone.map(({ key }) => ['mentee', key]),
        ...open.map(({ key }) => ['mentor', key]),
      ]);
      for (const { reason, remedy } of unmatched) {
        expect(reason).toMatch(/^[A-Z0-9].*[a-z]\.$/);
        expect(remedy).toMatch(/^[A-Z].*[a-zA-Z"]\.$/);
        expect(`${reason} ${remedy}`).not.toMatch(/undefined|Person|example\.org/);
      }
    });
  });

  test('rows of people in any order give the same bytes', async () => {
    await fc.assert(
      fc.asyncProperty(
        arbitraryCohort.chain((given) =>
          fc.tuple(
            fc.constant(given),
            fc.shuffledSubarray([...given.people], {
              minLength: given.people.length,
              maxLength: given.people.length,
            }),
          ),
        ),
        async ([{ people, programme }, shuffled]) => {
          const inOrder = await pair(people, programme);
          const { cohort } = await pairPeople(shuffled, buildPeopleIndex(shuffled), programme, plainSkills);
          if (cohort === null) throw new Error('no cohort');
          expect(writeRows(cohort)).toBe(writeRows(inOrder));
          expect(cohort.upperBound).toBe(inOrder.upperBound);
        },
      ),
      runs(RUNS),
    );
  });

  test('whoever does the work, and in however many parts, the bytes are the same', async () => {
    const oneByOne: Workforce = {
      run: async ({ task, shared, input, count }) =>
        Array.from({ length: count }, (_, from) => task.run(shared, { from, until: from + 1 }, input)),
    };
    await checkLaw(async (cohort, _matrix, { people, programme }) => {
      const parted = await pair(people, programme, plainSkills, { workforce: oneByOne });
      expect(writeRows(parted)).toBe(writeRows(cohort));
      expect(parted.unmatched).toEqual(cohort.unmatched);
      expect(parted.proof).toEqual(cohort.proof);
      expect(parted.decidedByLottery).toBe(cohort.decidedByLottery);
    });
  });

  test('no stable pairing is larger than the bound, and a proved one is as large as any', async () => {
    await checkLaw((cohort, matrix) => {
      expect(cohort.upperBound).toBeGreaterThanOrEqual(cohort.pairings.length);
      expect(cohort.provedLargest).toBe(cohort.upperBound === cohort.pairings.length);
      if (matrix.mentees.length > 4 || matrix.mentors.length > 4) return;
      const largest = findLargestStable(matrix, fixedOf(cohort));
      expect(cohort.upperBound).toBeGreaterThanOrEqual(largest);
      expect(cohort.pairings.length).toBeLessThanOrEqual(largest);
    });
  });

  test('a mentee whom no rule lets meet anybody changes nothing', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryCohort, async ({ people, programme }) => {
        const settings = { ...programme, rules: { ...programme.rules, sharedLanguage: true } };
        const spoken = people.map((person) => ({ ...person, languages: ['English'] }));
        const stranger = mentee('Stranger', { languages: ['Klingon'] });
        const without = await pair(spoken, settings);
        const beside = await pair([...spoken, stranger], settings);
        expect(namePairs(beside)).toEqual(namePairs(without));
        expect(unmatchedMentees(beside)).toHaveLength(unmatchedMentees(without).length + 1);
      }),
      runs(RUNS),
    );
  });
});

/*
 * Deferred acceptance breaks every tie by the lottery, so its market is strict: all stable pairings place the same
 * people. Whoever is out could be missing; but while mentees propose, they may hold others back from a swap on which
 * all but the mentors gain. Where mentors propose nothing changes at all.
 */
describe('a mentee without a mentor who had not signed up', () => {
  test('changes no pair where mentors propose', async () => {
    await checkLaw(
      async (cohort, _matrix, { people, programme }) => {
        for (const missing of unmatchedMentees(cohort)) {
          if (missing.isMentor) continue;
          const rest = people.filter((person) => person !== missing);
          expect(namePairs(await pair(rest, programme))).toEqual(namePairs(cohort));
        }
      },
      { aim: 'choice', favour: 'mentors', indifference: 0 },
    );
  });

  test('changes nobody’s having a mentor where mentees propose', async () => {
    await checkLaw(
      async (cohort, _matrix, { people, programme }) => {
        for (const missing of unmatchedMentees(cohort)) {
          if (missing.isMentor) continue;
          const rest = people.filter((person) => person !== missing);
          expect(menteesOf(await pair(rest, programme))).toEqual(menteesOf(cohort));
        }
      },
      { aim: 'choice', favour: 'mentees', indifference: 0 },
    );
  });
});

function writeRows(cohort: PairedCohort): string {
  const rows = cohort.pairings.map((pairing) => buildPairingRow(pairing, cohort.programme));
  return writePairings(rows, { excel: false });
}

/** By trying every way to place the open mentees. */
function findLargestStable(matrix: FullMatrix, fixed: readonly Couple[]): number {
  const open = matrix.mentees.filter((mentee) => fixed.every((couple) => couple.mentee !== mentee));
  let largest = 0;
  const place = (next: number, couples: readonly Couple[]): void => {
    const mentee = open[next];
    if (mentee === undefined) {
      if (couples.length > largest && matrix.findBlocking(couples, fixed).length === 0) {
        largest = couples.length;
      }
      return;
    }
    place(next + 1, couples);
    for (const mentor of matrix.mentors) {
      const held = couples.filter((couple) => couple.mentor === mentor).length;
      if (held < mentor.capacity && matrix.accepts(mentee, mentor)) {
        place(next + 1, [...couples, { mentee, mentor }]);
      }
    }
  };
  place(0, fixed);
  return largest;
}
