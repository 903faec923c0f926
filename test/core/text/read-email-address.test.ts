import fc from 'fast-check';
import { expect, test } from 'vitest';

import { readEmailAddress } from '../../../src/core/text/read-email-address.js';
import { runs } from '../../runs.js';

test.each([
  [' Amina.Yusuf@example.org ', 'Amina.Yusuf@example.org'],
  ['mailto:amina@example.org', 'amina@example.org'],
  ['Amina Yusuf <amina+mentor@example.org>', 'amina+mentor@example.org'],
  ["o'brien@mail.example.org", "o'brien@mail.example.org"],
  ['jörg@example.org', null],
  ['amina@müller.example', 'amina@müller.example'],
  ['amina@example.org\u200b', 'amina@example.org'],
  ['\ufeffamina@\u2060example.org', 'amina@example.org'],
  ['amina', null],
  ['amina@localhost', null],
  ['amina@@example.org', null],
  ['amina@example..org', null],
  ['.amina@example.org', null],
  ['amina@-example.org', null],
  ['amina@example.123', null],
  ['"amina"@example.org', null],
  ['amina@example.org, grace@example.org', null],
  ['amina@example.org\nBcc: all@example.org', null],
  ['amina@[127.0.0.1]', null],
  ['', null],
])('%j reads as %j', (text, address) => {
  expect(readEmailAddress(text)).toBe(address);
});

test('what is read can stand in a header line whatever the cell holds', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.emailAddress()), (text) => {
      const address = readEmailAddress(text);
      expect(address === null || /^[^\s\p{Cc}",;<>()@]+@[^\s\p{Cc}",;<>()@]+$/u.test(address)).toBe(true);
    }),
    runs(100),
  );
});
