import { expect, test } from 'vitest';

import { readStatus } from '../../../../src/core/signups/answers/read-status.js';

test.each([
  'declined',
  'Refunded',
  'Partially refunded',
  'Cancelled',
  'canceled (refunded)',
  'Not Attending',
  "Can't go",
  'Deleted',
  'Expired',
  'No',
  'Rejected',
  'Withdrawn',
  'storniert',
  'Abgesagt',
  'Annulé',
  'Rechazada',
  'Geannuleerd',
  'Anulowane',
  'Peruttu',
  'Avbokad',
  'キャンセル',
  '已取消',
])('%j leaves', (state) => {
  expect(readStatus(state)).toBe('left');
});

test.each(['waitlist', 'Waitlisted', 'On the waiting list', 'Warteliste', 'Lista de espera'])(
  '%j waits for a place',
  (state) => {
    expect(readStatus(state)).toBe('waits');
  },
);

test.each([
  'approved',
  'pending_approval',
  'Attending',
  'Checked In',
  'Going',
  'Yes',
  'paid',
  'invited',
  'bestätigt',
  'Confirmée',
  'Bekräftad',
  '已确认',
])('%j stays', (state) => {
  expect(readStatus(state)).toBe('stays');
});

test.each(['', 'Single', 'Employed', 'Python', 'I was going to come but I am not sure whether I can'])(
  '%j is no state of a booking',
  (text) => {
    expect(readStatus(text)).toBeNull();
  },
);
