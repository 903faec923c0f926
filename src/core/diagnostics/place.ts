/** Where in the input something is, as the person who made the file sees it. */
export interface Place {
  /** The file as the organiser named it; `standard input` for `-`. */
  readonly file: string;
  /** The spreadsheet's row number; the header is row 1. */
  readonly row?: number | undefined;
  /** The column: index from 0, and the header's text; empty where it has none, or none that may be told. */
  readonly column?: { readonly index: number; readonly title: string } | undefined;
  /** Line of the text file, from 1 (for configuration, templates and annotations in CI). */
  readonly line?: number | undefined;
  /** Character in that line, from 1. */
  readonly character?: number | undefined;
}
