import { groupBy } from '../../text/group-by.js';
import { compareTimeStamps } from '../answers/dates/time-stamp.js';
import { BOTH_ROLES } from '../answers/read-role.js';
import type { BookingState } from '../answers/read-status.js';
import type { ColumnUse } from '../columns/column-use.js';
import { createBookingReader } from './booking-states.js';
import { type Consent, type ConsentBoxes, findConsentBoxes, readConsents } from './consent-boxes.js';
import { rawKey } from './raw-key.js';
import type { RawSignup, UnderstoodTable } from './raw-signup.js';
import { readRoles } from './read-roles.js';

/** Rows to read, and rows that must not be. */
export interface ConsentingSignups {
  readonly signups: readonly RawSignup[];
  readonly withoutConsent: readonly RawSignup[];
  /** What each row says to the boxes put to it; none for the declined. */
  readonly consents: ReadonlyMap<RawSignup, Consent>;
  readonly declined: readonly RawSignup[];
  /** Older rows of somebody who refused consent later. */
  readonly replaced: readonly RawSignup[];
  /** Rows that stay although they still wait for a place. */
  readonly waiting: readonly RawSignup[];
  /** Rows that stay although a column for states says of them what is no known state. */
  readonly unclear: readonly { readonly signup: RawSignup; readonly column: ColumnUse }[];
  readonly consentOf: ReadonlyMap<UnderstoodTable, ConsentBoxes>;
}

/**
 * Leaves out, before anything else of them is read, the rows that were declined or refunded or give no consent, and
 * those that such a row of the same person took back later: a cancelled role, or, without consent, everything.
 */
export function leaveOut(all: readonly RawSignup[]): ConsentingSignups {
  const readBooking = createBookingReader();
  const bookings = new Map(all.map((signup) => [signup, readBooking(signup)] as const));
  const stateOf = (signup: RawSignup): BookingState | null => bookings.get(signup)?.state ?? null;
  const standing = all.filter((signup) => stateOf(signup) !== 'left');
  const consentOf = new Map(
    [...groupBy(standing, ({ source }) => source)].map(([source, rows]) => [source, findConsentBoxes(rows)]),
  );
  const consents = new Map(
    standing.map((signup): [RawSignup, Consent] => {
      const boxes = consentOf.get(signup.source);
      return [signup, boxes === undefined ? 'given' : readConsents(signup, boxes)];
    }),
  );
  const withoutConsent = standing.filter((signup) => consents.get(signup) !== 'given');
  const declined = all.filter((signup) => stateOf(signup) === 'left');
  // A row without a time stamp is later than none.
  const isStamped = ({ submittedAt }: RawSignup): boolean => submittedAt !== null;
  const refusals = groupBy(withoutConsent.filter(isStamped), rawKey);
  const cancellations = groupBy(declined.filter(isStamped), rawKey);
  const isTakenBack = (signup: RawSignup): boolean => {
    const key = rawKey(signup);
    return (
      (refusals.get(key) ?? []).some((refusal) => isOlder(signup, refusal)) ||
      (cancellations.get(key) ?? []).some(
        (cancelled) => isOlder(signup, cancelled) && shareRole(signup, cancelled),
      )
    );
  };
  const consenting = standing.filter((signup) => consents.get(signup) === 'given');
  const hasLeavers = refusals.size + cancellations.size > 0;
  const replaced = new Set(hasLeavers ? consenting.filter(isTakenBack) : []);
  const signups = consenting.filter((signup) => !replaced.has(signup));
  return {
    signups,
    withoutConsent,
    consents,
    declined,
    replaced: [...replaced],
    waiting: signups.filter((signup) => stateOf(signup) === 'waits'),
    unclear: signups.flatMap((signup) => {
      const column = bookings.get(signup)?.unknownIn ?? null;
      return column === null ? [] : [{ signup, column }];
    }),
    consentOf,
  };
}

/** Whether two rows are for one role; a row without a readable role may be for either. */
function shareRole(one: RawSignup, other: RawSignup): boolean {
  const a = readRoles(one).roles ?? BOTH_ROLES;
  const b = readRoles(other).roles ?? BOTH_ROLES;
  return (a.isMentor && b.isMentor) || (a.isMentee && b.isMentee);
}

function isOlder(a: RawSignup, b: RawSignup): boolean {
  if (a.submittedAt === null || b.submittedAt === null) return false;
  return (compareTimeStamps(a.submittedAt, b.submittedAt) ?? 0) < 0;
}
