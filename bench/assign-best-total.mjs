/**
 * The assignment of the largest total gain (Kuhn's Hungarian method, with potentials, after Jonker and Volgenant):
 * for each row a column or null. `gains[row][column]` is a positive number, or 0 where the two may not meet.
 */
export function assignBestTotal(gains, columnCount) {
  const rowCount = gains.length;
  // A column of its own lets each row stay alone.
  const width = columnCount + rowCount;
  const cost = (row, column) => {
    if (column >= columnCount) return column - columnCount === row ? 0 : Number.POSITIVE_INFINITY;
    return gains[row][column] > 0 ? -gains[row][column] : Number.POSITIVE_INFINITY;
  };
  const rowPotentials = new Float64Array(rowCount + 1);
  const columnPotentials = new Float64Array(width + 1);
  // Rows and columns from 1; 0 is where a search starts.
  const rowOf = new Int32Array(width + 1);
  const before = new Int32Array(width + 1);
  for (let row = 1; row <= rowCount; row += 1) {
    const least = new Float64Array(width + 1).fill(Number.POSITIVE_INFINITY);
    const seen = new Uint8Array(width + 1);
    rowOf[0] = row;
    let column = 0;
    while (rowOf[column] !== 0) {
      seen[column] = 1;
      const from = rowOf[column];
      let step = Number.POSITIVE_INFINITY;
      let next = 0;
      for (let to = 1; to <= width; to += 1) {
        if (seen[to] === 1) continue;
        const reduced = cost(from - 1, to - 1) - rowPotentials[from] - columnPotentials[to];
        if (reduced < least[to]) {
          least[to] = reduced;
          before[to] = column;
        }
        if (least[to] < step) {
          step = least[to];
          next = to;
        }
      }
      for (let to = 0; to <= width; to += 1) {
        if (seen[to] === 1) {
          rowPotentials[rowOf[to]] += step;
          columnPotentials[to] -= step;
        } else {
          least[to] -= step;
        }
      }
      column = next;
    }
    while (column !== 0) {
      rowOf[column] = rowOf[before[column]];
      column = before[column];
    }
  }
  const columnOf = new Array(rowCount).fill(null);
  for (let column = 1; column <= columnCount; column += 1) {
    if (rowOf[column] !== 0) columnOf[rowOf[column] - 1] = column - 1;
  }
  return columnOf;
}
