import { isMailAddress } from '../../text/is-mail-address.js';

const IN_BRACKETS = /^[^<>]*<([^<>]*)>$/u;

/** The address a cell names: trimmed, out of `mailto:` and `Name <address>`. Null unless it is one plain address. */
export function readEmailAddress(text: string): string | null {
  const trimmed = text.trim();
  const address = (IN_BRACKETS.exec(trimmed)?.[1] ?? trimmed).trim().replace(/^mailto:/iu, '');
  return isMailAddress(address) ? address : null;
}
