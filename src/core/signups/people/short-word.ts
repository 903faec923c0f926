const LONGEST = 20;

/** The text where it is short enough to be a slip in a closed list; null for somebody's own words, which no message shows. */
export function shortWord(text: string): string | null {
  return text.length <= LONGEST ? text : null;
}
