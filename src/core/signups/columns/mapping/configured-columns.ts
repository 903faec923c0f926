import { COLUMN_PURPOSES, type ColumnPurpose } from '../../../programme/field-names.js';
import type { Programme } from '../../../programme/programme.js';
import { collapseBlanks } from '../../../text/collapse-blanks.js';
import { groupBy } from '../../../text/group-by.js';
import { normaliseKey } from '../../../text/normalise-key.js';
import type { Column } from '../column.js';

/** Finds what `columns:` says that a column or a family of columns is for; nothing of most. */
export type ConfiguredFields = (column: Column) => readonly ColumnPurpose[];

/**
 * What `columns:` says of these columns. It names them as `check` does; a title that stands in the file several times
 * names all of them, unless one is also named by its number (`Skills (2)`).
 */
export function findConfigured(columns: readonly Column[], programme: Programme): ConfiguredFields {
  const titles = COLUMN_PURPOSES.flatMap((field) =>
    (programme.columns.get(field) ?? []).map((title) => ({ field, key: normaliseKey(title) })),
  );
  const fieldsOf = groupBy(titles, ({ key }) => key);
  const isNumbered = (column: Column): boolean => {
    const key = normaliseKey(column.name);
    return fieldsOf.has(key) && key !== titleKey(column);
  };
  const numbered = new Set(columns.filter(isNumbered).map(titleKey));
  return (column) => {
    const byName = fieldsOf.get(normaliseKey(column.name));
    const byTitle = fieldsOf.get(titleKey(column));
    const fields = byName ?? (numbered.has(titleKey(column)) ? undefined : byTitle) ?? [];
    return [...new Set(fields.map(({ field }) => field))];
  };
}

function titleKey({ header }: Column): string {
  return normaliseKey(collapseBlanks(header.text));
}
