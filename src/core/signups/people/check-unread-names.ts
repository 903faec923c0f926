import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.js';
import { normaliseKey } from '../../text/normalise-key.js';
import { remember } from '../../text/remember.js';
import { BOTH_ROLES } from '../answers/read-role.js';
import { partsOf } from '../columns/answer-tests.js';
import type { ColumnField } from '../columns/column-use.js';
import type { RecognisedColumn } from '../columns/recognised-column.js';
import type { SignupTable } from '../signup-table.js';
import { pickAnswers, type RawSignup } from './raw-signup.js';
import { readName } from './read-name.js';

/** What people say of themselves; a name of somebody else there is none of it. */
const OF_ONESELF: ReadonlySet<ColumnField> = new Set<ColumnField>(['background', 'identity', 'culture']);

/** A longer answer tells a story, in which a name may stand. */
const LONGEST = 300;
const REMARK = /\([^)]*\)/gu;

/**
 * Columns that nothing recognised, or that were taken for what people say of themselves, in which somebody wrote the full
 * name or the address of somebody else who signed up: a request, or the wish never to meet.
 */
export function checkUnreadNames(
  { table }: SignupTable,
  columns: readonly RecognisedColumn[],
  signups: readonly RawSignup[],
): readonly Diagnostic[] {
  const untold = columns.filter(isUntold);
  if (untold.length === 0) return [];
  const people = new Set(signups.flatMap(keysOf));
  const ownKeys = remember((signup: RawSignup) => new Set(keysOf(signup)));
  const rows = signups.filter(({ source }) => source.table === table);
  return untold.flatMap(({ column }) => {
    const namedIn = remember((cell: string) => namesIn(cell).filter((key) => people.has(key)));
    const answers = rows.filter((signup) => {
      const named = namedIn(signup.row.cells[column.index] ?? '');
      return named.length > 0 && named.some((key) => !ownKeys(signup).has(key));
    }).length;
    const place = { file: table.file, column: { index: column.index, title: column.header.text } };
    return answers === 0 ? [] : [diagnose('names-unread', place, { answers })];
  });
}

function isUntold({ column, fields, open, certainty }: RecognisedColumn): boolean {
  if (column.options.length > 0 || column.answerCount === 0 || certainty === 'set') return false;
  return fields.length === 0 ? open : fields.every((field) => OF_ONESELF.has(field));
}

/** A first name alone is too common to tell somebody by. */
function keysOf(signup: RawSignup): readonly string[] {
  const [address] = pickAnswers(signup, 'email', BOTH_ROLES) ?? [];
  return [readName(signup), address?.text ?? ''].map(normaliseKey).filter((key) => /[\s@]/u.test(key));
}

function namesIn(cell: string): readonly string[] {
  if (cell.length > LONGEST) return [];
  return [cell, ...partsOf(cell)].map((part) => normaliseKey(part.replace(REMARK, ' ').trim()));
}
