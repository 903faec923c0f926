import type { Check } from './check.js';
import { checkAddresses } from './check-addresses.js';
import { checkAvoided } from './check-avoided.js';
import { checkNames } from './check-names.js';
import { checkOffers } from './check-offers.js';
import { checkRequests } from './check-requests.js';
import { checkSeats } from './check-seats.js';
import { checkSharedKeys } from './check-shared-keys.js';
import { checkSkills } from './check-skills.js';
import { checkTracks } from './check-tracks.js';
import { checkWishes } from './check-wishes.js';

/** Every check of the people who signed up: first what one person left open, then what is open between people. */
export const checks: readonly Check[] = [
  checkAddresses,
  checkOffers,
  checkWishes,
  checkTracks,
  checkRequests,
  checkAvoided,
  checkNames,
  checkSharedKeys,
  checkSkills,
  checkSeats,
];
