/** Numbers that remembered rows may hold together, so that a cohort in which nobody is like another fits in memory. */
const REMEMBERED = 1 << 22;

/** Rows of so many numbers, read when first asked for; all are forgotten when they become too many. */
export function rememberRows<Row>(numbers: number, read: (own: number) => Row): (own: number) => Row {
  const most = Math.floor(REMEMBERED / (numbers + 1));
  const rows = new Map<number, Row>();
  return (own) => {
    const known = rows.get(own);
    if (known !== undefined) return known;
    if (rows.size > most) rows.clear();
    const row = read(own);
    rows.set(own, row);
    return row;
  };
}
