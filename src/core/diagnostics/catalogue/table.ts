import { plural } from '../../text/plural.js';
import type { CatalogueSection } from './catalogue-section.js';

const EXPORT_STEPS =
  'in Excel, choose the file type "CSV UTF-8" when saving; in Google Sheets, choose File, Download, Comma-separated values.';

const SAVE_AS_TABLE = 'save it as .xlsx or CSV.';

const SAVE_AS_UTF8 = `Save it again as an .xlsx workbook, or as UTF-8: ${EXPORT_STEPS}`;

/** What people hand in instead of a table, in their words, and the way to the table. */
const fileKinds = {
  'old-workbook': {
    name: 'an old .xls workbook or one that is protected by a password',
    remedy: `Open it in Excel, remove the password if it has one, and ${SAVE_AS_TABLE}`,
  },
  'binary-workbook': {
    name: 'a binary Excel workbook (.xlsb)',
    remedy: `Open it in Excel and ${SAVE_AS_TABLE}`,
  },
  'open-document': {
    name: 'an OpenDocument file, such as .ods',
    remedy: `Open it in LibreOffice and ${SAVE_AS_TABLE}`,
  },
  numbers: {
    name: 'a Numbers spreadsheet',
    remedy: 'Open it in Numbers and choose File, Export To, CSV.',
  },
  'office-document': {
    name: 'a Word or PowerPoint document',
    remedy: 'Go back to the form or spreadsheet it was made from and export that as .xlsx or CSV.',
  },
  zip: { name: 'a zip archive', remedy: 'Unpack it, and give the CSV or .xlsx file that lies inside.' },
  gzip: { name: 'a gzip archive', remedy: 'Unpack it, and give the CSV or .xlsx file that lies inside.' },
  pdf: {
    name: 'a PDF document',
    remedy: 'Go back to the form or spreadsheet it was printed from and export that as .xlsx or CSV.',
  },
  'rich-text': {
    name: 'a rich text document',
    remedy: 'Go back to the form or spreadsheet it was made from and export that as .xlsx or CSV.',
  },
  'web-page': {
    name: 'a web page',
    remedy:
      'It may be a sign-in page that was saved by mistake: open the form in a browser, sign in and download the answers there as .xlsx or CSV.',
  },
  xml: { name: 'an XML document', remedy: 'Go back to where it comes from and export that as .xlsx or CSV.' },
  json: {
    name: 'a JSON document',
    remedy: 'Go back to where it comes from and export that as .xlsx or CSV.',
  },
} as const;

/** A kind of file that is certainly no table. */
export type FileKind = keyof typeof fileKinds;

