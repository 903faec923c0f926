import { expect, test } from 'vitest';

import { isBlankAnswer } from '../../../../src/core/signups/answers/is-blank-answer.js';

test.each([
  '',
  '  ',
  '\u00a0',
  '-',
  '–',
  'N/A',
  'n/a ',
  'None',
  'NOT APPLICABLE',
  '…',
  'Prefer not to say',
  'keine Angabe',
])('%j says nothing', (text) => {
  expect(isBlankAnswer(text)).toBe(true);
});

test.each(['0', 'No', 'R', 'C', 'Go', 'Nan Li', 'None of the others have helped me so far'])(
  '%j says something',
  (text) => {
    expect(isBlankAnswer(text)).toBe(false);
  },
);
