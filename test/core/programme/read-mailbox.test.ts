import { describe, expect, it } from 'vitest';

import { isEmailAddress, readMailbox } from '../../../src/core/programme/read-mailbox.js';

describe('readMailbox', () => {
  it.each([
    ['Aino Laine <aino@example.org>', { name: 'Aino Laine', email: 'aino@example.org' }],
    ['"Laine, Aino" <aino@example.org>', { name: 'Laine, Aino', email: 'aino@example.org' }],
    [' aino@example.org ', { name: 'aino@example.org', email: 'aino@example.org' }],
    ['<aino@example.org>', { name: 'aino@example.org', email: 'aino@example.org' }],
  ])('reads %j', (text, mailbox) => {
    expect(readMailbox(text)).toEqual(mailbox);
  });

  it.each(['Aino Laine', 'Aino <aino>', 'a@b.org, c@d.org', 'Aino <a@b.org> <c@d.org>', ''])(
    'finds no mailbox in %j',
    (text) => {
      expect(readMailbox(text)).toBeNull();
    },
  );
});

describe('isEmailAddress', () => {
  it('takes the addresses people have', () => {
    for (const address of ['a@b.org', "o'brien+x@mail.example.co.uk", 'käthe@bücher.example']) {
      expect(isEmailAddress(address)).toBe(true);
    }
  });

  it('takes nothing that would mean more in a header', () => {
    const line = 'a@b.org\r\nBcc: c@d.org';
    const long = `${'a'.repeat(65)}@b.org`;
    for (const text of [
      line,
      long,
      'a@b',
      'a b@c.org',
      'a@b.org;c@d.org',
      'a@b@c.org',
      '"a"@b.org',
      'a@b..org',
    ]) {
      expect(isEmailAddress(text)).toBe(false);
    }
  });
});
