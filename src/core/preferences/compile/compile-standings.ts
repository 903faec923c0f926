import { bandOf } from '../bands.js';
import type { Standings } from '../create-standings.js';
import { type NumberLists, packLists, sharedInt16, sharedInt32 } from './number-lists.js';
import type { Participants } from './participants.js';

/** What makes a standing of a score. */
export interface StandingColumns {
  readonly bandOfScore: Int16Array;
  /** What is to be added to a band where nobody asked for anybody: of the mentee, and by mentee of every mentor. */
  readonly menteeBase: number;
  readonly mentorBases: Int32Array;
  /** By mentee the slots asked for, and beside `asked.numbers` by how much the standing is better for it. */
  readonly asked: NumberLists;
  readonly askedGains: Int32Array;
  /** By mentee the slots of who asked for them, and by how much their standing is better for it. */
  readonly askers: NumberLists;
  readonly askerGains: Int32Array;
}

export function compileStandings(
  { mentees, mentors }: Participants,
  { bands, bandWidth, requests, unasked, turnOf }: Standings,
): StandingColumns {
  const slots = new Map(mentors.map(({ person }, slot) => [person.key, slot]));
  const menteeNumbers = new Map(mentees.map(({ person }, mentee) => [person.key, mentee]));
  const gainOf = (place: number): number => (unasked - place) * bands;

  const asked = mentees.map(({ person }) =>
    [...(requests.get(person.key) ?? [])].flatMap(([key, place]): readonly Gain[] => {
      const slot = slots.get(key);
      return slot === undefined ? [] : [{ slot, gain: gainOf(place) }];
    }),
  );
  const askers: Gain[][] = mentees.map(() => []);
  for (const [slot, { person }] of mentors.entries()) {
    for (const [key, place] of requests.get(person.key) ?? []) {
      askers[menteeNumbers.get(key) ?? -1]?.push({ slot, gain: gainOf(place) });
    }
  }
  return {
    bandOfScore: sharedInt16(Array.from({ length: 1001 }, (_, score) => bandOf(score, bandWidth))),
    menteeBase: unasked * bands,
    mentorBases: sharedInt32(mentees.map(({ person }) => (turnOf(person) * (unasked + 1) + unasked) * bands)),
    asked: packLists(asked.map((gains) => gains.map(({ slot }) => slot))),
    askedGains: sharedInt32(asked.flat().map(({ gain }) => gain)),
    askers: packLists(askers.map((gains) => gains.map(({ slot }) => slot))),
    askerGains: sharedInt32(askers.flat().map(({ gain }) => gain)),
  };
}

interface Gain {
  readonly slot: number;
  readonly gain: number;
}
