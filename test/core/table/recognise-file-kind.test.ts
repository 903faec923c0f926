import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';

import { recogniseFileKind } from '../../../src/core/table/recognise-file-kind.js';

const bytes = (latin1: string) => Uint8Array.from(Buffer.from(latin1, 'latin1'));

it.each([
  ['a zip archive', 'PK\x03\x04\x14\0\b\b\b\0sign-ups.csv', 'archive'],
  ['an empty zip archive', 'PK\x05\x06\0\0', 'archive'],
  ['an old or protected workbook', '\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1', 'old-workbook'],
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
