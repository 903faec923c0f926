import { normaliseKey } from '../../text/normalise-key.js';
import type { RawSignup } from './raw-signup.js';
import { readAddress } from './read-address.js';
import { readName } from './read-name.js';

/** Whose row it is, told before the row is read: the address in lower case, else the normalised name, else empty. */
export function rawKey(signup: RawSignup): string {
  return normaliseKey(readAddress(signup).address ?? readName(signup));
}
