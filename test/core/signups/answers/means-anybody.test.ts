import { expect, test } from 'vitest';

import { meansAnybody } from '../../../../src/core/signups/answers/means-anybody.js';

test.each([
  'Anyone',
  'anybody!',
  'Anyone is fine.',
  'Any mentor would be great',
  'I’m open to anyone',
  'No preference',
  "It doesn't matter",
  'I don’t mind',
  'N’importe qui',
  'Egal',
  'Kuka tahansa',
])('%s leaves it open', (text) => {
  expect(meansAnybody(text)).toBe(true);
});

test.each([
  'Anyone but Tomás',
  'Anyone from Acme',
  'Any Müller',
  'Allan',
  'Grace Oyelaran',
  'Somebody like Grace',
])('%s does not', (text) => {
  expect(meansAnybody(text)).toBe(false);
});
