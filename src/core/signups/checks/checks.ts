import type { Check } from './check.js';
import { checkNamedPeople } from './check-named-people.js';
import { checkNames } from './check-names.js';
import { checkOffers } from './check-offers.js';
import { checkSeats } from './check-seats.js';
import { checkSkills } from './check-skills.js';
import { checkTracks } from './check-tracks.js';
import { checkWishes } from './check-wishes.js';

/** Every check of the people who signed up: first what one person left open, then what is open between people. */
export const checks: readonly Check[] = [
  checkOffers,
  checkWishes,
  checkTracks,
  checkNamedPeople,
  checkNames,
  checkSkills,
  checkSeats,
];
