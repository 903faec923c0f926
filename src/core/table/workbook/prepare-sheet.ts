/*
 * The reading library fills every gap between cells, so one cell that claims to stand in row 900,000,000 would take all
 * memory; it loses text in CDATA sections; and it reads dates that Excel stores as text ("Strict" workbooks) in the
 * time zone of the machine. A sheet goes through here before it gets there.
 */

const CELLS_AND_ROWS = /<(?:[^\s<>/:]*:)?(?:row|c)[\s/][^<]*/g;
const REFERENCE = /[\s:]r\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const CELL_OR_ROW_NAME = /^([A-Z]{0,3})([1-9]\d{0,6})$/;

const LAST_ROW = 1_048_576;
const LARGEST_AREA = 10_000_000;

/** Comments, CDATA sections and document types: no spreadsheet program writes them into a sheet. */
const DECLARATION = '<!';

/** Begins with the tag, so that what people wrote into cells is never searched: it could take for ever. */
const MOMENT = /<(?:[^\s<>/:]*:)?c\s[^<]*><v>\d{4}-\d\d-\d\dT[\d:.]+(?=<\/v>)/g;
const DATE_CELL = /\st="d"/;

/** The XML of a sheet as it may be read; null when it is not one that a spreadsheet program writes. */
export function prepareSheet(xml: string): string | null {
  if (xml.includes(DECLARATION)) return null;
  let rows = 0;
  let columns = 0;
  let tags = 0;
  for (const [tag] of xml.matchAll(CELLS_AND_ROWS)) {
    // Rows and cells need not say where they stand; then they count by their number.
    tags += 1;
    if (tags > LARGEST_AREA || (tags > LAST_ROW && columns === 0)) return null;
    for (const [, double, single] of tag.matchAll(REFERENCE)) {
      const [, letters = '', row] = CELL_OR_ROW_NAME.exec(double ?? single ?? '') ?? [];
      if (row === undefined) return null;
      // Whole rows may have a colour down to the last one; only cells take space.
      if (letters !== '') rows = Math.max(rows, Number(row));
      if (Number(row) > LAST_ROW) return null;
      columns = Math.max(columns, columnNumber(letters));
    }
  }
  if (rows * columns > LARGEST_AREA) return null;
  return xml.replace(MOMENT, (cell) => (DATE_CELL.test(cell) ? `${cell}Z` : cell));
}

/** `A` is 1, `AA` 27. */
function columnNumber(letters: string): number {
  return [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);
}
