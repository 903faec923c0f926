import { diagnose } from '../../diagnostics/diagnostic.js';
import type { Check } from './check.js';

/** Tracks that the programme, where it has any, does not have. */
export const checkTracks: Check = ({ people, programme: { tracks } }) =>
  tracks.length === 0
    ? []
    : people
        .filter(({ track }) => track !== '' && !tracks.includes(track))
        .map(({ places }) => diagnose('track-unknown', places[0] ?? null, { tracks }));
