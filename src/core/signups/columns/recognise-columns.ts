import { FIELD_NAMES } from '../../programme/field-names.js';
import type { Programme } from '../../programme/programme.js';
import type { SkillList } from '../../skills/skill-list.js';
import { normaliseKey } from '../../text/normalise-key.js';
import type { SignupTable } from '../signup-table.js';
import { type Column, mostAnswers, readColumns } from './column.js';
import type { ColumnField, Side } from './column-use.js';
import { keepFullest, type RepeatedColumn } from './keep-fullest.js';
import { recogniseColumn } from './recognise-column.js';
import { type RecognisedColumn, withoutFields } from './recognised-column.js';
import { spareRecognisers } from './recognisers/last-recognisers.js';
import { recognisers } from './recognisers.js';
import { roleFields } from './role-fields.js';

const UNKNOWN = 'not recognised; kept for your own templates';
const UNREAD_GRID = 'one row of a grid that cannot be read yet; kept for your own templates';

/** Fields that are read from the rows of a grid; `learns` and `requests` only where each row is a rank. */
const GRID_FIELDS: ReadonlySet<ColumnField> = new Set(['availability', 'role']);

/**
 * Finds out what each column of a file is for: what the organiser's `columns:` says, then the first recogniser of the
 * list that fits title and answers, then guesses for fields that nothing feeds yet. Of several columns that ask the
 * same, the fullest is kept.
 */
export function recogniseColumns(
  { table, role }: SignupTable,
  programme: Programme,
  skillList: SkillList,
): { readonly columns: readonly RecognisedColumn[]; readonly repeated: readonly RepeatedColumn[] } {
  const context = { programme, skillList };
  const columns = readColumns(table);
  const byTitle = columns.map(
    (column) =>
      readOverride(column, programme) ??
      recogniseColumn(column, recognisers, context) ??
      leaveUnknown(column),
  );
  const known = settleGrids(overrule(byTitle));
  const taken = [...new Set(known.flatMap(({ fields }) => fields)), ...fieldsOfOthers(role)];
  const guessed = known.map((recognised) => {
    if (!recognised.open) return recognised;
    const guess = recogniseColumn(recognised.column, spareRecognisers, context, true);
    return guess === null ? recognised : withoutFields(guess, taken, UNKNOWN);
  });
  return keepFullest(nameBesideFirstName(guessed));
}

function leaveUnknown(column: Column): RecognisedColumn {
  return { column, fields: [], side: null, part: null, certainty: null, reason: UNKNOWN, open: true };
}

function readOverride(column: Column, { columns }: Programme): RecognisedColumn | null {
  const title = normaliseKey(column.header.text);
  const fields = FIELD_NAMES.filter((field) => normaliseKey(columns.get(field) ?? '') === title);
  if (fields.length === 0 || title === '') return null;
  const { side, part } = column.header;
  return { column, fields, side, part, certainty: 'set', reason: 'the configuration says so', open: false };
}

/** What the organiser set is not asked elsewhere, unless both belong to a family of columns (a role, rank or row each). */
function overrule(columns: readonly RecognisedColumn[]): readonly RecognisedColumn[] {
  const set = columns.filter(({ certainty }) => certainty === 'set');
  if (set.length === 0) return columns;
  return columns.map((recognised) => {
    if (recognised.certainty === 'set') return recognised;
    const rivals = set.filter((column) => !(isOfFamily(column) && isOfFamily(recognised)));
    const reason = 'the configuration names another column for it';
    return withoutFields(
      recognised,
      rivals.flatMap(({ fields }) => fields),
      reason,
    );
  });
}

function isOfFamily({ side, part, column }: RecognisedColumn): boolean {
  return side !== null || part !== null || column.header.rank !== null;
}

/** Brackets at a title's end are a grid's row only where other columns share the question before them. */
function settleGrids(columns: readonly RecognisedColumn[]): readonly RecognisedColumn[] {
  const counts = new Map<string, number>();
  for (const { column } of columns) {
    if (column.header.part !== null) counts.set(stemOf(column), (counts.get(stemOf(column)) ?? 0) + 1);
  }
  return columns.map((recognised) => {
    const isGrid = recognised.part !== null && (counts.get(stemOf(recognised.column)) ?? 0) > 1;
    if (!isGrid) return { ...recognised, part: null };
    const { rank } = recognised.column.header;
    const unread = recognised.fields.filter((field) => rank === null && !GRID_FIELDS.has(field));
    return withoutFields(recognised, unread, UNREAD_GRID);
  });
}

function stemOf({ header }: Column): string {
  return header.text.slice(0, header.text.lastIndexOf('['));
}

function fieldsOfOthers(role: Side | null): readonly ColumnField[] {
  if (role === null) return [];
  return [...roleFields].flatMap(([field, side]) => (side === role ? [] : [field]));
}

/** Beside a column of first names and without one of last names, a column of single words called "name" is the last name. */
function nameBesideFirstName(columns: readonly RecognisedColumn[]): readonly RecognisedColumn[] {
  const feeds = (field: ColumnField): boolean => columns.some(({ fields }) => fields.includes(field));
  if (!feeds('firstName') || feeds('lastName')) return columns;
  return columns.map((recognised) => {
    const isLastName =
      recognised.fields.includes('name') &&
      recognised.certainty !== 'set' &&
      mostAnswers(recognised.column, (answer) => !/\s/u.test(answer.trim()));
    return isLastName ? { ...recognised, fields: ['lastName'] } : recognised;
  });
}
