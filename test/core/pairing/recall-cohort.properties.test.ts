import fc from 'fast-check';
import { expect, test } from 'vitest';

import type { PairedCohort } from '../../../src/core/pairing/paired-cohort.js';
import type { Pairing } from '../../../src/core/pairing/pairing.js';
import { type RecalledCohort, recallCohort } from '../../../src/core/pairing/recall-cohort.js';
import { inThisThread } from '../../../src/core/preferences/workforce.js';
import { runs } from '../../runs.js';
import { arbitraryCohort } from './arbitrary-cohort.js';
import { pair } from './pair.js';
import { cohortNow, readStated, writeFiles } from './verify/stated.js';

const cohorts = fc
  .tuple(arbitraryCohort, fc.constantFrom(1, 1, 2))
  .map(([{ people, programme }, mentorsPerMentee]) => ({
    people,
    programme: { ...programme, mentorsPerMentee },
  }));

/** Everything but the compiled people, which are compared by what comes of them. */
function knowledgeOf({ pairings, unmatched, ...cohort }: PairedCohort | RecalledCohort) {
  return {
    pairings: pairings.map(({ mentee, mentor, ...pairing }: Pairing) => ({
      ...pairing,
      mentee: mentee.key,
      mentor: mentor.key,
    })),
    unmatched: unmatched.map(({ person, role }) => ({ role, person: person.key })),
    lottery: cohort.lottery,
    proof: cohort.proof,
    decidedByLottery: cohort.decidedByLottery,
    upperBound: cohort.upperBound,
    provedLargest: cohort.provedLargest,
  };
}

test('from the people and the rows all is known that match knew', async () => {
  await fc.assert(
    fc.asyncProperty(cohorts, async ({ people, programme }) => {
      const paired = await pair(people, programme);
      const stated = readStated(writeFiles(paired, people));
      const recalled = await recallCohort(stated, cohortNow(people, programme), inThisThread);
      expect(recalled.faults).toEqual([]);
      expect(knowledgeOf(recalled)).toEqual(knowledgeOf(paired));
    }),
    runs(100),
  );
});
