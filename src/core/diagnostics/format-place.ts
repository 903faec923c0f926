import { columnLetters } from '../text/column-letters.js';
import { printable } from '../text/printable.js';
import { shorten } from '../text/shorten.js';
import type { Place } from './place.js';

const TITLE_LIMIT = 60;

/** A place in words: `signups.csv, row 7, column "Goals" (G7)`, or `mentorship.yaml, line 3, column 5`. */
export function formatPlace(place: Place): string {
  const parts = [printable(place.file)];
  if (place.row !== undefined) parts.push(`row ${place.row}`);
  else if (place.line !== undefined) parts.push(`line ${place.line}`);
  if (place.column !== undefined) {
    const cell = `${columnLetters(place.column.index)}${place.row ?? ''}`;
    parts.push(`column "${shorten(printable(place.column.title), TITLE_LIMIT)}" (${cell})`);
  } else if (place.row === undefined && place.character !== undefined) {
    parts.push(`column ${place.character}`);
  }
  return parts.join(', ');
}
