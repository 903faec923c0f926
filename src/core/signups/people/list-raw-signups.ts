import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.js';
import type { FieldName } from '../../programme/field-names.js';
import type { Programme, RoleWord } from '../../programme/programme.js';
import { normaliseKey } from '../../text/normalise-key.js';
import { remember } from '../../text/remember.js';
import { readTimeStamps } from '../answers/dates/read-time-stamps.js';
import { isBlankAnswer } from '../answers/is-blank-answer.js';
import type { ListSplitting } from '../answers/lists/list-splitting.js';
import { splitAnswers } from '../answers/lists/split-answers.js';
import type { Roles } from '../answers/read-role.js';
import { readRoleUnder } from '../answers/read-role-under.js';
import { asksPreferredName } from '../columns/asks-preferred-name.js';
import type { ColumnField, ColumnUse } from '../columns/column-use.js';
import { namesOther } from '../columns/families/names-other.js';
import { type CellAnswer, readOptionCell } from '../columns/families/read-option-cell.js';
import { readHeader } from '../columns/header.js';
import { numberTitles } from '../columns/mapping/number-titles.js';
import type { SignupTable } from '../signup-table.js';
import {
  type CellReader,
  type ListCutter,
  placeOf,
  questionOf,
  type RawSignup,
  type UnderstoodTable,
} from './raw-signup.js';
import { sortPlaces } from './sort-places.js';

const ROLES: Readonly<Record<RoleWord, Roles>> = {
  mentor: { isMentor: true, isMentee: false },
  mentee: { isMentor: false, isMentee: true },
  both: { isMentor: true, isMentee: true },
};

const NO_CORRECTIONS: RawSignup['corrections'] = new Map();

/** The rows of a file, ready to be read by what its columns are for, and what is odd about their dates. */
export function listRawSignups(
  { table, role }: SignupTable,
  columns: readonly ColumnUse[],
  roleWords: Programme['answers']['roles'],
): { readonly signups: readonly RawSignup[]; readonly problems: readonly Diagnostic[] } {
  const columnsOf = groupByField(columns);
  const source: UnderstoodTable = {
    table,
    role,
    columnsOf,
    askedTwice: new Set([...columnsOf].flatMap(([field, asking]) => (isAskedTwice(asking) ? [field] : []))),
    preferredNames: columns.filter(
      ({ fields, header }) =>
        fields.some((field) => field === 'name' || field === 'firstName') &&
        asksPreferredName(readHeader(header)),
    ),
    titles: numberTitles(table.header),
    readCell: createCellReader(),
    cutList: createListCutter(),
    readRole: createRoleReader(roleWords),
  };
  const stampColumn = source.columnsOf.get('submittedAt')?.[0];
  const { stamps, contradiction } = readTimeStamps(
    table.rows.map(({ cells }) => cells[stampColumn?.index ?? -1] ?? ''),
  );
  const signups = table.rows.map((row, index) => ({
    source,
    row,
    submittedAt: stamps[index] ?? null,
    corrections: NO_CORRECTIONS,
  }));
  if (contradiction === null) return { signups, problems: [] };
  const [place = null, ...related] = sortPlaces(
    contradiction.flatMap((index) => {
      const signup = signups[index];
      return signup === undefined ? [] : [placeOf(signup, stampColumn)];
    }),
  );
  return { signups, problems: [diagnose('dates-disagree', place, {}, related)] };
}

function groupByField(columns: readonly ColumnUse[]): ReadonlyMap<ColumnField, readonly ColumnUse[]> {
  const byField = new Map<ColumnField, ColumnUse[]>();
  const inOrder = columns.toSorted((a, b) => (a.rank ?? 0) - (b.rank ?? 0) || a.index - b.index);
  for (const column of inOrder) {
    for (const field of column.fields) {
      const others = byField.get(field);
      if (others === undefined) byField.set(field, [column]);
      else others.push(column);
    }
  }
  return byField;
}

function isAskedTwice(asking: readonly ColumnUse[]): boolean {
  return new Set(asking.map(questionOf)).size < asking.length;
}

/** More different cells than this are texts, which seldom come twice and would only take room. */
const FEW_CELLS = 200;

/** A closed set of cells, such as the ticks of an option, is read once for each different cell. */
function createCellReader(): CellReader {
  const readersOf = remember((field: FieldName) =>
    remember((column: ColumnUse) => {
      const option = { part: column.part ?? '', meaning: column.cells };
      return remember((cell: string): CellAnswer | null => readOptionCell(cell, option, field), FEW_CELLS);
    }),
  );
  // Most cells of a form are empty, whatever they would mean.
  return (cell, column, field) => (cell === '' ? null : readersOf(field)(column)(cell));
}

/** Each different answer to a question is read once; what the organiser says of a word goes before what it seems to say. */
function createRoleReader(roleWords: Programme['answers']['roles']): UnderstoodTable['readRole'] {
  const told = new Map([...roleWords].map(([word, role]) => [normaliseKey(word), ROLES[role]]));
  const readUnder = remember((question: string) =>
    remember(
      (answer: string): Roles | null => told.get(normaliseKey(answer)) ?? readRoleUnder(question, answer),
    ),
  );
  return (question, answer) => readUnder(question)(answer);
}

/** Each different list is cut once. */
function createListCutter(): ListCutter {
  const cutAt = remember((splitting: ListSplitting) =>
    remember((list: string) =>
      splitAnswers(list, splitting).filter((answer) => !isBlankAnswer(answer) && !namesOther(answer)),
    ),
  );
  return (list, splitting) => (list === '' ? [] : cutAt(splitting)(list));
}
