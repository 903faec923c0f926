import type { Table } from '../table/table.js';

/** One file of sign-ups. */
export interface SignupTable {
  readonly table: Table;
  /** What everybody in this file signed up for, where the organiser said so (`--mentors`, `--mentees`). */
  readonly role: 'mentor' | 'mentee' | null;
}
