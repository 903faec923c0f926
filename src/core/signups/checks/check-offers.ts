import { diagnose } from '../../diagnostics/diagnostic.js';
import type { Check } from './check.js';

/** Mentors who name nothing they could help with. */
export const checkOffers: Check = ({ people, findCell }) =>
  people
    .filter(({ isMentor, teaches, helpsWith }) => isMentor && teaches.length === 0 && helpsWith.length === 0)
    .map((person) => diagnose('mentor-without-offer', findCell(person, ['teaches', 'helpsWith']), {}));
