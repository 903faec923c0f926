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
  const declined = new Set(all.filter(isDeclined));
  const standing = all.filter((signup) => !declined.has(signup));
  const refusing = new Set(standing.filter((signup) => !hasConsent(signup)));
  const refusals = groupBy(refusing, rawKey);
  const isRefusedLater = (signup: RawSignup): boolean =>
    refusals.size > 0 && (refusals.get(rawKey(signup)) ?? []).some((refusal) => isOlder(signup, refusal));
  const consenting = standing.filter((signup) => !refusing.has(signup));
  const replaced = new Set(consenting.filter(isRefusedLater));
  return {
    signups: consenting.filter((signup) => !replaced.has(signup)),
    withoutConsent: [...refusing],
    declined: [...declined],
    replaced: [...replaced],
  };
}

function isDeclined({ source, row }: RawSignup): boolean {
  const columns = source.columnsOf.get('status') ?? [];
  return columns.some(({ index }) => readStatus(row.cells[index] ?? '') === 'left');
}

function hasConsent(signup: RawSignup): boolean {
  const correction = signup.corrections.get('consent');
  if (correction !== undefined) return readConsent(correction.text);
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
