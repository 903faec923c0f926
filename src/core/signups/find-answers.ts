import { numberTitles } from './columns/mapping/number-titles.js';
import type { Person } from './person.js';
import type { SignupTable } from './signup-table.js';

/** Gives everything that a person's rows hold, by the columns' titles; a repeated title is numbered: `Email (2)`. */
export type FindAnswers = (person: Person) => ReadonlyMap<string, string>;

/**
 * Finds all answers of people in the files they were read from (`SignupsReading.tables`), for templates of the
 * organiser's own: cells without blanks around them, where two rows have a column in common those of the newer one.
 */
export function buildAnswersFinder(tables: readonly SignupTable[]): FindAnswers {
  const files = new Map(
    tables.map(({ table: { file, header, rows } }) => {
      return [file, { titles: numberTitles(header), rows: new Map(rows.map((row) => [row.number, row])) }];
    }),
  );
  return ({ places }) =>
    new Map(
      places.toReversed().flatMap(({ file, row }) => {
        const cells = files.get(file)?.rows.get(row ?? 0)?.cells;
        const titles = files.get(file)?.titles ?? [];
        return cells === undefined ? [] : titles.map((title, index) => [title, cells[index]?.trim() ?? '']);
      }),
    );
}
