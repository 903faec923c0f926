const LOCAL_PART = /^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*$/u;
const UNUSUAL = /[^ -~]/u;
const DOMAIN = /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+(?!\d+$)[a-z0-9][a-z0-9-]{0,61}[a-z0-9]$/i;
/** The same for every script, which takes long to get ready, and few addresses need it. */
const ANY_DOMAIN =
  /^(?:[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}-]{0,61}[\p{L}\p{M}\p{N}])?\.)+(?!\d+$)[\p{L}\p{N}][\p{L}\p{M}\p{N}-]{0,61}[\p{L}\p{M}\p{N}]$/u;

/** RFC 5321, section 4.5.3.1. */
const LONGEST_LOCAL_PART = 64;
const LONGEST_ADDRESS = 254;

/**
 * Whether a text is one plain mail address that can stand in a header as it is: no name, blank, quote, comment,
 * control character or second `@`. Forms hold nothing else, and each of these could smuggle something into a letter.
 * Domains may be of any script (RFC 6531); the part before the `@` is ASCII, which every mail program can send to.
 */
export function isMailAddress(text: string): boolean {
  if (text.length > LONGEST_ADDRESS) return false;
  const [local = '', domain = '', ...others] = text.split('@');
  if (others.length > 0 || local.length > LONGEST_LOCAL_PART) return false;
  return LOCAL_PART.test(local) && (UNUSUAL.test(domain) ? ANY_DOMAIN : DOMAIN).test(domain);
}
