import type { Programme } from '../../programme/programme.js';
import type { Person } from '../../signups/person.js';
import { sumSeats } from '../../signups/sum-seats.js';
import { canonicalJson } from '../../text/canonical-json.js';
import { hashText } from '../../text/hash-text.js';
import type { PairedCohort } from '../paired-cohort.js';
import { countTies } from '../reasons/count-ties.js';

/** The name and version of the format; schemas/audit.schema.json describes it. */
export const AUDIT_FORMAT = 'mentorship-audit/1';

/** What audit.json says: enough to check a run again, nothing about any person. */
export interface Audit {
  readonly format: typeof AUDIT_FORMAT;
  readonly tool: { readonly name: 'mentorship'; readonly version: string };
  /** SHA-256 of: the understood people and settings in canonical form, the lottery's text, the bytes written. */
  readonly hashes: {
    readonly people: string;
    readonly config: string;
    readonly lottery: string;
    readonly pairings: string;
    readonly unmatched: string;
  };
  readonly settings: Readonly<Record<string, unknown>>;
  readonly counts: Readonly<Record<string, number>>;
  readonly acceptablePairs: number;
  readonly blockingPairs: number;
  /** Pairs that would block, were it not for a pair fixed by the organiser. */
  readonly blockedByFixedPairs: number;
  readonly decidedByLottery: number;
  readonly upperBound: number;
  readonly provedLargest: boolean;
}

/** Describes a finished run. `pairings` and `unmatched` are the texts as they will be written. */
export function buildAudit(
  cohort: PairedCohort,
  people: readonly Person[],
  output: { readonly pairings: string; readonly unmatched: string },
  version: string,
): Audit {
  const { market, pairings, programme, proof } = cohort;
  const seats = sumSeats(people);
  return {
    format: AUDIT_FORMAT,
    tool: { name: 'mentorship', version },
    hashes: {
      people: hashText(canonicalJson(people.map(withoutOrigin))),
      config: hashText(canonicalJson(programme)),
      lottery: hashText(cohort.lottery),
      pairings: hashText(output.pairings),
      unmatched: hashText(output.unmatched),
    },
    settings: effectiveSettings(programme),
    counts: {
      people: people.length,
      mentors: market.mentors.length,
      mentees: market.mentees.length,
      both: people.filter(({ isMentor, isMentee }) => isMentor && isMentee).length,
      seats,
      pairs: pairings.length,
      fixedPairs: pairings.filter(({ status }) => status === 'fixed').length,
      menteesWithoutMentor: market.mentees.length - pairings.length,
      freeSeats: seats - pairings.length,
    },
    acceptablePairs: proof.acceptablePairs,
    blockingPairs: proof.blockingPairs.length,
    blockedByFixedPairs: proof.blockedByFixedPairs,
    decidedByLottery: countTies(market, pairings),
    upperBound: cohort.upperBound,
    provedLargest: cohort.provedLargest,
  };
}

/** audit.json: the audit with two blanks of indent and a last line end. */
export function writeAudit(audit: Audit): string {
  return `${JSON.stringify(audit, null, 2)}\n`;
}

/** A person as understood; where the rows stood and what else the form asked played no part. */
function withoutOrigin({ places, answers, ...understood }: Person): Omit<Person, 'places' | 'answers'> {
  return understood;
}

/** Every setting that decides, by number where its text could name somebody. */
function effectiveSettings(programme: Programme): Readonly<Record<string, unknown>> {
  const { aim, favour, indifference, weights, rules, defaultCapacity, mentorsPerMentee } = programme;
  const { start, months, timeZone, language } = programme;
  return {
    aim,
    favour,
    indifference,
    weights,
    rules,
    defaultCapacity,
    mentorsPerMentee,
    start,
    months,
    timeZone,
    language,
    share: programme.share,
    columns: programme.columns.size,
    answers: programme.answers.options.size,
    tracks: programme.tracks.length,
    together: programme.together.length,
    apart: programme.apart.length,
    withdrawn: programme.withdrawn.length,
    corrected: programme.people.size,
    ownSkills: programme.skills.length,
  };
}
