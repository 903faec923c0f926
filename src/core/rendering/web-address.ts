import { isWebAddress } from '../text/is-web-address.js';

/** The address a text is, spelt as browsers spell it, when it is nothing but one; null for anything else. */
export function webAddress(text: string): string | null {
  return isWebAddress(text) ? new URL(text).href : null;
}
