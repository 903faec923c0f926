import type { Place } from '../../diagnostics/place.js';

/** A person as a row of an earlier file names them: the address counts, the name only where there is none. */
export interface EarlierPerson {
  readonly name: string;
  /** As written, or empty. */
  readonly email: string;
}

/** A pair of an earlier pairings file: the few cells that a rematch looks at. */
export interface EarlierPair {
  readonly mentor: EarlierPerson;
  readonly mentee: EarlierPerson;
  /** YYYY-MM-DD, or empty. */
  readonly start: string;
  /** What the organiser wrote beside the pair. */
  readonly note: string;
  /** The row. */
  readonly place: Place;
}
