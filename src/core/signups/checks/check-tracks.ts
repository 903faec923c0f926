import { diagnose } from '../../diagnostics/diagnostic.js';
import type { Check } from './check.js';

/** Tracks that the programme, where it has any, does not have. */
export const checkTracks: Check = ({ people, findCell, programme: { tracks } }) =>
  tracks.length === 0
    ? []
    : people
        .filter(({ track }) => track !== '' && !tracks.includes(track))
        .map((person) => diagnose('track-unknown', findCell(person, ['track']), { tracks }));
