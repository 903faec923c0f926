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

/** Reads what ranks people besides the scores once, then answers for each pair. */
export function createStandings(programme: Programme, index: PeopleIndex) {
  const width = bandWidth(programme.indifference);
  const tracks = placesOf(programme.tracks);
  const requests = new Map<PersonKey, ReadonlyMap<PersonKey, number>>();
  for (const person of index.byKey.values()) {
    if (person.requests.length > 0) requests.set(person.key, placesOf(findRequested(person, index)));
  }
  // Nobody can ask for more people than there are, so this place is behind every request.
  const unasked = index.byKey.size;
  const requestOf = (viewer: Person, partner: Person): number =>
    requests.get(viewer.key)?.get(partner.key) ?? unasked;
  const trackOf = (mentee: Person): number => tracks.get(mentee.track) ?? tracks.size;

  return {
    menteeStanding: (mentee: Person, mentor: Person, score: number): Standing =>
      requestOf(mentee, mentor) * BANDS + bandOf(score, width),
    mentorStanding: (mentor: Person, mentee: Person, score: number): Standing =>
      (trackOf(mentee) * (unasked + 1) + requestOf(mentor, mentee)) * BANDS + bandOf(score, width),
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

function findRequested({ requests }: Person, index: PeopleIndex): readonly PersonKey[] {
  return requests.flatMap((wanted) => index.find(wanted)?.key ?? []);
}

/** The places of things in an order; of one named twice the first counts. */
function placesOf<Thing>(things: readonly Thing[]): ReadonlyMap<Thing, number> {
  return new Map([...new Set(things)].map((thing, place) => [thing, place]));
}
