import type { Preferences } from '../../preferences/preferences.js';
import type { Workforce } from '../../preferences/workforce.js';
import type { Person, PersonKey } from '../../signups/person.js';
import { invariant } from '../../text/invariant.js';
import { type ExactOutcome, solveRound } from './solve-round.js';

/** Two people put together. */
export interface Couple {
  readonly mentee: Person;
  readonly mentor: Person;
}

/** How pairs are solved. */
export interface SolvingOptions {
  /** Everybody's place in the lottery. */
  readonly draw: ReadonlyMap<PersonKey, number>;
  readonly exact: boolean;
  readonly workforce: Workforce;
}

/** The pairs found beside those that were settled, and how many there can be at most. */
export interface Solution {
  readonly couples: readonly Couple[];
  /** What any stable matching can have at most, the settled pairs included, in each round given the last. */
  readonly upperBound: number;
  readonly provedLargest: boolean;
  /** Of two rounds that of the first which is not proved. */
  readonly exact: ExactOutcome;
}

/**
 * Settled pairs leave the market: their mentors have fewer seats, their mentees look for no first mentor. Everybody
 * else gets one mentor if they can; then, with `mentorsPerMentee: 2`, those who have one get another from the seats
 * that are left.
 */
export async function solvePairs(
  preferences: Preferences,
  settled: readonly Couple[],
  { draw, exact, workforce }: SolvingOptions,
): Promise<Solution> {
  const { cohort, mentees, mentors, index } = preferences;
  const { aim, favour, mentorsPerMentee } = cohort.programme;
  const lottery = {
    mentees: mentees.map(({ person }) => draw.get(person.key) ?? 0),
    mentors: mentors.map(({ person }) => draw.get(person.key) ?? 0),
  };
  const options = { matching: { aim, favour, lottery }, exact, workforce };
  const standing = standSettled(preferences, settled);
  const couples: Couple[] = [];
  let upperBound = settled.length;
  let provedLargest = true;
  let outcome: ExactOutcome = exact ? 'proved' : 'unasked';
  for (let round = 1; round <= mentorsPerMentee; round += 1) {
    const { mentorsOf, seats, partnerOf } = standing;
    const open = Int32Array.from(mentees.keys()).filter((mentee) => mentorsOf[mentee] === round - 1);
    const { matching: found, exact: roundOutcome } = await solveRound(
      index,
      { mentees: open, seats: seats.slice(), partnerOf },
      options,
    );
    found.mentorOf.forEach((mentor, mentee) => {
      if (mentor === null) return;
      take(standing, mentee, mentor);
      couples.push({ mentee: personAt(mentees, mentee), mentor: personAt(mentors, mentor) });
    });
    upperBound += found.upperBound;
    provedLargest &&= found.provedLargest;
    if (outcome === 'proved') outcome = roundOutcome;
  }
  return { couples, upperBound, provedLargest, exact: outcome };
}

/** Who has whom, and who has room. */
interface Standing {
  /** How many mentors each mentee has. */
  readonly mentorsOf: Uint8Array;
  /** One of them; -1 for none. */
  readonly partnerOf: Int32Array;
  readonly seats: Int32Array;
}

function standSettled({ mentees, mentors }: Preferences, settled: readonly Couple[]): Standing {
  const menteePlaces = new Map(mentees.map(({ person }, place) => [person.key, place]));
  const mentorPlaces = new Map(mentors.map(({ person }, place) => [person.key, place]));
  const standing = {
    mentorsOf: new Uint8Array(mentees.length),
    partnerOf: new Int32Array(mentees.length).fill(-1),
    seats: Int32Array.from(mentors, ({ person }) => person.capacity),
  };
  for (const { mentee, mentor } of settled) {
    const [menteePlace, mentorPlace] = [menteePlaces.get(mentee.key), mentorPlaces.get(mentor.key)];
    invariant(menteePlace !== undefined && mentorPlace !== undefined, 'a settled pair names strangers');
    take(standing, menteePlace, mentorPlace);
  }
  invariant(
    standing.seats.every((seats) => seats >= 0),
    'settled pairs take more seats than there are',
  );
  return standing;
}

function take({ mentorsOf, partnerOf, seats }: Standing, mentee: number, mentor: number): void {
  mentorsOf[mentee] = (mentorsOf[mentee] ?? 0) + 1;
  partnerOf[mentee] = mentor;
  seats[mentor] = (seats[mentor] ?? 0) - 1;
}

function personAt(side: Preferences['mentees'], place: number): Person {
  const person = side[place]?.person;
  invariant(person !== undefined, 'a number outside the cohort');
  return person;
}
