import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.js';
import { formatPlace } from '../../diagnostics/format-place.js';
import type { Place } from '../../diagnostics/place.js';
import { FIELD_NAMES, type FieldName } from '../../programme/field-names.js';
import type { PlaceOfSetting } from '../../programme/place-of-setting.js';
import type { Programme } from '../../programme/programme.js';
import { findNearestRawPerson, findRawPerson, listRawPeople, type RawPerson } from './raw-people.js';
import { type Correction, placeOf, type RawSignup } from './raw-signup.js';

/** The rows with the organiser's corrections, without the people who withdrew. */
export interface ConfiguredSignups {
  readonly signups: readonly RawSignup[];
  /** One row of each person who withdrew. */
  readonly withdrawn: readonly RawSignup[];
  readonly problems: readonly Diagnostic[];
}

/** Applies `people:` and `withdrawn:` to rows, before reading, so that a corrected cell is never complained about. */
export function applyConfiguration(
  signups: readonly RawSignup[],
  programme: Programme,
  placeOfSetting: PlaceOfSetting,
): ConfiguredSignups {
  if (programme.withdrawn.length + programme.people.size === 0)
    return { signups, withdrawn: [], problems: [] };
  const people = listRawPeople(signups);
  const find = findRawPerson(people);
  const tellNearest = createNearestTeller(people);
  const problems: Diagnostic[] = [];
  const withdrawn = new Set<RawPerson>();
  for (const [index, name] of programme.withdrawn.entries()) {
    const person = find(name);
    const entry = index + 1;
    const place = placeOfSetting(['withdrawn', index]);
    if (person === 'nobody')
      problems.push(diagnose('withdrawn-unknown', place, { entry, nearest: tellNearest(name) }));
    else if (person === 'several')
      problems.push(diagnose('several-people-named', place, { key: 'withdrawn', entry }));
    else withdrawn.add(person);
  }
  const corrections = new Map<RawSignup, RawSignup['corrections']>();
  for (const [index, [name, fields]] of [...programme.people].entries()) {
    const person = find(name);
    const entry = index + 1;
    const place = placeOfSetting(['people', name]);
    if (person === 'nobody')
      problems.push(diagnose('correction-unknown', place, { entry, nearest: tellNearest(name) }));
    else if (person === 'several')
      problems.push(diagnose('several-people-named', place, { key: 'people', entry }));
    else {
      const ofPerson = readCorrections(fields, (field) => placeOfSetting(['people', name, field]));
      for (const row of person.rows) corrections.set(row, ofPerson);
    }
  }
  const gone = new Set([...withdrawn].flatMap(({ rows }) => rows));
  return {
    signups: signups
      .filter((signup) => !gone.has(signup))
      .map((signup) => ({ ...signup, corrections: corrections.get(signup) ?? signup.corrections })),
    withdrawn: [...withdrawn].flatMap(({ rows }) => rows.slice(0, 1)),
    problems,
  };
}

/** The row of who may be meant by an entry, in words; prepared when it is first asked for. */
function createNearestTeller(people: readonly RawPerson[]): (addressOrName: string) => string | null {
  let findNearest: ReturnType<typeof findNearestRawPerson> | null = null;
  return (addressOrName) => {
    findNearest ??= findNearestRawPerson(people);
    const [row] = findNearest(addressOrName)?.rows ?? [];
    return row === undefined ? null : formatPlace(placeOf(row));
  };
}

function readCorrections(
  fields: ReadonlyMap<string, string>,
  placeOf: (field: FieldName) => Place | null,
): ReadonlyMap<FieldName, Correction> {
  return new Map(
    FIELD_NAMES.flatMap((field) => {
      const text = fields.get(field);
      return text === undefined ? [] : [[field, { text, place: placeOf(field) }] as const];
    }),
  );
}
