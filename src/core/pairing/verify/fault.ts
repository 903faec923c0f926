import type { Place } from '../../diagnostics/place.js';
import type { Person } from '../../signups/person.js';
import type { FaultCode } from './fault-words.js';

/** Something in the files of a result that is not as `match` leaves it: data, without words and without names. */
export interface Fault {
  readonly code: FaultCode;
  /** Null where no one file is to blame. */
  readonly place: Place | null;
  /** Whom it concerns; null where it concerns no mentee, or somebody nobody knows. */
  readonly mentee: Person | null;
  readonly mentor: Person | null;
  /** What it concerns besides people, as words of closed sets: columns, settings, rules, a role. */
  readonly concerned: readonly string[];
  /** Other places that belong to it. */
  readonly related: readonly Place[];
}

/** Makes a fault; what is not given does not belong to it. */
export function faultAt(
  place: Place | null,
  code: FaultCode,
  rest: Partial<Omit<Fault, 'place' | 'code'>> = {},
): Fault {
  return { code, place, mentee: null, mentor: null, concerned: [], related: [], ...rest };
}

/** The place of a whole file; none where it has no name. */
export function fileAt(file: string | null | undefined): Place | null {
  return file === null || file === undefined ? null : { file };
}
