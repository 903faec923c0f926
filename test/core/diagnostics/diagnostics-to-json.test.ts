import { expect, it } from 'vitest';

import { diagnosticsToJson } from '../../../src/core/diagnostics/diagnostics-to-json.js';
import { finding } from './finding.js';

it('gives plain data with every key, in the order in which people are told', () => {
  const place = { file: 'a.csv', row: 7, line: 9, column: { index: 27, title: 'Goals' } };
  const found = [
    finding({ severity: 'note' }),
    finding({ place, hint: 'Mend it.', related: [{ file: 'b.csv' }] }),
  ];
  expect(diagnosticsToJson(found)).toEqual([
    {
      code: 'ragged-row',
      severity: 'error',
      place: { file: 'a.csv', row: 7, column: { letters: 'AB', title: 'Goals' }, line: 9, character: null },
      message: 'Something is wrong.',
      hint: 'Mend it.',
      related: [{ file: 'b.csv', row: null, column: null, line: null, character: null }],
    },
    {
      code: 'ragged-row',
      severity: 'note',
      place: null,
      message: 'Something is wrong.',
      hint: null,
      related: [],
    },
  ]);
});

it('is the same after a way through JSON', () => {
  const data = diagnosticsToJson([finding({ place: { file: 'a.csv', row: 2, line: undefined } })]);
  expect(JSON.parse(JSON.stringify(data))).toEqual(data);
});
