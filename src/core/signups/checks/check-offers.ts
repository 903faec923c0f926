import { diagnose } from '../../diagnostics/diagnostic.js';
import type { Check } from './check.js';

/** Mentors who name nothing they could help with. */
export const checkOffers: Check = ({ people }) =>
  people
    .filter(({ isMentor, teaches, helpsWith }) => isMentor && teaches.length === 0 && helpsWith.length === 0)
    .map(({ places }) => diagnose('mentor-without-offer', places[0] ?? null, {}));
