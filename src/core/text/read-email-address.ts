import { isMailAddress } from './is-mail-address.js';

const IN_BRACKETS = /^[^<>]*<([^<>]*)>$/u;

/** Signs without any width, which come along when an address is copied from a chat or a page. */
const UNSEEN = /\p{Cf}/gu;

/** The address a cell names: trimmed, without signs nobody sees, out of `mailto:` and `Name <address>`. Null unless it is one plain address. */
export function readEmailAddress(text: string): string | null {
  const trimmed = text.replace(UNSEEN, '').trim();
  const address = (IN_BRACKETS.exec(trimmed)?.[1] ?? trimmed).trim().replace(/^mailto:/iu, '');
  return isMailAddress(address) ? address : null;
}