export const tableCatalogue = {
  'empty-table': {
    severity: 'error',
    text: () => 'This file is empty: it has not even a header row.',
    hint: () => 'Export it again, with the column titles as its first row.',
  },
  'not-a-table': {
    severity: 'error',
    text: (args: { kind: FileKind }) =>
      `This file is ${fileKinds[args.kind].name}; only CSV tables and .xlsx workbooks are read.`,
    hint: (args: { kind: FileKind }) => fileKinds[args.kind].remedy,
  },
  'file-repeated': {
    severity: 'warning',
    text: (args: { earlier: string }) =>
      `This file holds exactly what "${args.earlier}" holds, given before it, so it is read only once.`,
    hint: () => 'Give each file once; if another file was meant, check its name.',
  },
  'workbook-damaged': {
    severity: 'error',
    text: () =>
      'This workbook cannot be read: the file is damaged, or not written the way spreadsheets do it.',
    hint: () =>
      'Download or export it once more; if that does not help, open it in a spreadsheet program and save it again as .xlsx or CSV.',
  },
  'workbook-too-large': {
    severity: 'error',
    text: (args: { megabytes: number }) =>
      `Unpacked, this workbook is larger than ${args.megabytes} MB, more than any list of people in such a file.`,
    hint: () => 'Copy the sheet with the answers into a new workbook, or save it as CSV.',
  },
  'sheets-unread': {
    severity: 'note',
    text: (args: { sheet: string; count: number }) =>
      `Only the sheet "${args.sheet}" of this workbook was read; ${plural(args.count, 'other sheet')} ${args.count === 1 ? 'holds' : 'hold'} something too.`,
    hint: () => 'Where another sheet is meant, move it before all others, or save it as a file of its own.',
  },
  'sheets-alike-unread': {
    severity: 'warning',
    text: (args: { sheet: string; count: number; rows: number }) =>
      `Only the sheet "${args.sheet}" of this workbook was read; ${plural(args.count, 'other sheet')} with the same titles ${args.count === 1 ? 'holds' : 'hold'} ${plural(args.rows, 'row')} more.`,
    hint: () =>
      'Save each sheet as a file of its own, and give all the files; or delete the sheets that no longer count.',
  },
  'too-many-rows': {
    severity: 'error',
    text: (args: { most: number }) =>
      `With this file there are more than ${args.most} rows, and a run takes no more.`,
    hint: () =>
      'If it is the right file, divide the cohort, by city or by year perhaps, and pair each part by itself.',
  },
  'table-too-wide': {
    severity: 'error',
    text: (args: { count: number | null; most: number }) =>
      `This table has ${args.count ?? 'far too many'} columns, and no more than ${args.most} are read.`,
    hint: () =>
      'Delete the columns that pairing does not need; or, if the form asked less, export the answers again.',
  },
  'cell-too-long': {
    severity: 'error',
    text: (args: { most: number }) =>
      `A cell of this row holds more than ${args.most} characters, and no cell of a spreadsheet can.`,
    hint: () =>
      'Look for a quotation mark that is not closed, so that the rows after it ran into the cell, or export the file again.',
  },
  'rows-above-header': {
    severity: 'note',
    text: () => 'The column titles were taken from this row; the lines above it were left out.',
  },
  'header-rows-joined': {
    severity: 'note',
    text: (args: { rows: number }) =>
      `From this row on, ${args.rows} rows hold column titles; they were read as one title per column.`,
  },
  'header-missing': {
    severity: 'error',
    text: () => "This row should hold the column titles, but it holds somebody's answers.",
    hint: () =>
      'Export the answers again with their titles, or write the titles into a new row above this one.',
  },
  'unsupported-encoding': {
    severity: 'error',
    text: (args: { encoding: 'UTF-32' | 'UTF-16 without a byte order mark' }) =>
      `This file stores its text as ${args.encoding}, which cannot be read safely.`,
    hint: () => SAVE_AS_UTF8,
  },
  'undecodable-bytes': {
    severity: 'error',
    text: (args: { encoding: 'UTF-8' | 'UTF-16' }) =>
      `From this line on, some letters are not stored as ${args.encoding}, so they cannot be read.`,
    hint: () => SAVE_AS_UTF8,
  },
  'nul-character': {
    severity: 'error',
    text: () =>
      'This line holds a NUL character, which no text has: the file is damaged, or of another kind.',
    hint: () => SAVE_AS_UTF8,
  },
  'unclosed-quote': {
    severity: 'error',
    text: () =>
      'A quotation mark opens this cell and none closes it, so everything after it runs into the cell.',
    hint: () => 'Put a quotation mark " at the end of the cell, or export the file again.',
  },
  'stray-quote': {
    severity: 'error',
    text: () => 'A quotation mark stands in the middle of this cell, so it is not clear where the cell ends.',
    hint: () =>
      'Write it twice ("") and put one more before and after the whole cell, or export the file again: a form or spreadsheet does this by itself.',
  },
  'ragged-row': {
    severity: 'error',
    text: (args: { cells: number; expected: number }) =>
      `This row has ${plural(args.cells, 'cell')} where the header has ${args.expected}.`,
    hint: () =>
      'Export the file again; if it was written by hand, put quotation marks around the cell that holds a comma, semicolon or line break.',
  },
} satisfies CatalogueSection;
