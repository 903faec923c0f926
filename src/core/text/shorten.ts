/** A text of at most so many characters, the last of them `…` where something was cut; no character is cut in two. */
export function shorten(text: string, most: number): string {
  if (text.length <= most) return text;
  // A character has two code units at most: the end of a long text need not be looked at.
  const characters = [...text.slice(0, 2 * (most + 1))];
  return characters.length <= most ? text : `${characters.slice(0, most - 1).join('')}…`;
}
