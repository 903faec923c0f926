import fc from 'fast-check';
import stringWidth from 'string-width';
import { expect, test } from 'vitest';

import { cutText } from '../../../src/cli/showing/cut-text.js';
import { runs } from '../../runs.js';

test('a text that fits stays whole', () => {
  expect(cutText('陈静', 4)).toBe('陈静');
  expect(cutText('', 4)).toBe('');
});

test('what is too long ends in an ellipsis, by what the terminal shows', () => {
  expect(cutText('Grace Oyelaran', 7)).toBe('Grace…');
  expect(cutText('陈静陈静', 6)).toBe('陈静…');
});

test('a letter made of many characters is never cut apart', () => {
  expect(cutText('👩🏽‍🚀👩🏽‍🚀👩🏽‍🚀', 5)).toBe('👩🏽‍🚀👩🏽‍🚀…');
});

test('a tower of accents becomes one sign, so that it hides no other line', () => {
  expect(cutText(`a${'\u0301'.repeat(10_000)}b`, 40)).toBe('�…');
  expect(cutText(`a${'\u0301'.repeat(100)}b`, 40)).toBe('�b');
});

test('no text is wider than it may be', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', maxLength: 60 }),
      fc.integer({ min: 1, max: 40 }),
      (text, width) => {
        expect(stringWidth(cutText(text, width))).toBeLessThanOrEqual(width);
      },
    ),
    runs(100),
  );
});
