import type { Person } from '../../signups/person.js';
import { judgeSettings } from '../judge-settings/judge-settings.js';
import type { PairedCohort } from '../paired-cohort.js';
import type { PairingRow } from '../rows/pairing-row.js';
import type { Audit } from './write-audit.js';

/**
 * The result of `match` as data (`mentorship-match/1`, schemas/match.schema.json): people as understood, pairs with
 * the evidence of each criterion, who stays without, what the settings did, and the
 * audit. It holds personal data, private answers too.
 */
export function buildMatchDocument(
  cohort: PairedCohort,
  people: readonly Person[],
  rows: readonly PairingRow[],
  audit: Audit,
): Readonly<Record<string, unknown>> {
  return {
    format: 'mentorship-match/1',
    people: people.map(describePerson),
    pairings: cohort.pairings.map((pairing, place) => ({
      mentor: pairing.mentor.key,
      mentee: pairing.mentee.key,
      status: pairing.status,
      menteeScore: pairing.score.mentee.score,
      mentorScore: pairing.score.mentor.score,
      menteeChoice: pairing.menteeChoice,
      mentorChoice: pairing.mentorChoice,
      reviews: pairing.reviews,
      why: rows[place]?.why ?? '',
      evidence: { mentee: pairing.score.mentee.fits, mentor: pairing.score.mentor.fits },
    })),
    unmatched: cohort.unmatched.map(({ role, person, reason, remedy }) => ({
      role,
      id: person.key,
      reason,
      remedy,
    })),
    judgement: judgeSettings(cohort.preferences, people),
    audit,
  };
}

function describePerson(person: Person): Readonly<Record<string, unknown>> {
  const { key, places, answers, isMentor, isMentee, teaches, learns, ...understood } = person;
  return {
    id: key,
    roles: [...(isMentor ? ['mentor'] : []), ...(isMentee ? ['mentee'] : [])],
    ...understood,
    teaches: teaches.map(({ label }) => label),
    learns: learns.map(({ label }) => label),
  };
}
