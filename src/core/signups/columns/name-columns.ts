import { FIELD_NAMES, type FieldName } from '../../programme/field-names.js';
import { groupBy } from '../../text/group-by.js';
import type { ColumnUse } from './column-use.js';

/**
 * The mapping that `columns:` in mentorship.yaml can hold: field to title, for each field that one column alone feeds.
 * Grids, ranked wishes and questions put to both roles are many columns of one field; they are recognised anew each time.
 */
export function nameColumns(columns: readonly ColumnUse[]): ReadonlyMap<FieldName, readonly string[]> {
  const single = columns.filter(({ fields, side, part, rank }) =>
    [fields.length === 1, side === null, part === null, rank === null].every(Boolean),
  );
  const byField = groupBy(
    columns.flatMap(({ fields }) => fields),
    (field) => field,
  );
  const titles = groupBy(columns, ({ header }) => header);
  return new Map(
    FIELD_NAMES.flatMap((field) => {
      const column = single.find(({ fields }) => fields[0] === field);
      if (column === undefined || byField.get(field)?.length !== 1 || titles.get(column.header)?.length !== 1)
        return [];
      return [[field, [column.header]] as const];
    }),
  );
}
