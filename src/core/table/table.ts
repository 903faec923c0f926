/** A row of cells with where it stands in its file. */
export interface TableRow {
  /** The spreadsheet's row number, from 1. */
  readonly number: number;
  /** The line of the text file on which the row begins, from 1; a workbook has none. */
  readonly line?: number | undefined;
  /** As many cells as the header has. */
  readonly cells: readonly string[];
}

/** A file's cells as text, untouched but for the encoding and the line ends inside cells, which are LF. */
export interface Table {
  /** The file as the organiser named it; `standard input` for `-`. */
  readonly file: string;
  /** The titles as they stand in the file; two may be the same, some may be empty. */
  readonly header: readonly string[];
  /** The number of the row that the titles stand in. */
  readonly headerRow: number;
  /** Rows below the header that hold at least one non-blank cell, in the file's order. */
  readonly rows: readonly TableRow[];
}
