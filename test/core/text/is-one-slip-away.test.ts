import { expect, test } from 'vitest';

import { isOneSlipAway } from '../../../src/core/text/is-one-slip-away.js';

test.each(['mail', 'gmaill', 'gmqil', 'gamil', 'gmial', 'gmai', 'xgmail'])(
  '%s is one slip from gmail',
  (word) => {
    expect(isOneSlipAway(word, 'gmail')).toBe(true);
    expect(isOneSlipAway('gmail', word)).toBe(true);
  },
);

test.each(['gmail', 'gmi', 'gaiml', 'ymall', '', 'gmailll'])('%j is not one slip from gmail', (word) => {
  expect(isOneSlipAway(word, 'gmail')).toBe(false);
});
