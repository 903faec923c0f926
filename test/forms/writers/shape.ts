import type { CohortFile } from '../read-cohort.js';
import type { Question, Respondent } from './respondent.js';

/** How one tool writes down what people answered. */
export interface Shape {
  readonly name: string;
  readonly asks: readonly Question[];
  readonly ranked?: boolean;
  /** Whether nothing tells when somebody signed up. */
  readonly timeless?: boolean;
  /** What of somebody's answers this tool has room for; everything where it is left out. */
  readonly keeps?: (person: Respondent) => Respondent;
  readonly write: (people: readonly Respondent[]) => readonly CohortFile[] | Promise<readonly CohortFile[]>;
}

/** One column: its title and what stands in it. */
export type Column = readonly [title: string, cell: (person: Respondent) => string];

/** Title and rows of a table. */
export function tabulate(
  columns: readonly Column[],
  people: readonly Respondent[],
): readonly (readonly string[])[] {
  return [
    columns.map(([title]) => title),
    ...people.map((person) => columns.map(([, cell]) => cell(person))),
  ];
}
