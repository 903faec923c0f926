import { basename } from 'node:path';

import type { Place } from '../../core/diagnostics/place.js';
import type { Person } from '../../core/signups/person.js';
import { printable } from '../../core/text/printable.js';
import type { Stream } from '../../shell/shell.js';
import type { SharedOptions } from '../options/shared-options.js';

/** Names are shown on a terminal, elsewhere only when asked for: logs of CI are read by many. */
export function namesMayShow(stream: Stream, options: SharedOptions): boolean {
  return stream.isTerminal || options.showNames === true;
}

/** How a listing calls people: by name, or by where their newest sign-up stands (`signups.csv row 7`). */
export function createPersonLabel(byName: boolean): (person: Person) => string {
  return (person) => {
    if (byName) return printable(person.name);
    const place = person.places[0];
    return place?.row === undefined ? 'somebody' : nameRow(place);
  };
}

/** A row of a table where people are not named: `signups.csv row 7`. */
export function nameRow({ file, row }: Place): string {
  return `${printable(basename(file))} row ${row}`;
}
