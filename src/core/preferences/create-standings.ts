import type { Programme } from '../programme/programme.js';
import type { Past } from '../scoring/past.js';
import type { PeopleIndex } from '../signups/people-index.js';
import type { Person, PersonKey } from '../signups/person.js';
import { invariant } from '../text/invariant.js';
import { bandOf, bandWidth } from './bands.js';

/**
 * How a person ranks a partner before the lottery: whole, from 0, the smaller the better; equal standings are ties.
 * A mentor looks at the mentee's turn (track, then who waited last time), request and band in this order, a mentee
 * at request and band.
 */
export type Standing = number;

/** All that makes standings, read once. */
export interface Standings {
  readonly bandWidth: number;
  /** How many standings one request has: above every band. */
  readonly bands: number;
  /** By viewer, where those asked for stand: 0 for the first. Who asked for nobody is absent. */
  readonly requests: ReadonlyMap<PersonKey, ReadonlyMap<PersonKey, number>>;
  /** Where those stand who were not asked for. */
  readonly unasked: number;
  /** A mentee's turn with every mentor: by track, and in each track who waited before who did not. */
  readonly turnOf: (mentee: Person) => number;
  readonly menteeStanding: (mentee: Person, mentor: Person, score: number) => Standing;
  readonly mentorStanding: (mentor: Person, mentee: Person, score: number) => Standing;
}

/** Nobody lists more people or tracks in earnest; those listed after them are as good as the last. */
const PLACES_TOLD_APART = 1000;

/** Standings are kept as 32-bit numbers; the greatest of these stands for "takes anyone". */
const GREATEST_STANDING = 2 ** 31 - 2;

export function createStandings(programme: Programme, index: PeopleIndex, past: Past): Standings {
  const width = bandWidth(programme.indifference);
  const bands = bandOf(0, width) + 1;
  const tracks = placesOf(programme.tracks);
  const requests = readRequests(index);
  const unasked = [...requests.values()].reduce((most, places) => Math.max(most, placeBehind(places)), 0);
  const otherTrack = placeBehind(tracks);
  invariant(
    2 * (otherTrack + 1) * (unasked + 1) * bands <= GREATEST_STANDING,
    'standings outgrow their numbers',
  );

  const requestOf = (viewer: Person, partner: Person): number =>
    requests.get(viewer.key)?.get(partner.key) ?? unasked;
  const turnOf = ({ key, track }: Person): number =>
    2 * (tracks.get(track) ?? otherTrack) + (past.waited.has(key) ? 0 : 1);

  return {
    bandWidth: width,
    bands,
    requests,
    unasked,
    turnOf,
    menteeStanding: (mentee, mentor, score) => requestOf(mentee, mentor) * bands + bandOf(score, width),
    mentorStanding: (mentor, mentee, score) =>
      (turnOf(mentee) * (unasked + 1) + requestOf(mentor, mentee)) * bands + bandOf(score, width),
  };
}

function readRequests(index: PeopleIndex): Standings['requests'] {
  const requests = new Map<PersonKey, ReadonlyMap<PersonKey, number>>();
  for (const person of index.byKey.values()) {
    const asked = person.requests.flatMap((wanted) => index.find(wanted)?.key ?? []);
    if (asked.length > 0) requests.set(person.key, placesOf(asked));
  }
  return requests;
}

/** The places of things in an order; of one named twice the first counts. */
function placesOf<Thing>(things: readonly Thing[]): ReadonlyMap<Thing, number> {
  const distinct = [...new Set(things)];
  return new Map(distinct.map((thing, place) => [thing, Math.min(place, PLACES_TOLD_APART - 1)]));
}

/** The place of everything that is not in the order. */
function placeBehind(places: ReadonlyMap<unknown, number>): number {
  return Math.min(places.size, PLACES_TOLD_APART);
}
