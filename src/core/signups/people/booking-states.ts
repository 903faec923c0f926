import { remember } from '../../text/remember.js';
import { isBlankAnswer } from '../answers/is-blank-answer.js';
import { type BookingState, readComing, readStatus } from '../answers/read-status.js';
import { readYesNo } from '../answers/read-yes-no.js';
import type { ColumnUse } from '../columns/column-use.js';
import { readHeader } from '../columns/header.js';
import { readStatusQuestion, type StatusQuestion } from '../columns/read-status-question.js';
import type { RawSignup } from './raw-signup.js';

/** What the columns for the state of a booking say of a row. */
export interface BookingReading {
  /** The gravest of the states; null where none is named. */
  readonly state: BookingState | null;
  /** The first column whose cell is filled in and names no known state. */
  readonly unknownIn: ColumnUse | null;
}

const UNTOLD: BookingReading = { state: null, unknownIn: null };

/** Reads the states of rows; the same cell of a column is read once. */
export function createBookingReader(): (signup: RawSignup) => BookingReading {
  const stateIn = remember((column: ColumnUse) => {
    const question = readStatusQuestion(readHeader(column.header));
    return remember(readerOf(question));
  });
  return ({ source, row }) => {
    const columns = source.columnsOf.get('status');
    if (columns === undefined) return UNTOLD;
    const told = columns.flatMap((column) => {
      const cell = row.cells[column.index] ?? '';
      return isBlankAnswer(cell) ? [] : [{ column, state: stateIn(column)(cell) }];
    });
    const has = (wanted: BookingState): boolean => told.some(({ state }) => state === wanted);
    return {
      state: (['left', 'waits', 'stays'] as const).find(has) ?? null,
      unknownIn: told.find(({ state }) => state === null)?.column ?? null,
    };
  };
}

function readerOf(question: StatusQuestion | null): (cell: string) => BookingState | null {
  if (question === 'leaves') return readLeaving;
  return question === 'comes' ? readComing : readStatus;
}

/** In a column for those who left, a date or a word of thanks says so as a tick does. */
function readLeaving(cell: string): BookingState {
  return readYesNo(cell) === false ? 'stays' : 'left';
}
