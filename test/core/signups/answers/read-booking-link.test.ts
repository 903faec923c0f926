import { expect, test } from 'vitest';

import { readBookingLink } from '../../../../src/core/signups/answers/read-booking-link.js';

test.each([
  ['https://book.example.org/amina', 'https://book.example.org/amina'],
  [' http://example.org ', 'http://example.org'],
  ['javascript:alert(1)', null],
  ['https://example.org/a b', null],
  ['https://', null],
  ['book.example.org/amina', null],
  ['https://example.org/"onclick', null],
])('the booking link %j reads as %j', (text, link) => {
  expect(readBookingLink(text)).toBe(link);
});
