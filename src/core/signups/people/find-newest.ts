import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.js';
import { canonicalJson } from '../../text/canonical-json.js';
import { compareCodeUnits } from '../../text/compare-code-units.js';
import { isAnswered } from './is-answered.js';
import { rowsDiffer } from './rows-differ.js';
import type { Signup } from './signup.js';
import { sortPlaces } from './sort-places.js';

/** Which of several rows holds, or why that cannot be told. */
export type NewestReading =
  | { readonly newest: Signup; readonly repeats: readonly Signup[]; readonly problem: null }
  | { readonly newest: null; readonly repeats: readonly Signup[]; readonly problem: Diagnostic };

/**
 * The newest of several rows of one person in one role, by their time stamps, whatever the order of the rows. Rows
 * whose order no time stamp tells must say the same in every field: then one holds and the others are repeats.
 */
export function findNewest(signups: readonly Signup[]): NewestReading {
  const [first, second] = signups;
  // Most people sent in one row.
  if (first !== undefined && second === undefined) return { newest: first, repeats: [], problem: null };
  const latest = signups.filter(isNotOlderThan(signups));
  const worded = sortSteadily(latest);
  const candidates = worded.map(({ signup }) => signup);
  const [newest, ...others] = candidates;
  const differing = worded.filter(({ text }) => text !== worded[0]?.text);
  const names = differing.flatMap(({ signup }) => (newest ? namesThatDiffer(newest, signup) : []));
  if (newest !== undefined && names.length === 0) return { newest, repeats: others, problem: null };
  const [place = null, ...related] = sortPlaces(candidates.map((candidate) => candidate.place));
  const isStamped = candidates.every(({ submittedAt }) => submittedAt !== null);
  const stamps = new Set(candidates.map(({ submittedAt }) => canonicalJson(submittedAt)));
  const problem =
    isStamped && stamps.size > 1
      ? diagnose('date-order-unknown', place, {}, related)
      : rowsDiffer(candidates, names);
  return { newest: null, repeats: [], problem };
}

/** The names of what two rows say differently. A field that only one of the files asks for differs too. */
function namesThatDiffer(a: Signup, b: Signup): readonly string[] {
  return [
    ...(canonicalJson(a.roles) === canonicalJson(b.roles) ? [] : ['role']),
    ...keysThatDiffer(a.shared, b.shared),
    ...(a.mentor && b.mentor ? keysThatDiffer(a.mentor, b.mentor) : []),
    ...(a.mentee && b.mentee ? keysThatDiffer(a.mentee, b.mentee) : []),
  ];
}

/** A blank says as little as a field that was never asked for. */
function keysThatDiffer(a: object, b: object): readonly string[] {
  const inA = new Map(Object.entries(a).filter(([, value]) => isAnswered(value)));
  const inB = new Map(Object.entries(b).filter(([, value]) => isAnswered(value)));
  return [...new Set([...inA.keys(), ...inB.keys()])].filter(
    (key) => canonicalJson(inA.get(key) ?? null) !== canonicalJson(inB.get(key) ?? null),
  );
}

/**
 * A row is older when it is so under both readings of its date. One pass from the newest day-first reading down:
 * who comes later is older unless the month-first reading says otherwise.
 */
function isNotOlderThan(signups: readonly Signup[]): (signup: Signup) => boolean {
  const stamps = signups.flatMap(({ submittedAt }) => submittedAt ?? []);
  const newestMonthFirst = new Map<number, number>();
  let newest = Number.NEGATIVE_INFINITY;
  for (const { dayFirst, monthFirst } of stamps.toSorted((a, b) => b.dayFirst - a.dayFirst)) {
    if (!newestMonthFirst.has(dayFirst)) newestMonthFirst.set(dayFirst, newest);
    newest = Math.max(newest, monthFirst);
  }
  return ({ submittedAt }) =>
    submittedAt === null || submittedAt.monthFirst >= (newestMonthFirst.get(submittedAt.dayFirst) ?? newest);
}

/** A row with all that it says in one text. */
interface WordedSignup {
  readonly signup: Signup;
  readonly text: string;
}

/** An order that hangs on what the rows say alone, never on where they stand. */
function sortSteadily(signups: readonly Signup[]): readonly WordedSignup[] {
  if (signups.length < 2) return signups.map((signup) => ({ signup, text: '' }));
  return signups
    .map((signup) => ({
      signup,
      text: canonicalJson([signup.roles, signup.shared, signup.mentor, signup.mentee, listCells(signup)]),
    }))
    .sort((a, b) => compareCodeUnits(a.text, b.text));
}

function listCells({ raw: { source, row } }: Signup): readonly (readonly [title: string, cell: string])[] {
  return source.titles.map((title, index) => [title, row.cells[index]?.trim() ?? '']);
}
