import { plural } from '../../text/plural.js';
import type { CatalogueSection } from './catalogue-section.js';

const EXPORT_STEPS =
  'in Excel, choose the file type "CSV UTF-8" when saving; in Google Sheets, choose File, Download, Comma-separated values.';

const SAVE_AS_UTF8 = `Save it again as UTF-8: ${EXPORT_STEPS}`;

/** What people hand in instead of a table, in their words, and the way to the table. */
const fileKinds = {
  workbook: { name: 'a spreadsheet workbook', remedy: `Save its sheet as CSV: ${EXPORT_STEPS}` },
  zip: { name: 'a zip archive', remedy: 'Unpack it, and give the CSV file that lies inside.' },
  gzip: { name: 'a gzip archive', remedy: 'Unpack it, and give the CSV file that lies inside.' },
  pdf: {
    name: 'a PDF document',
    remedy: 'Go back to the form or spreadsheet it was printed from and export that as CSV.',
  },
  'web-page': {
    name: 'a web page',
    remedy:
      'It may be a sign-in page that was saved by mistake: open the form in a browser, sign in and download the CSV there.',
  },
  xml: { name: 'an XML document', remedy: 'Go back to where it comes from and export that as CSV.' },
  json: { name: 'a JSON document', remedy: 'Go back to where it comes from and export that as CSV.' },
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
    text: (args: { kind: FileKind }) => `This file is ${fileKinds[args.kind].name}, not a CSV table.`,
    hint: (args: { kind: FileKind }) => fileKinds[args.kind].remedy,
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
    text: () => 'This line holds a NUL character, which no table has: the file is damaged, or not a table.',
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
