import { isWebAddress } from '../../text/is-web-address.js';

/** A web address as typed; null for anything else, so that no other scheme ever reaches a letter. */
export function readBookingLink(text: string): string | null {
  const link = text.trim();
  return isWebAddress(link) ? link : null;
}
