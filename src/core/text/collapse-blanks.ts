/** Where a text has other white space than single blanks between words: most texts have not. */
const UNTIDY = /[^\S ]| {2}|^ | $/u;

/** Every run of white space (line breaks and NBSP too) becomes one blank; none is left at either end. */
export function collapseBlanks(text: string): string {
  return UNTIDY.test(text) ? text.replace(/\s+/gu, ' ').trim() : text;
}
