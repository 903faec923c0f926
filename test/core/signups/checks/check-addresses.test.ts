import { expect, test } from 'vitest';

import { doubtAddress } from '../../../../src/core/signups/answers/doubt-address.js';
import { codes, read, sheet } from '../sheet.js';

test.each([
  ['amina@gmial.com', { part: 'domain', meant: 'gmail.com' }],
  ['amina@gmai.com', { part: 'domain', meant: 'gmail.com' }],
  ['amina@gnail.com', { part: 'domain', meant: 'gmail.com' }],
  ['amina@gmail.con', { part: 'domain', meant: 'gmail.com' }],
  ['Amina@Hotmial.Com', { part: 'domain', meant: 'hotmail.com' }],
  ['amina@outlok.com', { part: 'domain', meant: 'outlook.com' }],
  ['amina@yahooo.com', { part: 'domain', meant: 'yahoo.com' }],
  ['amina@example.con', { part: 'ending', meant: '.com' }],
  ['amina@mail.example.ogr', { part: 'ending', meant: '.org' }],
  ['amina@example.nett', { part: 'ending', meant: '.net' }],
])('%s looks misspelt', (address, doubt) => {
  expect(doubtAddress(address)).toEqual(doubt);
});

test.each([
  'amina@gmail.com',
  'amina@mail.com',
  'amina@ymail.com',
  'amina@email.com',
  'amina@hotmail.co.uk',
  'amina@outlook.fi',
  'amina@yahoo.ca',
  'amina@yahoo.co.jp',
  'amina@example.org',
  'amina@example.co',
  'amina@example.cm',
  'gmial.com@example.org',
])('%s looks right', (address) => {
  expect(doubtAddress(address)).toBeNull();
});

test('a misspelt address is told at its cell, and not repeated', () => {
  const rows = [
    ['Amina Yusuf', 'amina@example.con', 'Mentor', 'Python', ''],
    ['Grace Oyelaran', 'grace@example.org', 'Mentee', '', 'Python'],
  ];
  const reading = read(sheet(['Name', 'Email', 'Role', 'Teaches', 'Learns'], rows));
  expect(codes(reading)).toEqual(['address-doubtful 2:B']);
  expect(JSON.stringify(reading.diagnostics)).not.toMatch(/amina/i);
});
