import { diagnose } from '../../diagnostics/diagnostic.js';
import { sumSeats } from '../sum-seats.js';
import type { Check } from './check.js';

/** Whether there are mentors and mentees at all, and a seat for every mentee as often as the programme wants one. */
export const checkSeats: Check = ({ people, programme, complete }) => {
  if (people.length === 0 || !complete) return [];
  const mentees = people.filter(({ isMentee }) => isMentee).length;
  if (!people.some(({ isMentor }) => isMentor)) return [diagnose('no-mentors', null, {})];
  if (mentees === 0) return [diagnose('no-mentees', null, {})];
  const seats = sumSeats(people);
  return seats < mentees * programme.mentorsPerMentee
    ? [diagnose('seats-short', null, { seats, mentees })]
    : [];
};
