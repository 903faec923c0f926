import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.js';
import { type PlaceOfSetting, placeNowhere } from '../../programme/place-of-setting.js';
import type { Programme } from '../../programme/programme.js';
import type { PeopleIndex } from '../../signups/people-index.js';
import { findNamed } from './find-named.js';
import { tellNearestNamed } from './tell-nearest-named.js';

/** Entries of `apart:` that keep nobody apart: no mentee, or no mentor, is called so. */
export function checkApart(
  { apart }: Programme,
  index: PeopleIndex,
  placeOf: PlaceOfSetting = placeNowhere,
): readonly Diagnostic[] {
  return apart.flatMap((named, place) => {
    const isKnown = {
      mentee: findNamed(index, named.mentee).some(({ isMentee }) => isMentee),
      mentor: findNamed(index, named.mentor).some(({ isMentor }) => isMentor),
    };
    const side = (['mentee', 'mentor'] as const).find((role) => !isKnown[role]);
    if (side === undefined) return [];
    const nearest = tellNearestNamed(index, named[side], side);
    return [
      diagnose('apart-person-unknown', placeOf(['apart', place, side]), { entry: place + 1, side, nearest }),
    ];
  });
}
