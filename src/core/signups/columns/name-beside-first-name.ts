import { asksPreferredName } from './asks-preferred-name.js';
import { mostAnswers } from './column.js';
import type { ColumnField } from './column-use.js';
import type { RecognisedColumn } from './recognised-column.js';

/**
 * Beside a column of first names, and without one of last names, a column of single words titled "name" holds the last
 * names: `Vorname, Name`, `Prénom, Nom`.
 */
export function nameBesideFirstName(columns: readonly RecognisedColumn[]): readonly RecognisedColumn[] {
  const feeds = (field: ColumnField): boolean => columns.some(({ fields }) => fields.includes(field));
  if (!feeds('firstName') || feeds('lastName')) return columns;
  return columns.map((recognised) => {
    const isLastName =
      recognised.fields.includes('name') &&
      recognised.certainty !== 'set' &&
      !asksPreferredName(recognised.column.header) &&
      mostAnswers(recognised.column, (answer) => !/\s/u.test(answer.trim()));
    return isLastName ? { ...recognised, fields: ['lastName'] } : recognised;
  });
}
