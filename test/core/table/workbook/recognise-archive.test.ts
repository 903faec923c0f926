import { expect, it } from 'vitest';

import { recogniseArchive } from '../../../../src/core/table/workbook/recognise-archive.js';
import { zipArchive } from './zip-archive.js';

it.each([
  ['an Excel workbook', ['docProps/app.xml', 'xl/workbook.xml', 'xl/worksheets/sheet1.xml'], 'workbook'],
  ['a binary workbook', ['[Content_Types].xml', 'xl/workbook.bin'], 'binary-workbook'],
  ['a Word document', ['[Content_Types].xml', 'word/document.xml'], 'office-document'],
  ['a presentation', ['[Content_Types].xml', 'ppt/presentation.xml'], 'office-document'],
  ['an OpenDocument spreadsheet', ['mimetype', 'content.xml', 'META-INF/manifest.xml'], 'open-document'],
  ['a Numbers spreadsheet', ['Index/Document.iwa', 'Metadata/Properties.plist'], 'numbers'],
  ['an archive of forms', ['sign-ups.csv', 'letters/xl/workbook.xml'], 'zip'],
])('%s is recognised by what it holds', (_, names, kind) => {
  const parts = Object.fromEntries(names.map((name) => [name, 'x']));
  expect(recogniseArchive(zipArchive(parts))).toBe(kind);
});

it.each([
  ['a workbook whose end is missing', 'PK\x03\x04\x14\0\x06\0\b\0\0\0!\0[Content_Types].xml', 'workbook'],
  ['an archive whose end is missing', 'PK\x03\x04\x14\0\b\b\b\0sign-ups.csv', 'zip'],
  ['an empty archive', 'PK\x05\x06\0\0', 'zip'],
])('%s is recognised', (_, head, kind) => {
  expect(recogniseArchive(Uint8Array.from(Buffer.from(head, 'latin1')))).toBe(kind);
});
