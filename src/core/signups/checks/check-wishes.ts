import { diagnose } from '../../diagnostics/diagnostic.js';
import type { Check } from './check.js';

/** Mentees who name nothing they want. */
export const checkWishes: Check = ({ people, findCell }) =>
  people
    .filter(({ isMentee, learns, goals }) => isMentee && learns.length === 0 && goals.length === 0)
    .map((person) => diagnose('mentee-without-wish', findCell(person, ['learns', 'goals']), {}));
