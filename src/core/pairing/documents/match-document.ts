import type { Person } from '../../signups/person.js';
import { judgeSettings } from '../judge-settings/judge-settings.js';
import type { PairedCohort } from '../paired-cohort.js';
import { describeRematch } from '../rematch/describe-rematch.js';
import { writeWhy } from '../rows/write-why.js';
import type { Audit } from './write-audit.js';

/**
 * The result of `match` as data (`mentorship-match/1`, schemas/match.schema.json): people as understood, pairs with
 * the evidence of each criterion, who stays without, what became of pairs of before, what
 * the settings did, and the audit. It holds personal data, private answers too.
 */
export function buildMatchDocument(
  cohort: PairedCohort,
  people: readonly Person[],
  audit: Audit,
): Readonly<Record<string, unknown>> {
  return {
    format: 'mentorship-match/1',
    people: people.map(describePerson),
    // A score is computed each time it is asked for.
    pairings: cohort.pairings.map(({ score, ...pairing }) => ({
      mentor: pairing.mentor.key,
      mentee: pairing.mentee.key,
      status: pairing.status,
      round: pairing.round,
      start: pairing.start,
      note: pairing.note,
      menteeScore: score.mentee.score,
      mentorScore: score.mentor.score,
      menteeChoice: pairing.menteeChoice,
      mentorChoice: pairing.mentorChoice,
      reviews: pairing.reviews,
      why: writeWhy({ ...pairing, score }, cohort.programme),
      evidence: { mentee: score.mentee.fits, mentor: score.mentor.fits },
    })),
    unmatched: cohort.unmatched.map(({ role, person, reason, remedy }) => ({
      role,
      id: person.key,
      reason,
      remedy,
    })),
    rematch: describeRematch(cohort),
    judgement: judgeSettings(cohort.preferences, people),
    audit,
  };
}

function describePerson(person: Person): Readonly<Record<string, unknown>> {
  const { key, places, isMentor, isMentee, teaches, learns, ...understood } = person;
  return {
    id: key,
    roles: [...(isMentor ? ['mentor'] : []), ...(isMentee ? ['mentee'] : [])],
    ...understood,
    teaches: teaches.map(({ label }) => label),
    learns: learns.map(({ label }) => label),
  };
}
