import type { FieldName } from '../../../programme/field-names.js';
import { isBlankFor } from '../../answers/is-blank-for.js';
import { readAbility } from '../../answers/read-ability.js';
import { readPlace } from '../../answers/read-place.js';
import { readTick } from '../../answers/read-tick.js';
import type { CellMeaning } from '../column-use.js';
import { namesOther } from './names-other.js';

/** What a cell answers to a question: the text, and its place where the options were put in order (from 1, else 0). */
export interface CellAnswer {
  readonly text: string;
  readonly place: number;
}

/** Fields of what somebody gives; an ability that is wanted and not offered feeds their counterparts. */
const OFFERS: ReadonlySet<FieldName> = new Set(['teaches', 'helpsWith']);

/** What a cell of a column answers for one field, by what its cells mean; null when it answers nothing. */
export function readOptionCell(
  cell: string,
  option: { readonly part: string; readonly meaning: CellMeaning },
  field: FieldName,
): CellAnswer | null {
  const { part, meaning } = option;
  switch (meaning) {
    case 'answer':
      return isBlankFor(field, cell) ? null : { text: cell.trim(), place: 0 };
    case 'tick':
      return readTick(cell, part) === true ? { text: part, place: 0 } : null;
    case 'other':
      return readTick(cell, part) === null && !namesOther(cell) ? { text: cell.trim(), place: 0 } : null;
    case 'place': {
      const place = readPlace(cell);
      return place === null ? null : { text: part, place };
    }
    case 'ability': {
      const roles = readAbility(cell);
      const isMeant = OFFERS.has(field) ? roles?.isMentor : roles?.isMentee;
      return isMeant === true ? { text: part, place: 0 } : null;
    }
  }
}

/** Whether a cell is of those that a column of this meaning holds; a cell that is not would be lost in silence. */
export function fitsMeaning(cell: string, part: string, meaning: CellMeaning): boolean {
  if (meaning === 'answer' || meaning === 'other' || readTick(cell, part) === false) return true;
  if (meaning === 'tick') return readTick(cell, part) === true;
  return meaning === 'place' ? readPlace(cell) !== null : readAbility(cell) !== null;
}
