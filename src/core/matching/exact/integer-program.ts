/** Columns that are 0 or 1, and rows that bound weighted sums of them. The first columns are to be many. */
export interface IntegerProgram {
  /** The columns counted in the sum to be made large: those from 0 up to, without, this one. */
  readonly countedColumns: number;
  columnCount: number;
  /** Row r: entries from `starts[r]` up to, without, `starts[r + 1]`. */
  readonly starts: number[];
  readonly columns: number[];
  readonly weights: number[];
  readonly least: number[];
  readonly most: number[];
}

/** The sum of some columns, less a weighted one, lies between two numbers. */
export interface Row {
  readonly columns: readonly number[];
  readonly minus?: { readonly column: number; readonly weight: number };
  readonly least?: number;
  readonly most?: number;
}

export function startProgram(countedColumns: number): IntegerProgram {
  return {
    countedColumns,
    columnCount: countedColumns,
    starts: [0],
    columns: [],
    weights: [],
    least: [],
    most: [],
  };
}

export function addRow(
  program: IntegerProgram,
  { columns, minus, least = -Infinity, most = Infinity }: Row,
): void {
  for (const column of columns) {
    program.columns.push(column);
    program.weights.push(1);
  }
  if (minus !== undefined) {
    program.columns.push(minus.column);
    program.weights.push(-minus.weight);
  }
  program.starts.push(program.columns.length);
  program.least.push(least);
  program.most.push(most);
}
