import { describe, expect, test } from 'vitest';

import {
  numberTitles,
  withoutNumbers,
} from '../../../../../src/core/signups/columns/mapping/number-titles.js';

describe('repeated titles', () => {
  test('are told apart by a number', () => {
    expect(numberTitles(['Email', 'Name', 'email'])).toEqual(['Email', 'Name', 'email (2)']);
  });

  test('lose the number by which a tool told them apart, others keep theirs', () => {
    const titles = ['Skills', 'Skills2', 'Skills.1', 'Skills (2)', 'Top 3', 'Web 2.0'];
    expect(withoutNumbers(titles)).toEqual(['Skills', 'Skills', 'Skills', 'Skills', 'Top 3', 'Web 2.0']);
  });
});

test('a column without a title takes no other column its own', () => {
  const titles = ['', 'Name', '', 'E-mail', 'Consent'];
  expect(withoutNumbers(titles)).toEqual(titles);
});
