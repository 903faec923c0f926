import { diagnose } from '../../diagnostics/diagnostic.js';
import { sumSeats } from '../sum-seats.js';
import type { Check } from './check.js';

/** Whether there are mentors and mentees at all, and a seat for every mentee; second mentors come from the seats left. */
export const checkSeats: Check = ({ people, complete }) => {
  if (people.length === 0 || !complete) return [];
  const mentees = people.filter(({ isMentee }) => isMentee).length;
  if (!people.some(({ isMentor }) => isMentor)) return [diagnose('no-mentors', null, {})];
  if (mentees === 0) return [diagnose('no-mentees', null, {})];
  const seats = sumSeats(people);
  return seats < mentees ? [diagnose('seats-short', null, { seats, mentees })] : [];
};
