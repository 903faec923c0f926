import { hashText } from '../../text/hash-text.js';

const SEAL = /^([\s\S]*)<!-- mentorship-report\/1 ([0-9a-f]{64}) -->\n$/;

/** With room for blanks that an editor added. */
const LONGEST_SEAL = 200;

/** A page with a last line that tells whether anybody edited it: the SHA-256 of everything before. */
export function sealPage(page: string): string {
  return `${page}<!-- mentorship-report/1 ${hashText(page)} -->\n`;
}

/** Whether a file is a page of ours, as it was written or edited since. */
export function isPageOfOurs(file: string): boolean {
  return /<!-- mentorship-report\/1 [0-9a-f]{64} -->\s*$/.test(file.slice(-LONGEST_SEAL));
}

/** Whether a file is a page of ours as it was written: then a new one may take its place. */
export function isSealedPage(file: string): boolean {
  const [, page, hash] = SEAL.exec(file) ?? [];
  return page !== undefined && hashText(page) === hash;
}
