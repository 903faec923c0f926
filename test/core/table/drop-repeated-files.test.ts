import { expect, test } from 'vitest';

import { dropRepeatedFiles } from '../../../src/core/table/drop-repeated-files.js';

function file(name: string, text: string) {
  return { name, bytes: new TextEncoder().encode(text) };
}

test('a file given twice is read once, and said to be', () => {
  const { files, diagnostics } = dropRepeatedFiles([file('a.csv', 'Name'), file('a.csv', 'Name')]);
  expect(files.map(({ name }) => name)).toEqual(['a.csv']);
  expect(diagnostics.map(({ code, place }) => [code, place])).toEqual([['file-repeated', { file: 'a.csv' }]]);
});

test('a copy under another name is the same file', () => {
  const { files, diagnostics } = dropRepeatedFiles([file('a.csv', 'Name'), file('a (1).csv', 'Name')]);
  expect(files.map(({ name }) => name)).toEqual(['a.csv']);
  expect(diagnostics.map(({ place }) => place)).toEqual([{ file: 'a (1).csv' }]);
});

test('files that differ anywhere are all read', () => {
  const files = [file('a.csv', 'Name'), file('b.csv', 'Names'), file('c.csv', 'Mane')];
  expect(dropRepeatedFiles(files)).toEqual({ files, diagnostics: [] });
});
