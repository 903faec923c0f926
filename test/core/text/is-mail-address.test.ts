import { describe, expect, test } from 'vitest';

import { isMailAddress } from '../../../src/core/text/is-mail-address.js';

describe('isMailAddress', () => {
  test.each(['a@b.org', 'first.last+tag@sub.example.com', "o'brien@example.co.uk", 'kathe@bücher.example'])(
    'takes an address people have: %s',
    (address) => {
      expect(isMailAddress(address)).toBe(true);
    },
  );

  test.each([
    '',
    'a',
    'a@b',
    'a@example.org, b@example.org',
    'a@b.org;c@d.org',
    'A <a@example.org>',
    'a@example.org\n',
    'a@b.org\r\nBcc: c@d.org',
    ' a@example.org',
    'a b@c.org',
    'a@@example.org',
    'a@b@c.org',
    '.a@example.org',
    'a..b@example.org',
    'a@-example.org',
    'a@example..org',
    'a@example.123',
    'a@example.org-',
    'a@example.-org',
    'a@example-.org',
    '"a b"@example.org',
    'a@[127.0.0.1]',
    'jörg@example.org',
    `${'a'.repeat(65)}@b.org`,
    `a@${'b'.repeat(60)}.${'c'.repeat(60)}.${'d'.repeat(60)}.${'e'.repeat(60)}.${'f'.repeat(60)}.org`,
  ])('takes nothing that would mean more in a header: %j', (text) => {
    expect(isMailAddress(text)).toBe(false);
  });
});
