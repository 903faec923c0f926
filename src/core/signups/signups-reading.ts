import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { Place } from '../diagnostics/place.js';
import type { ColumnField, ColumnUse } from './columns/column-use.js';
import type { PeopleIndex } from './people-index.js';
import type { Person } from './person.js';
import type { SignupTable } from './signup-table.js';

/** A column that is not read for a field because another one is; both by index from 0. */
export interface RivalColumn {
  readonly field: ColumnField;
  readonly dropped: number;
  readonly kept: number;
}

/** The rows that make nobody, by the reason; each row stands in one list at most. */
export interface LeftOut {
  /** Nothing was answered: somebody opened the form and left. */
  readonly empty: readonly Place[];
  readonly withoutConsent: readonly Place[];
  /** Declined, cancelled or refunded. */
  readonly declined: readonly Place[];
  /** One row of each person under `withdrawn:`. */
  readonly withdrawn: readonly Place[];
  /** Older rows that a newer one of the same person replaced. */
  readonly replaced: readonly Place[];
  /** Rows that say what another row of the same person says. */
  readonly repeated: readonly Place[];
}

/** A skill that the list does not know. */
export interface UnknownSkill {
  /** The people who teach it or want to learn it. */
  readonly count: number;
  /** The known skill it probably means, or null. */
  readonly suggestion: string | null;
}

/** Everything that was understood of the sign-ups. */
export interface SignupsReading {
  /** Sorted by key in code units. */
  readonly people: readonly Person[];
  readonly index: PeopleIndex;
  /** The files with one title per column, as they were read; none that has no titles, or holds no sign-ups. */
  readonly tables: readonly SignupTable[];
  /** Per file, what each column was taken for. */
  readonly columns: readonly (readonly ColumnUse[])[];
  /** Per file, the columns that ask what a fuller one asks, which is read instead. */
  readonly rivals: readonly (readonly RivalColumn[])[];
  readonly leftOut: LeftOut;
  /** By the spelling used most, in code units. */
  readonly unknownSkills: ReadonlyMap<string, UnknownSkill>;
  /** In the order of files, rows and columns as far as they have a place; then those of the whole cohort. */
  readonly diagnostics: readonly Diagnostic[];
}
