const ONE_WORD = /^[\p{L}\p{M}'’-]{1,20}$/u;

/**
 * The text where it is one short word, as a slip in a closed list is; null for anything else: a sentence, an address or
 * a full name that got into the wrong column is somebody's own, which no message shows.
 */
export function shortWord(text: string): string | null {
  const word = text.trim();
  return ONE_WORD.test(word) ? word : null;
}
