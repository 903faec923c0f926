import { expect, test } from 'vitest';

import { isWebAddress } from '../../../src/core/text/is-web-address.js';

test.each(['https://book.example.org/amina?x=1&y=2', 'HTTP://Example.org', 'https://exämple.org/ä'])(
  '%j is a web address',
  (text) => {
    expect(isWebAddress(text)).toBe(true);
  },
);

test.each([
  'example.org',
  'javascript:alert(1)',
  'data:text/html,x',
  'https://',
  'see https://example.org',
  'https://example.org/a b',
  'https://user:secret@example.org',
  'https://example.org/"onclick="x',
  'https://example.org/\u202Egnp.exe',
])('%j is none', (text) => {
  expect(isWebAddress(text)).toBe(false);
});
