import type { Programme } from '../programme/programme.js';
import type { PeopleIndex } from '../signups/people-index.js';
import type { Person, PersonKey } from '../signups/person.js';

/**
 * How a person ranks a partner before the lottery: the smaller, the better; equal standings are ties.
 * A mentor looks at track, request and band in this order, a mentee at request and band.
 */
type Standing = number;

/** Above every band: the greatest one is 1001, of score 0 at a width of 1. */
const BANDS = 1024;
/** More requests of one person than this count as one. */
const REQUESTS = 1024;

/** Reads what ranks people besides the scores once, then answers for each pair. */
export function createStandings(programme: Programme, index: PeopleIndex) {
  const width = bandWidth(programme.indifference);
  const tracks = new Map(programme.tracks.map((track, place) => [track, place]));
  const requests = new Map<PersonKey, ReadonlyMap<PersonKey, number>>();
  for (const person of index.byKey.values()) {
    if (person.requests.length > 0) requests.set(person.key, readRequests(person, index));
  }
  const requestOf = (viewer: Person, partner: Person): number =>
    requests.get(viewer.key)?.get(partner.key) ?? REQUESTS - 1;
  const trackOf = (mentee: Person): number => tracks.get(mentee.track) ?? tracks.size;

  return {
    menteeStanding: (mentee: Person, mentor: Person, score: number): Standing =>
      requestOf(mentee, mentor) * BANDS + bandOf(score, width),
    mentorStanding: (mentor: Person, mentee: Person, score: number): Standing =>
      (trackOf(mentee) * REQUESTS + requestOf(mentor, mentee)) * BANDS + bandOf(score, width),
  };
}

/** Width of a band in thousandths: 10 for each point of indifference; 1, hence no ties by closeness, for none. */
export function bandWidth(indifference: number): number {
  return indifference === 0 ? 1 : indifference * 10;
}

/** Band 1 holds the best scores; the scale is fixed, so that no newcomer shifts anybody's band. */
export function bandOf(score: number, width: number): number {
  return 1 + Math.floor((1000 - score) / width);
}

function readRequests(person: Person, index: PeopleIndex): ReadonlyMap<PersonKey, number> {
  const ranks = new Map<PersonKey, number>();
  for (const wanted of person.requests) {
    const found = index.find(wanted);
    if (found !== null && !ranks.has(found.key)) ranks.set(found.key, Math.min(ranks.size, REQUESTS - 2));
  }
  return ranks;
}
