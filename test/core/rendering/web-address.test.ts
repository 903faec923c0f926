import { expect, test } from 'vitest';

import { webAddress } from '../../../src/core/rendering/web-address.js';

test('a web address is spelt as browsers spell it', () => {
  expect(webAddress('https://book.example.org/amina?x=1&y=2')).toBe('https://book.example.org/amina?x=1&y=2');
  expect(webAddress('HTTP://Example.org')).toBe('http://example.org/');
});

test('any other text is none', () => {
  expect(webAddress('see https://example.org')).toBeNull();
});
