import { collapseBlanks } from '../text/collapse-blanks.js';
import { isMailAddress } from '../text/is-mail-address.js';
import type { Mailbox } from './programme.js';

const NAME_AND_ADDRESS = /^([^<>]*)<([^<>]*)>$/;

/** Reads `Aino Laine <aino@example.org>`; an address alone is its own name. Null where no valid address stands. */
export function readMailbox(text: string): Mailbox | null {
  const [, name, inBrackets] = NAME_AND_ADDRESS.exec(collapseBlanks(text)) ?? [];
  const email = (inBrackets ?? text).trim();
  if (!isMailAddress(email)) return null;
  const unquoted = (name ?? '').trim().replace(/^"(.*)"$/, '$1');
  return { name: unquoted === '' ? email : unquoted, email };
}
