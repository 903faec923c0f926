const IN_BRACKETS = /^[^<>]*<([^<>]*)>$/u;
const LOCAL_PART = /^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*$/u;
const DOMAIN =
  /^(?:[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}-]{0,61}[\p{L}\p{M}\p{N}])?\.)+(?!\d+$)[\p{L}\p{M}\p{N}-]{2,63}$/u;

/** RFC 5321, section 4.5.3.1. */
const LONGEST_LOCAL_PART = 64;
const LONGEST_ADDRESS = 254;

/**
 * The address a cell names: trimmed, out of `mailto:` and `Name <address>`. Null unless it is one plain address that
 * can stand in a letter's header as it is: no quotes, blanks, comments, control characters, no second `@`.
 */
export function readEmailAddress(text: string): string | null {
  const trimmed = text.trim();
  const address = (IN_BRACKETS.exec(trimmed)?.[1] ?? trimmed).trim().replace(/^mailto:/iu, '');
  if (address.length > LONGEST_ADDRESS) return null;
  const [local = '', domain = '', ...others] = address.split('@');
  if (others.length > 0 || local.length > LONGEST_LOCAL_PART) return null;
  return LOCAL_PART.test(local) && DOMAIN.test(domain) ? address : null;
}
