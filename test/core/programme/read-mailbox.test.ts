import { describe, expect, it } from 'vitest';

import { readMailbox } from '../../../src/core/programme/read-mailbox.js';

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
