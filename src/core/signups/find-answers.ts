import { numberTitles } from './columns/mapping/number-titles.js';
import type { Person } from './person.js';
import type { SignupTable } from './signup-table.js';

/** Gives everything that a person's rows hold, by the columns' titles; a repeated title is numbered: `Email (2)`. */
export type FindAnswers = (person: Person) => ReadonlyMap<string, string>;

/**
 * Finds all answers of people in the files they were read from (`SignupsReading.tables`), for templates of the
 * organiser's own: cells without blanks around them. Who sent in a row for each role answered each role's questions
 * in one of them, so of two rows the newer counts where it says anything.
 */
export function buildAnswersFinder(tables: readonly SignupTable[]): FindAnswers {
  const files = new Map(
    tables.map(({ table: { file, header, rows } }) => {
      return [file, { titles: numberTitles(header), rows: new Map(rows.map((row) => [row.number, row])) }];
    }),
  );
  return ({ places }) => {
    const answers = new Map<string, string>();
    for (const { file, row } of places.toReversed()) {
      const { titles = [], rows } = files.get(file) ?? {};
      const cells = rows?.get(row ?? 0)?.cells ?? [];
      for (const [index, title] of titles.entries()) {
        const answer = cells[index]?.trim() ?? '';
        if (answer !== '' || !answers.has(title)) answers.set(title, answer);
      }
    }
    return answers;
  };
}
