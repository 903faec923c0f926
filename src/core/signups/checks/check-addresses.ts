import { diagnose } from '../../diagnostics/diagnostic.js';
import { doubtAddress } from '../answers/doubt-address.js';
import type { Check } from './check.js';

/** Addresses that are valid and yet look misspelt. */
export const checkAddresses: Check = ({ people, findCell }) =>
  people.flatMap((person) => {
    const doubt = person.email === null ? null : doubtAddress(person.email);
    return doubt === null ? [] : [diagnose('address-doubtful', findCell(person, ['email']), { ...doubt })];
  });
