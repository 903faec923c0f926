import type { ColumnField } from './column-use.js';
import { type RecognisedColumn, withoutFields } from './recognised-column.js';

/** A column that asks what a fuller one asks, and so is only kept. */
export interface RepeatedColumn {
  readonly field: ColumnField;
  readonly dropped: RecognisedColumn;
  readonly kept: RecognisedColumn;
}

/** Every one of them must be answered: two boxes to tick are two conditions. */
const ALL_COUNT: ReadonlySet<ColumnField> = new Set(['consent']);

/**
 * Of several columns for one field, keeps the one with most answers, the leftmost at equal ones. Columns for
 * different roles, ranks or rows of a grid belong together and stay.
 */
export function keepFullest(columns: readonly RecognisedColumn[]): {
  readonly columns: readonly RecognisedColumn[];
  readonly repeated: readonly RepeatedColumn[];
} {
  const fullest = new Map<string, RecognisedColumn>();
  for (const recognised of columns) {
    for (const field of recognised.fields) {
      const slot = slotOf(recognised, field);
      const best = fullest.get(slot);
      if (best === undefined || isBetter(recognised, best)) fullest.set(slot, recognised);
    }
  }
  const repeated: RepeatedColumn[] = [];
  const kept = columns.map((recognised) => {
    const dropped = recognised.fields.flatMap((field) => {
      const best = fullest.get(slotOf(recognised, field));
      if (best === undefined || best === recognised || ALL_COUNT.has(field)) return [];
      repeated.push({ field, dropped: recognised, kept: best });
      return [field];
    });
    return withoutFields(recognised, dropped, 'asks what another column with more answers asks');
  });
  return { columns: kept, repeated };
}

function isBetter(one: RecognisedColumn, other: RecognisedColumn): boolean {
  if ((one.certainty === 'set') !== (other.certainty === 'set')) return one.certainty === 'set';
  return one.column.answers.length > other.column.answers.length;
}

function slotOf({ column, side, part }: RecognisedColumn, field: ColumnField): string {
  return JSON.stringify([field, side, part, column.header.rank]);
}
