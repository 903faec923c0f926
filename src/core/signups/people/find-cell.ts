import type { Place } from '../../diagnostics/place.js';
import type { FieldName } from '../../programme/field-names.js';
import type { Person } from '../person.js';
import { columnsFor, pickAnswers, placeOf, placeOfAnswer, type RawSignup } from './raw-signup.js';

/**
 * Finds where a person answered a question, the first of `fields` that their newest row answers; where nothing was
 * answered, the empty cell of the first that was asked; where nothing was asked either, the row. Null for a person
 * without rows.
 */
export type FindCell = (person: Person, fields: readonly FieldName[]) => Place | null;

/** Finds the cells of people by the rows they were read from. */
export function buildCellFinder(signups: readonly RawSignup[]): FindCell {
  // Prepared when it is first asked: where nothing is to be told, nobody asks.
  let byRow: ReadonlyMap<string, RawSignup> | null = null;
  return (person, fields) => {
    byRow ??= new Map(signups.map((signup) => [rowOf(placeOf(signup)), signup]));
    const found = byRow;
    const rows = person.places.flatMap((place) => found.get(rowOf(place)) ?? []);
    for (const row of rows) {
      for (const field of fields) {
        const [answer] = pickAnswers(row, field, person) ?? [];
        if (answer !== undefined) return placeOfAnswer(answer);
      }
    }
    for (const row of rows) {
      for (const field of fields) {
        const [column] = columnsFor(row, field, person);
        if (column !== undefined) return placeOf(row, column);
      }
    }
    return person.places[0] ?? null;
  };
}

function rowOf({ file, row }: Place): string {
  return JSON.stringify([file, row]);
}
