/*
 * Only what can become markup is escaped: people read the Markdown itself too, and "R&D" or "C#" need no help.
 * `://`, `www.` and the `@` of a mailbox are broken up because many readers turn bare addresses into links; the `@` of
 * a chat name stays. So is `](`: some readers take the backslash of a bracket away within the words of a link.
 */
const ANYWHERE =
  /[\\`*_[\]<>|~]|(?<=\])\(|&(?=#?\w+;)|(?<=\s)#+(?=\s|$)|:(?=\/\/)|(?<=www)\.|(?<=[\w.+-])@(?=[\w-])/giu;
/** Also `:---:` below a line of words, which makes a table of both. */
const LINE_START = /^(?:[#+=-]|:(?=-))/u;
const NUMBERED_START = /^(\d{1,9})([.)])/u;

/** A one-line text that means itself in Markdown: no heading, list, link, image, table or HTML comes of it. */
export function escapeMarkdown(text: string): string {
  return escapeInline(text).replace(LINE_START, '\\$&').replace(NUMBERED_START, '$1\\$2');
}

/** The same for a text that stands behind words of its line, where nothing begins a heading or a list. */
export function escapeInline(text: string): string {
  return text.replace(ANYWHERE, '\\$&');
}
