import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import type { Programme } from '../../programme/programme.js';
import type { NearestSearch } from '../find-nearest-people.js';
import type { FindCell } from '../people/find-cell.js';
import type { Signup } from '../people/signup.js';
import type { PeopleIndex } from '../people-index.js';
import type { Person } from '../person.js';
import type { UnknownSkill } from '../signups-reading.js';

/** What a check looks at. */
export interface CheckedCohort {
  readonly people: readonly Person[];
  /** Every row that could be read, those replaced by newer ones too. */
  readonly signups: readonly Signup[];
  /** Whether all rows could be read; otherwise a missing person may be one of the others. */
  readonly complete: boolean;
  readonly index: PeopleIndex;
  readonly findCell: FindCell;
  readonly findNearest: NearestSearch;
  readonly programme: Programme;
  readonly unknownSkills: ReadonlyMap<string, UnknownSkill>;
}

/** Looks for one kind of doubt among people. */
export type Check = (cohort: CheckedCohort) => readonly Diagnostic[];
