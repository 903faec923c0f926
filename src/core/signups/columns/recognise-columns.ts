import { FIELD_NAMES } from '../../programme/field-names.js';
import type { Programme } from '../../programme/programme.js';
import type { SkillList } from '../../skills/skill-list.js';
import { normaliseKey } from '../../text/normalise-key.js';
import type { SignupTable } from '../signup-table.js';
import { type Column, readColumns } from './column.js';
import type { ColumnField, Side } from './column-use.js';
import { keepFullest, type RepeatedColumn } from './keep-fullest.js';
import { nameBesideFirstName } from './name-beside-first-name.js';
import { preferSkills } from './prefer-skills.js';
import { recogniseColumn } from './recognise-column.js';
import { type RecognisedColumn, withoutFields } from './recognised-column.js';
import { spareRecognisers } from './recognisers/last-recognisers.js';
import { recognisers } from './recognisers.js';
import { roleFields } from './role-fields.js';
import { settleGrids } from './settle-grids.js';

const UNKNOWN = 'not recognised; kept for your own templates';
const SET = 'the configuration says so';

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
  const known = preferSkills(settleGrids(overrule(byTitle)), context);
  const taken = [...new Set(known.flatMap(({ fields }) => fields)), ...fieldsOfOthers(role)];
  const guessed = known.map((recognised) => {
    if (!recognised.open) return recognised;
    const guess = recogniseColumn(recognised.column, spareRecognisers, context, true);
    return guess === null ? recognised : withoutFields(guess, taken, UNKNOWN);
  });
  return keepFullest(nameBesideFirstName(guessed));
}

function leaveUnknown(column: Column): RecognisedColumn {
  return {
    column,
    fields: [],
    side: null,
    part: null,
    certainty: null,
    reason: UNKNOWN,
    orSkills: null,
    open: true,
  };
}

function readOverride(column: Column, { columns }: Programme): RecognisedColumn | null {
  const title = normaliseKey(column.header.text);
  const fields = FIELD_NAMES.filter((field) =>
    columns.get(field)?.some((named) => normaliseKey(named) === title),
  );
  if (fields.length === 0 || title === '') return null;
  const { side, part } = column.header;
  return { column, fields, side, part, certainty: 'set', reason: SET, orSkills: null, open: false };
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

function fieldsOfOthers(role: Side | null): readonly ColumnField[] {
  if (role === null) return [];
  return [...roleFields].flatMap(([field, side]) => (side === role ? [] : [field]));
}
