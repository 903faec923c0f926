import { FIELD_NAMES, type FieldName } from '../../../programme/field-names.js';
import type { ColumnUse } from '../column-use.js';

/**
 * The mapping that `columns:` in mentorship.yaml can hold: each field with the names of the columns that feed it, in
 * their order. Reading the same file with it gives the same people.
 */
export function nameColumns(columns: readonly ColumnUse[]): ReadonlyMap<FieldName, readonly string[]> {
  return new Map(
    FIELD_NAMES.flatMap((field) => {
      const names = columns.filter(({ fields }) => fields.includes(field)).map(({ name }) => name);
      return names.length === 0 ? [] : [[field, [...new Set(names)]] as const];
    }),
  );
}
