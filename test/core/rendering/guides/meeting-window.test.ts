import { expect, test } from 'vitest';

import { meetingWindow } from '../../../../src/core/rendering/guides/meeting-window.js';

test('six meetings in six months have about a month each', () => {
  expect(meetingWindow('2026-10-05', 6, 1, 6)).toEqual({ from: '2026-10-05', to: '2026-11-03' });
  expect(meetingWindow('2026-10-05', 6, 6, 6)).toEqual({ from: '2027-03-05', to: '2027-04-04' });
});

test('a single meeting may take place on any day of the programme', () => {
  expect(meetingWindow('2026-10-05', 1, 1, 1)).toEqual({ from: '2026-10-05', to: '2026-11-04' });
});

test.each(['', 'soon', '2026-02-30'])('a start of "%s" gives no window', (start) => {
  expect(meetingWindow(start, 6, 1, 6)).toBeNull();
});
