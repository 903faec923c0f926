/*
 * Dot-atom of RFC 5322, letters of any script as RFC 6531 allows; no quoted local parts, comments or address literals:
 * nobody types those in a form, and each is a way to smuggle something into a header.
 */
const ATOM = "[\\p{L}\\p{M}\\p{N}!#$%&'*+/=?^_`{|}~-]+";
const LABEL = '[\\p{L}\\p{N}](?:[\\p{L}\\p{M}\\p{N}-]*[\\p{L}\\p{M}\\p{N}])?';
const ADDRESS = new RegExp(`^${ATOM}(?:\\.${ATOM})*@${LABEL}(?:\\.${LABEL})+$`, 'u');
/** RFC 5321: what a mail server must take. */
const LONGEST = 254;

/** Whether a text is one plain mail address and nothing else: no name, blank, comma or line break. */
export function isMailAddress(text: string): boolean {
  return text.length <= LONGEST && ADDRESS.test(text);
}
