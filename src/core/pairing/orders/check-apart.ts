import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.js';
import type { Programme } from '../../programme/programme.js';
import type { PeopleIndex } from '../../signups/people-index.js';
import { findNamed } from './find-named.js';

/** Entries of `apart:` that keep nobody apart: no mentee, or no mentor, is called so. */
export function checkApart({ apart }: Programme, index: PeopleIndex): readonly Diagnostic[] {
  return apart.flatMap(({ mentee, mentor }, place) => {
    const entry = place + 1;
    if (!findNamed(index, mentee).some(({ isMentee }) => isMentee)) {
      return [diagnose('apart-person-unknown', null, { entry, side: 'mentee' })];
    }
    if (!findNamed(index, mentor).some(({ isMentor }) => isMentor)) {
      return [diagnose('apart-person-unknown', null, { entry, side: 'mentor' })];
    }
    return [];
  });
}
