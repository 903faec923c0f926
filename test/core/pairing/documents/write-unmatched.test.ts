import { expect, test } from 'vitest';

import { writeUnmatched } from '../../../../src/core/pairing/documents/write-unmatched.js';
import { amina, grace } from '../../../cast.js';

const rows = [
  { role: 'mentee', person: grace, reason: 'All are full.', remedy: 'One more seat, or two.' },
  { role: 'mentor', person: { ...amina, email: null }, reason: 'Free.', remedy: 'Keep it.' },
] as const;

test('one row each with name, address, reason and remedy; who has no address has an empty cell', () => {
  expect(writeUnmatched(rows, { excel: false })).toBe(
    [
      'role,name,email,reason,remedy',
      'mentee,Grace Oyelaran,grace.oyelaran@example.org,All are full.,"One more seat, or two."',
      'mentor,Amina Yusuf,,Free.,Keep it.',
      '',
    ].join('\r\n'),
  );
});

test('for Excel with semicolons and a byte order mark', () => {
  const [header] = writeUnmatched(rows, { excel: true }).split('\r\n');
  expect(header).toBe('\uFEFFrole;name;email;reason;remedy');
});

test('a name that a spreadsheet would run is made harmless', () => {
  const [first] = rows;
  const person = { ...grace, name: '=1+1 Oyelaran' };
  expect(writeUnmatched([{ ...first, person }], { excel: false })).toContain("mentee,'=1+1 Oyelaran,");
});

test('without anybody there is still a header', () => {
  expect(writeUnmatched([], { excel: false })).toBe('role,name,email,reason,remedy\r\n');
});
