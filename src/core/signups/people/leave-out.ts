import { groupBy } from '../../text/group-by.js';
import { compareTimeStamps } from '../answers/dates/time-stamp.js';
import { type BookingState, readStatus } from '../answers/read-status.js';
import { type Consent, type ConsentBoxes, findConsentBoxes, readConsents } from './consent-boxes.js';
import { rawKey } from './raw-key.js';
import type { RawSignup, UnderstoodTable } from './raw-signup.js';

/** Rows to read, and rows that must not be. */
export interface ConsentingSignups {
  readonly signups: readonly RawSignup[];
  readonly withoutConsent: readonly RawSignup[];
  /** Of these, who said no; the others left the box empty. */
  readonly refusing: ReadonlySet<RawSignup>;
  readonly declined: readonly RawSignup[];
  /** Older rows of somebody who refused consent later. */
  readonly replaced: readonly RawSignup[];
  /** Rows that stay although they still wait for a place. */
  readonly waiting: readonly RawSignup[];
  readonly consentOf: ReadonlyMap<UnderstoodTable, ConsentBoxes>;
}

/** Leaves out, before anything else of them is read, the rows that were declined or refunded or give no consent. */
export function leaveOut(all: readonly RawSignup[]): ConsentingSignups {
  const states = new Map(all.map((signup) => [signup, stateOf(signup)] as const));
  const standing = all.filter((signup) => states.get(signup) !== 'left');
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
  const refusals = groupBy(withoutConsent, rawKey);
  const isRefusedLater = (signup: RawSignup): boolean =>
    refusals.size > 0 && (refusals.get(rawKey(signup)) ?? []).some((refusal) => isOlder(signup, refusal));
  const consenting = standing.filter((signup) => consents.get(signup) === 'given');
  const replaced = new Set(consenting.filter(isRefusedLater));
  const signups = consenting.filter((signup) => !replaced.has(signup));
  return {
    signups,
    withoutConsent,
    refusing: new Set(withoutConsent.filter((signup) => consents.get(signup) === 'refused')),
    declined: all.filter((signup) => states.get(signup) === 'left'),
    replaced: [...replaced],
    waiting: signups.filter((signup) => states.get(signup) === 'waits'),
    consentOf,
  };
}

/** The gravest of the states that a row's columns name; null where none does. */
function stateOf({ source, row }: RawSignup): BookingState | null {
  const columns = source.columnsOf.get('status') ?? [];
  const states = columns.map(({ index }) => readStatus(row.cells[index] ?? ''));
  return states.find((state) => state === 'left') ?? states.find((state) => state === 'waits') ?? null;
}

function isOlder(a: RawSignup, b: RawSignup): boolean {
  if (a.submittedAt === null || b.submittedAt === null) return false;
  return (compareTimeStamps(a.submittedAt, b.submittedAt) ?? 0) < 0;
}
