import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import type { Place } from '../../diagnostics/place.js';
import { compareCodeUnits } from '../../text/compare-code-units.js';
import { groupBy } from '../../text/group-by.js';
import type { Person } from '../person.js';
import { findNewest } from './find-newest.js';
import { mergeSignups } from './merge-signups.js';
import type { Signup } from './signup.js';

/** The people behind the rows. */
export interface BuiltPeople {
  /** Sorted by key in code units. */
  readonly people: readonly Person[];
  /** Older rows that a newer one replaced. */
  readonly replaced: readonly Place[];
  /** Rows that say in every field what another one says. */
  readonly repeated: readonly Place[];
  readonly problems: readonly Diagnostic[];
}

/** What the rows of one person make. */
interface BuiltPerson {
  readonly person: Person | null;
  readonly repeats: readonly Signup[];
  readonly problems: readonly Diagnostic[];
}

/**
 * One person per key. For each role the newest row holds, so that a newer row for both replaces both, and a mentor's
 * row and a mentee's row make one person with two roles. A person whose rows contradict each other is a problem and
 * nobody.
 */
export function buildPeople(signups: readonly Signup[]): BuiltPeople {
  const people: Person[] = [];
  const replaced: Place[] = [];
  const repeated: Place[] = [];
  const problems: Diagnostic[] = [];
  for (const rows of groupBy(signups, ({ key }) => key).values()) {
    const built = buildPerson(rows);
    problems.push(...built.problems);
    if (built.person === null) continue;
    people.push(built.person);
    if (rows.length === 1) continue;
    const kept = new Set(built.person.places);
    const repeats = new Set(built.repeats);
    for (const row of rows) {
      if (!kept.has(row.place)) (repeats.has(row) ? repeated : replaced).push(row.place);
    }
  }
  people.sort((a, b) => compareCodeUnits(a.key, b.key));
  return { people, replaced, repeated, problems };
}

function buildPerson(rows: readonly Signup[]): BuiltPerson {
  const readings = (['isMentor', 'isMentee'] as const).map((role) => {
    const ofRole = rows.filter(({ roles }) => roles[role]);
    return ofRole.length === 0 ? null : findNewest(ofRole);
  });
  const [asMentor, asMentee] = readings;
  const unsettled = readings.flatMap((reading) => reading?.problem ?? []);
  if (unsettled.length > 0) return { person: null, repeats: [], problems: withoutRepeats(unsettled) };
  const merged = mergeSignups(asMentor?.newest ?? null, asMentee?.newest ?? null);
  const repeats = readings.flatMap((reading) => reading?.repeats ?? []);
  return { person: merged.person, repeats, problems: merged.problem === null ? [] : [merged.problem] };
}

/** Two rows for both roles contradict each other in both: once is enough. */
function withoutRepeats(problems: readonly Diagnostic[]): readonly Diagnostic[] {
  const byPlaces = problems.map(
    (problem) => [JSON.stringify([problem.place, ...problem.related]), problem] as const,
  );
  return [...new Map(byPlaces.toReversed()).values()].toReversed();
}
