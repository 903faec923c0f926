import { collapseBlanks } from '../text/collapse-blanks.js';
import type { Mailbox } from './programme.js';

const NAME_AND_ADDRESS = /^([^<>]*)<([^<>]*)>$/;

/** One plain address: no blanks, quotes, brackets or separators that would mean more in a letter's header. */
const ADDRESS = /^[^\s\p{C}<>()[\]"\\,:;@]{1,64}@(?:[\p{L}\p{M}\p{N}-]{1,63}\.)+[\p{L}\p{M}\p{N}-]{2,63}$/u;

/** RFC 5321, section 4.5.3.1. */
const LONGEST_ADDRESS = 254;

export function isEmailAddress(text: string): boolean {
  return text.length <= LONGEST_ADDRESS && ADDRESS.test(text);
}

/** Reads `Aino Laine <aino@example.org>`; an address alone is its own name. Null where no valid address stands. */
export function readMailbox(text: string): Mailbox | null {
  const [, name, inBrackets] = NAME_AND_ADDRESS.exec(collapseBlanks(text)) ?? [];
  const email = (inBrackets ?? text).trim();
  if (!isEmailAddress(email)) return null;
  const unquoted = (name ?? '').trim().replace(/^"(.*)"$/, '$1');
  return { name: unquoted === '' ? email : unquoted, email };
}
