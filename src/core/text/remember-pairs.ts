const UNKNOWN = -1;

/**
 * The same function of two small numbers, computing each answer once. Answers are whole numbers from 0 to 32,767;
 * they are kept in a table, since a map would cost more than many a computation.
 */
export function rememberPairs(
  compute: (row: number, column: number) => number,
): (row: number, column: number) => number {
  const rows: Int16Array[] = [];
  return (row, column) => {
    const known = rows[row]?.[column] ?? UNKNOWN;
    if (known !== UNKNOWN) return known;
    const answer = compute(row, column);
    while (rows.length <= row) rows.push(new Int16Array(0));
    const answers = withRoom(rows[row] ?? new Int16Array(0), column);
    answers[column] = answer;
    rows[row] = answers;
    return answer;
  };
}

/** Twice as long as asked for, so that a row that fills up is seldom copied. */
function withRoom(answers: Int16Array, column: number): Int16Array {
  if (column < answers.length) return answers;
  const longer = new Int16Array(2 * column + 16).fill(UNKNOWN);
  longer.set(answers);
  return longer;
}
