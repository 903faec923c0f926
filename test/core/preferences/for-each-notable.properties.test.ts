import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildPreferences } from '../../../src/core/preferences/build-preferences.js';
import { forEachNotable } from '../../../src/core/preferences/for-each-notable.js';
import { buildPeopleIndex } from '../../../src/core/signups/build-people-index.js';
import { groupBy } from '../../../src/core/text/group-by.js';
import { runs } from '../../runs.js';
import { families } from '../scoring/cohort-of.js';
import { arbitraryMarket } from './arbitrary-market.js';
import { listPlainPairs, type PlainPair } from './plain-rows.js';

test('shows every notable pair as the plain functions have it, and counts all that are acceptable', () => {
  const limits = fc.array(fc.nat({ max: 400 }), { minLength: 16, maxLength: 16 });
  fc.assert(
    fc.property(arbitraryMarket, limits, limits, (market, menteeLimits, mentorLimits) => {
      const { people, programme, past } = market;
      const preferences = buildPreferences(people, buildPeopleIndex(people), programme, families, past);
      const { index } = preferences;
      const pairs = listPlainPairs(preferences, people);
      const limitOf = (limits: readonly number[], number: number): number => limits[number % 16] ?? 0;
      const notability = {
        menteeLimit: (mentee: number) => limitOf(menteeLimits, mentee),
        mentorLimits: Int32Array.from({ length: index.mentorCount }, (_, mentor) =>
          limitOf(mentorLimits, mentor),
        ),
      };
      const isNotable = ({ mentee, mentor, menteeStanding, mentorStanding }: PlainPair): boolean =>
        menteeStanding < limitOf(menteeLimits, mentee) || mentorStanding < limitOf(mentorLimits, mentor);
      const mentees = Array.from({ length: index.menteeCount }, (_, mentee) => mentee);
      for (const turn of groupBy(mentees, (mentee) => index.standings.mentorBases[mentee]).values()) {
        const accepted = forEachNotable(
          index,
          Int32Array.from(turn),
          notability,
          (place, row, acceptable) => {
            const mentee = turn[place] ?? -1;
            const own = pairs.filter((pair) => pair.mentee === mentee);
            const shown = Array.from(
              { length: row.count },
              (_, each): PlainPair => ({
                mentee,
                mentor: row.mentors[each] ?? -1,
                menteeScore: row.menteeScores[each] ?? -1,
                mentorScore: row.mentorScores[each] ?? -1,
                menteeStanding: row.menteeStandings[each] ?? -1,
                mentorStanding: row.mentorStandings[each] ?? -1,
              }),
            );
            expect(acceptable).toBe(own.length);
            expect(own).toEqual(expect.arrayContaining(shown));
            expect(shown).toEqual(expect.arrayContaining(own.filter(isNotable)));
          },
        );
        const ofTurn = pairs.filter(({ mentee }) => turn.includes(mentee));
        const counts = Array.from(
          accepted,
          (_, mentor) => ofTurn.filter((pair) => pair.mentor === mentor).length,
        );
        expect([...accepted]).toEqual(counts);
      }
    }),
    runs(200),
  );
});
