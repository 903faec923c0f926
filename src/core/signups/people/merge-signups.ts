import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import { canonicalJson } from '../../text/canonical-json.js';
import { invariant } from '../../text/invariant.js';
import { compareTimeStamps } from '../answers/dates/time-stamp.js';
import type { Person } from '../person.js';
import { isAnswered } from './is-answered.js';
import { rowsDiffer } from './rows-differ.js';
import type { MenteeFields, MentorFields, SharedFields, Signup } from './signup.js';

const UNASKED: SharedFields = {
  name: '',
  pronouns: '',
  chat: '',
  jobTitle: '',
  organisation: '',
  manager: '',
  seniorityYears: null,
  background: '',
  identity: [],
  culture: [],
  seeks: [],
  timeZone: null,
  availability: null,
  languages: [],
  formats: [],
  minutesPerMonth: null,
  requests: [],
  avoid: [],
  matters: [],
};
const NO_MENTOR: MentorFields = { teaches: [], helpsWith: [], takes: [], capacity: 0, bookingLink: '' };
const NO_MENTEE: MenteeFields = { learns: [], learnsRanked: false, goals: [], stage: null, track: '' };

/** One person, or why two rows make none. */
export type MergeReading =
  | { readonly person: Person; readonly problem: null }
  | { readonly person: null; readonly problem: Diagnostic };

/**
 * One person out of the row that holds for each role; the same row for somebody who signed up for both. What both
 * roles share comes from the newer row; where nothing tells which is newer, from the row that answered it, and two
 * different answers are a problem.
 */
export function mergeSignups(asMentor: Signup | null, asMentee: Signup | null): MergeReading {
  const rows = [...new Set([asMentor, asMentee])].filter((row) => row !== null);
  const [older, newer = older] = rows.toSorted((a, b) => compareAge(a, b));
  invariant(older && newer, 'a person was built from no row');
  const isOpen = older !== newer && compareAge(older, newer) === 0;
  const names = isOpen ? contradictions(older.shared, newer.shared) : [];
  if (names.length > 0) return { person: null, problem: rowsDiffer([older, newer], names) };
  const person: Person = {
    key: newer.key,
    email: newer.email,
    isMentor: asMentor !== null,
    isMentee: asMentee !== null,
    ...UNASKED,
    ...older.shared,
    ...(isOpen ? onlyAnswered(newer.shared) : newer.shared),
    ...(asMentor?.mentor ?? NO_MENTOR),
    ...(asMentee?.mentee ?? NO_MENTEE),
    places: older === newer ? [newer.place] : [newer.place, older.place],
  };
  return { person, problem: null };
}

/** Negative when a is older than b; 0 when nothing tells. */
function compareAge(a: Signup, b: Signup): number {
  if (a.submittedAt === null || b.submittedAt === null) return 0;
  return compareTimeStamps(a.submittedAt, b.submittedAt) ?? 0;
}

function contradictions(a: Partial<SharedFields>, b: Partial<SharedFields>): readonly string[] {
  const inB = new Map(Object.entries(onlyAnswered(b)));
  return Object.entries(onlyAnswered(a))
    .filter(([name, value]) => inB.has(name) && canonicalJson(value) !== canonicalJson(inB.get(name)))
    .map(([name]) => name);
}

function onlyAnswered(fields: Partial<SharedFields>): Partial<SharedFields> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => isAnswered(value)));
}
