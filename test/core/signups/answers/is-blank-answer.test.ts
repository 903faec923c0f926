import { expect, test } from 'vitest';

import { isBlankAnswer, isBlankMark } from '../../../../src/core/signups/answers/is-blank-answer.js';
import { isBlankFor } from '../../../../src/core/signups/answers/is-blank-for.js';

test.each([
  '',
  ' \n',
  '-',
  '—',
  '- -',
  '-/-',
  '...',
  '?',
  '""',
  'N/A',
  'n / a',
  'n.a.',
  'N/A (student)',
  'not applicable',
  'k. A.',
  '#N/A',
  '#REF!',
])('%j is a mark that says nothing', (text) => {
  expect(isBlankMark(text)).toBe(true);
  expect(isBlankAnswer(text)).toBe(true);
});

test.each([
  'none',
  'None.',
  '(none)',
  '[None]',
  'nil',
  'nothing yet!',
  'TBA',
  'Prefer not to say',
  'keine Angabe',
  'aucune',
  'ninguno.',
  'Nenhum',
  'ei mitään',
  'ingen',
  'なし',
  'لا يوجد',
])('%j says nothing in words', (text) => {
  expect(isBlankAnswer(text)).toBe(true);
  expect(isBlankMark(text)).toBe(false);
});

test.each(['No', '0', 'x', '✓', 'C', 'R', 'Nadia', 'none of the above but knitting', 'C++', '+1'])(
  '%j says something',
  (text) => {
    expect(isBlankAnswer(text)).toBe(false);
  },
);

test('what says nothing hangs on the question', () => {
  expect(isBlankFor('capacity', 'none')).toBe(false);
  expect(isBlankFor('learns', 'not sure')).toBe(true);
  expect(isBlankFor('learns', 'Other')).toBe(true);
  expect(isBlankFor('teaches', 'Ei')).toBe(true);
  expect(isBlankFor('background', 'No.')).toBe(true);
  expect(isBlankFor('background', 'No formal one')).toBe(false);
  expect(isBlankFor('consent', 'No')).toBe(false);
  expect(isBlankFor('firstName', 'Nada')).toBe(false);
  expect(isBlankFor('lastName', 'Nil')).toBe(false);
  expect(isBlankFor('lastName', '-')).toBe(true);
});
