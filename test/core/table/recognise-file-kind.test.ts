import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';

import { recogniseFileKind } from '../../../src/core/table/recognise-file-kind.js';
import { zipArchive } from './workbook/zip-archive.js';

const bytes = (latin1: string) => Uint8Array.from(Buffer.from(latin1, 'latin1'));

it.each([
  ['a workbook whose end is missing', 'PK\x03\x04\x14\0\x06\0\b\0\0\0!\0[Content_Types].xml', 'workbook'],
  ['an old or protected workbook', '\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1', 'old-workbook'],
  ['an archive whose end is missing', 'PK\x03\x04\x14\0\b\b\b\0sign-ups.csv', 'zip'],
  ['an empty zip archive', 'PK\x05\x06\0\0', 'zip'],
  ['a rich text document', '{\\rtf1\\ansi', 'rich-text'],
  ['a table of a web page', '<table border=1><tr><td>Name', 'web-page'],
  ['a PDF document', '%PDF-1.7\n', 'pdf'],
  ['a web page', '\n<!DOCTYPE html><html><title>Sign in</title>', 'web-page'],
  ['a web page with a mark', '\xEF\xBB\xBF<HTML>', 'web-page'],
  ['an XML document', '<?xml version="1.0"?><Workbook/>', 'xml'],
  ['a JSON object', '{\n  "name": "Grace"', 'json'],
  ['a JSON list', '[{"name": "Grace"}]', 'json'],
])('%s is recognised', (_, head, kind) => {
  expect(recogniseFileKind(bytes(head))).toBe(kind);
});

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
  expect(recogniseFileKind(zipArchive(parts))).toBe(kind);
});

it('a gzip archive is recognised', () => {
  expect(recogniseFileKind(gzipSync('Name,Email\n'))).toBe('gzip');
});

it.each([
  ['a header', 'Name,Email\n'],
  ['a header that begins with a bracket', '[Required] Name,Email\n'],
  ['a header that begins with a brace', '{Name},Email\n'],
  ['a header that begins with a less-than sign', '<18 years?,Email\n'],
  ['a person whose initials are those of a zip archive', 'PK,Email\n'],
  ['nothing', ''],
])('%s may be a table', (_, head) => {
  expect(recogniseFileKind(bytes(head))).toBeNull();
});
