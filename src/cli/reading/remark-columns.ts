import type { FieldName } from '../../core/programme/field-names.js';
import type { ColumnUse } from '../../core/signups/columns/column-use.js';
import { showText } from '../showing/show-text.js';
import { CERTAINTY_WORDS } from './certainty-words.js';

/** The remarks of mentorship.yaml on its columns: per field, how sure the least sure of its columns is, and why. */
export function remarkColumns(columns: readonly ColumnUse[]): ReadonlyMap<FieldName, string> {
  const remarks = new Map<FieldName, string>();
  for (const certainty of ['set', 'sure', 'likely', 'doubtful'] as const) {
    for (const column of columns.filter((one) => one.certainty === certainty)) {
      for (const field of column.fields) {
        const why = certainty === 'set' ? '' : `: ${showText(column.reason)}`;
        if (field !== 'status') remarks.set(field, `${CERTAINTY_WORDS[certainty]}${why}.`);
      }
    }
  }
  return remarks;
}
