import type { Person } from './person.js';

/** How many mentees these people can take together. */
export function sumSeats(people: Iterable<Person>): number {
  let seats = 0;
  for (const person of people) seats += person.isMentor ? person.capacity : 0;
  return seats;
}
