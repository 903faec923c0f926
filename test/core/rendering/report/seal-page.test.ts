import { expect, test } from 'vitest';

import { isSealedPage, sealPage } from '../../../../src/core/rendering/report/seal-page.js';

test('a page as it was written is known by its seal, and an edited one is not', () => {
  const page = sealPage('<!doctype html>\n<p>Grace</p>\n');
  expect(isSealedPage(page)).toBe(true);
  expect(isSealedPage(page.replace('Grace', 'Omar'))).toBe(false);
  expect(isSealedPage(`${page}\n`)).toBe(false);
});

test('a page of somebody else has none', () => {
  expect(isSealedPage('<!doctype html>\n<p>Grace</p>\n')).toBe(false);
  expect(isSealedPage('')).toBe(false);
});
