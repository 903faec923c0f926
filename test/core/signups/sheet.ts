import { defaultProgramme } from '../../../src/core/programme/default-programme.js';
import type { PlaceOfSetting } from '../../../src/core/programme/place-of-setting.js';
import type { Programme } from '../../../src/core/programme/programme.js';
import { readSignups } from '../../../src/core/signups/read-signups.js';
import type { SignupTable } from '../../../src/core/signups/signup-table.js';
import type { SignupsReading } from '../../../src/core/signups/signups-reading.js';
import { tinySkillList } from './tiny-skill-list.js';

type Row = readonly string[];

/** A file of sign-ups as the table reader hands it on: the header is row 1. */
export function sheet(
  header: Row,
  rows: readonly Row[],
  role: SignupTable['role'] = null,
  file = 'signups.csv',
): SignupTable {
  const numbered = rows.map((cells, index) => ({ number: index + 2, line: index + 2, cells }));
  return { table: { file, header, headerRow: 1, rows: numbered }, role };
}

/** Reads files with the tiny skill list and, but for what is given, the default programme. */
export function read(
  tables: SignupTable | readonly SignupTable[],
  programme: Partial<Programme> = {},
  placeOfSetting?: PlaceOfSetting,
): SignupsReading {
  const list = 'table' in tables ? [tables] : tables;
  return readSignups(list, { ...defaultProgramme, ...programme }, tinySkillList, placeOfSetting);
}

/** The codes of a reading's problems, with places as `row:column`, sorted: `role-unknown 3:C`. */
export function codes({ diagnostics }: SignupsReading): readonly string[] {
  return diagnostics
    .map(({ code, place }) => {
      const column = place?.column === undefined ? '' : String.fromCharCode(65 + place.column.index);
      const at = place?.row === undefined && column === '' ? '' : ` ${place?.row ?? ''}:${column}`;
      return `${code}${at}`;
    })
    .sort();
}
