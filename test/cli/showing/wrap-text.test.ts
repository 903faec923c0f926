import fc from 'fast-check';
import stringWidth from 'string-width';
import { expect, test } from 'vitest';

import { wrapText } from '../../../src/cli/showing/wrap-text.js';
import { runs } from '../../runs.js';

test('a long text breaks at blanks and hangs below its first line', () => {
  expect(wrapText('Grace: the only mentor who would suit is full', 20, '  ', '    ')).toBe(
    '  Grace: the only\n    mentor who would\n    suit is full\n',
  );
});

test('wide letters count twice, and a word longer than the line stays whole', () => {
  expect(wrapText('陈静 陈静 陈静', 9)).toBe('陈静 陈静\n陈静\n');
  expect(wrapText('a https://book.example.org/amina b', 10)).toBe('a\nhttps://book.example.org/amina\nb\n');
});

test('nothing is lost, and only single words stick out', () => {
  const words = fc.array(
    fc.string({ minLength: 1, maxLength: 12 }).filter((word) => /^\S+$/.test(word)),
    {
      minLength: 1,
    },
  );
  fc.assert(
    fc.property(words, fc.integer({ min: 8, max: 40 }), (some, width) => {
      const lines = wrapText(some.join(' '), width, '  ').trimEnd().split('\n');
      expect(lines.map((line) => line.slice(2)).join(' ')).toBe(some.join(' '));
      for (const line of lines) expect(stringWidth(line) <= width || !line.slice(2).includes(' ')).toBe(true);
    }),
    runs(100),
  );
});
