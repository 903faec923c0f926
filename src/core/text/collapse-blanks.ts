/** Every run of white space (line breaks and NBSP too) becomes one blank; none is left at either end. */
export function collapseBlanks(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
