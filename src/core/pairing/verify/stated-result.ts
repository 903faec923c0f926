import type { Place } from '../../diagnostics/place.js';
import type { Programme } from '../../programme/programme.js';
import type { Past } from '../../scoring/past.js';
import type { PeopleIndex } from '../../signups/people-index.js';
import type { Person } from '../../signups/person.js';
import type { SkillList } from '../../skills/skill-list.js';
import type { Audit } from '../documents/write-audit.js';
import type { PairingRow } from '../rows/pairing-row.js';
import type { UnmatchedList } from './unmatched-list.js';

/** What went into the matching, as it is found now. */
export interface CohortNow {
  readonly people: readonly Person[];
  readonly index: PeopleIndex;
  readonly programme: Programme;
  readonly skillList: SkillList;
  readonly past: Past;
}

/** What the files say came out of it. */
export interface StatedResult {
  readonly rows: readonly PairingRow[];
  /** Where each row stands. */
  readonly places: readonly Place[];
  /** SHA-256 of the bytes in which the rows were found. */
  readonly pairingsHash: string;
  readonly unmatched: UnmatchedList | FileState;
  readonly audit: Audit | FileState;
  readonly files: ResultFiles;
}

/** A file that is not there, or is not what it should be. */
export type FileState = 'missing' | 'unreadable';

/** What the files are called, as a person would type them. */
export interface ResultFiles {
  readonly pairings: string;
  readonly unmatched: string;
  readonly audit: string;
  /** Null where no settings were found, and the defaults hold. */
  readonly settings: string | null;
  readonly signups: readonly string[];
}
