import { groupBy } from '../../text/group-by.js';
import { readConsent } from '../answers/read-consent.js';
import { readStatus } from '../answers/read-status.js';
import { compareTimeStamps } from '../answers/time-stamp.js';
import { rawKey } from './raw-key.js';
import { columnsFor, type RawSignup } from './raw-signup.js';
import { readRoles } from './read-roles.js';

/** Rows to read, and rows that must not be. */
export interface ConsentingSignups {
  readonly signups: readonly RawSignup[];
  readonly withoutConsent: readonly RawSignup[];
  readonly declined: readonly RawSignup[];
  /** Older rows of somebody who refused consent later. */
  readonly replaced: readonly RawSignup[];
}

/** Leaves out, before anything else of them is read, the rows that were declined or refunded or give no consent. */
export function leaveOut(all: readonly RawSignup[]): ConsentingSignups {
  const declined = all.filter(isDeclined);
  const standing = all.filter((signup) => !isDeclined(signup));
  const withoutConsent = standing.filter((signup) => !hasConsent(signup));
  const refusals = groupBy(withoutConsent, rawKey);
  const consenting = standing.filter(hasConsent);
  const replaced = consenting.filter((signup) =>
    (refusals.get(rawKey(signup)) ?? []).some((refusal) => isOlder(signup, refusal)),
  );
  const gone = new Set(replaced);
  return { signups: consenting.filter((signup) => !gone.has(signup)), withoutConsent, declined, replaced };
}

function isDeclined({ source, row }: RawSignup): boolean {
  const columns = source.columnsOf.get('status') ?? [];
  return columns.some(({ index }) => readStatus(row.cells[index] ?? '') === 'left');
}

function hasConsent(signup: RawSignup): boolean {
  const correction = signup.corrections.get('consent');
  if (correction !== undefined) return readConsent(correction);
  if (!signup.source.columnsOf.has('consent')) return true;
  const roles = readRoles(signup).roles ?? { isMentor: false, isMentee: false };
  return columnsFor(signup, 'consent', roles).every(({ index }) =>
    readConsent(signup.row.cells[index] ?? ''),
  );
}

function isOlder(a: RawSignup, b: RawSignup): boolean {
  if (a.submittedAt === null || b.submittedAt === null) return false;
  return (compareTimeStamps(a.submittedAt, b.submittedAt) ?? 0) < 0;
}
