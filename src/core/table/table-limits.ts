/** The most that a table may hold; what is larger is refused before anybody is read. docs/promises.md lists them. */
export const tableLimits = {
  /** Rows that hold anything, of all files of a run together. */
  rows: 200_000,
  /** Rows of a file with the blank ones: as many as a sheet of Excel has. */
  rowsWithBlankOnes: 1_048_576,
  columns: 512,
  /** In UTF-16 units, as Excel counts the longest text that a cell of it can hold. */
  cellLength: 32_767,
} as const;
