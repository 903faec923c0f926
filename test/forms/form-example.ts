import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** A person as the form's answers are meant; a field that is left out was not answered. */
export interface ExpectedPerson {
  readonly name: string;
  /** As typed, where it is not the key. */
  readonly email?: string;
  readonly roles: 'mentor' | 'mentee' | 'both';
  /** Several where the answer fits each of them as well. */
  readonly timeZone?: string | readonly string[];
  /** Hours of the week such as `Mon 17:00-21:00`. */
  readonly availability?: readonly string[];
  readonly [field: string]: unknown;
}

/** The rows that must be left out, by their number; in cohorts of two files with the file before it. */
type ExpectedRows = Readonly<Record<string, readonly (number | string)[]>>;

/** What test/forms/<folder>/expected.yaml says: written by hand from what the form means. */
export interface FormExample {
  readonly folder: string;
  readonly tool: string;
  readonly export: string;
  readonly 'known by': string;
  readonly quirks: readonly string[];
  /** Files for both roles, or one per role. */
  readonly files: readonly string[] | { readonly mentors: string; readonly mentees: string };
  /** Whether the form asks what is wanted most. */
  readonly ranked?: boolean;
  readonly people: Readonly<Record<string, ExpectedPerson>>;
  readonly leftOut: ExpectedRows;
  /**
   * Every error and warning, and the notes that matter: a code, with the row where it belongs to one (`request-unknown
   * row 6`).
   */
  readonly findings: readonly string[];
}

const HERE = new URL('./', import.meta.url);

/** Every folder of examples, in the order of their names. */
export const formExamples: readonly FormExample[] = readdirSync(HERE, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'writers')
  .map(({ name }) => name)
  .sort()
  .map((folder) => ({ ...parse(readFormFile(folder, 'expected.yaml').toString('utf8')), folder }));

/** The bytes of one file of an example. */
export function readFormFile(folder: string, file: string): Buffer {
  return readFileSync(new URL(`${folder}/${file}`, HERE));
}
