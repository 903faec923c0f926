import { describe, expect, test } from 'vitest';

import { PAIRING_COLUMNS } from '../../../../src/core/pairing/rows/pairing-row.js';
import { sealRow } from '../../../../src/core/pairing/rows/seal-row.js';
import { someRow } from './some-row.js';

const row = someRow();

describe('sealRow', () => {
  test.each(PAIRING_COLUMNS.filter((column) => !['start', 'note', 'seal'].includes(column)))(
    'another %s breaks the seal',
    (column) => {
      expect(sealRow({ ...row, [column]: 'something else' })).not.toBe(row.seal);
    },
  );

  test.each(['start', 'note', 'seal'])('%s is the organiser’s to change', (column) => {
    expect(sealRow({ ...row, [column]: '2026-10-05' })).toBe(row.seal);
  });

  test('two addresses swapped between cells break it', () => {
    const swapped = { ...row, mentor_email: row.mentee_email, mentee_email: row.mentor_email };
    expect(sealRow(swapped)).not.toBe(row.seal);
  });

  test('text that moves from one cell to the next breaks it', () => {
    const [a, b] = [
      someRow({ mentee_wants: 'SQL', mentee_goals: '' }),
      { mentee_wants: '', mentee_goals: 'SQL' },
    ];
    expect(sealRow({ ...a, ...b })).not.toBe(a.seal);
  });

  test('is no number to any spreadsheet: a letter that is no exponent, then hexadecimal digits', () => {
    for (let count = 0; count < 300; count += 1) {
      expect(someRow({ note: '', why: String(count) }).seal).toMatch(/^s[0-9a-f]{12}$/);
    }
  });
});
