import { remember } from '../../text/remember.js';
import { asksPreferredName } from './asks-preferred-name.js';
import type { Column } from './column.js';
import type { ColumnField } from './column-use.js';
import { type RecognisedColumn, withoutFields } from './recognised-column.js';
import { roleFields } from './role-fields.js';

/** A column that asks what a fuller one asks, and so is only kept. */
export interface RepeatedColumn {
  readonly field: ColumnField;
  readonly dropped: RecognisedColumn;
  readonly kept: RecognisedColumn;
}

/** Each of them counts: two boxes to tick are two conditions, and an order may stand whose ticket was cancelled. */
const ALL_COUNT: ReadonlySet<ColumnField> = new Set(['consent', 'status']);

/** Only one column of these is ever read. */
const ONE_COLUMN: ReadonlySet<ColumnField> = new Set(['submittedAt']);

const NAMES: ReadonlySet<ColumnField> = new Set(['name', 'firstName']);

/** The rows that answered; of options, several in one row may be ticked. */
type CountAnswered = (column: Column) => number;

/** Of the answers to the emptier column, one in so many may stand beside one to the fuller column. */
const OVERLAP = 10;

/**
 * Of several columns for one field, keeps the one with most answers, the leftmost at equal ones, and those that
 * (nearly) no row answers beside it: a form with a section per role asks each role the same question. Columns for
 * different roles or ranks belong together and stay.
 */
export function keepFullest(columns: readonly RecognisedColumn[]): {
  readonly columns: readonly RecognisedColumn[];
  readonly repeated: readonly RepeatedColumn[];
} {
  const countAnswered = remember(({ answered }: Column) => answered.filter(Boolean).length);
  const keptOf = new Map<string, RecognisedColumn[]>();
  for (const recognised of columns.toSorted(byFullness(countAnswered))) {
    for (const field of recognised.fields) {
      const slot = slotOf(recognised, field);
      const kept = keptOf.get(slot) ?? [];
      const isKept = ONE_COLUMN.has(field)
        ? kept.length === 0
        : kept.every((other) => areApart(other, recognised, countAnswered));
      if (isKept) keptOf.set(slot, [...kept, recognised]);
    }
  }
  const repeated: RepeatedColumn[] = [];
  const kept = columns.map((recognised) => {
    const dropped = recognised.fields.flatMap((field) => {
      const best = keptOf.get(slotOf(recognised, field)) ?? [];
      const [fullest] = best;
      if (fullest === undefined || best.includes(recognised) || ALL_COUNT.has(field)) return [];
      repeated.push({ field, dropped: recognised, kept: fullest });
      return [field];
    });
    return withoutFields(recognised, dropped, 'asks what another column asks, which is read instead');
  });
  return { columns: kept, repeated };
}

/** Whether (nearly) no row answers both columns; a column without answers only repeats. */
function areApart(
  { column: one }: RecognisedColumn,
  { column: other }: RecognisedColumn,
  countAnswered: CountAnswered,
): boolean {
  const both = one.answered.filter((isAnswered, row) => isAnswered && other.answered[row]).length;
  const fewer = Math.min(countAnswered(one), countAnswered(other));
  return fewer > 0 && both * OVERLAP <= fewer;
}

/**
 * What the organiser set first and guesses last, then the fuller, then a column for each option before all of them in one
 * cell, then the one whose answers differ more: the buyer's address stands in the rows of several attendees. The sort
 * keeps the order of the file otherwise.
 */
function byFullness(countAnswered: CountAnswered) {
  const trust = ({ certainty }: RecognisedColumn): number =>
    certainty === 'set' ? 2 : certainty === 'doubtful' ? 0 : 1;
  return (one: RecognisedColumn, other: RecognisedColumn): number =>
    trust(other) - trust(one) ||
    countAnswered(other.column) - countAnswered(one.column) ||
    Number(other.column.options.length > 0) - Number(one.column.options.length > 0) ||
    other.column.counts.size - one.column.counts.size;
}

/** The columns of one slot ask the same; the name somebody wants to be called by stands beside the one of the papers. */
function slotOf({ column, side, part }: RecognisedColumn, field: ColumnField): string {
  const isPreferred = NAMES.has(field) && asksPreferredName(column.header);
  // A field of one role is asked of that role, whether the title says so or not.
  return JSON.stringify([field, roleFields.has(field) ? null : side, column.header.rank, part, isPreferred]);
}
