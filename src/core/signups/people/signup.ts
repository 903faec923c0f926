import type { Place } from '../../diagnostics/place.js';
import type { TimeStamp } from '../answers/dates/time-stamp.js';
import type { Roles } from '../answers/read-role.js';
import type { Person, PersonKey } from '../person.js';
import type { RawSignup } from './raw-signup.js';

/** What anybody answers, whatever the role. */
export type SharedFields = Pick<
  Person,
  | 'name'
  | 'pronouns'
  | 'chat'
  | 'jobTitle'
  | 'organisation'
  | 'manager'
  | 'seniorityYears'
  | 'background'
  | 'identity'
  | 'culture'
  | 'seeks'
  | 'timeZone'
  | 'availability'
  | 'languages'
  | 'formats'
  | 'minutesPerMonth'
  | 'requests'
  | 'avoid'
  | 'matters'
>;

export type MentorFields = Pick<Person, 'teaches' | 'helpsWith' | 'takes' | 'capacity' | 'bookingLink'>;

export type MenteeFields = Pick<Person, 'learns' | 'learnsRanked' | 'goals' | 'stage' | 'track'>;

/** One row as understood. */
export interface Signup {
  readonly key: PersonKey;
  readonly email: string | null;
  readonly roles: Roles;
  readonly submittedAt: TimeStamp | null;
  /** Only the fields that the file asks about: what was never asked must not replace what was answered elsewhere. */
  readonly shared: Partial<SharedFields>;
  /** Null for a row of a mentee only. */
  readonly mentor: MentorFields | null;
  /** Null for a row of a mentor only. */
  readonly mentee: MenteeFields | null;
  /** The row itself. */
  readonly raw: RawSignup;
  readonly place: Place;
}
