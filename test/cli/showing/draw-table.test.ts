import { expect, test } from 'vitest';

import { drawTable } from '../../../src/cli/showing/draw-table.js';
import { createPaint } from '../../../src/shell/paint.js';

const stream = (columns: number) => ({ isTerminal: true, columns, paint: createPaint(false) });
const COLUMNS = [
  { title: 'Mentor', atMost: 12 },
  { title: 'Points', atMost: 6, align: 'right' as const },
  { title: 'Why', atMost: 60 },
];

test('a table fits its width: the last column wraps at words, numbers stand right', () => {
  const table = drawTable(
    COLUMNS,
    [['Amina Yusuf', '9', 'teaches Python and SQL; can help with interviews']],
    stream(44),
  );
  expect(table).toBe(
    [
      'Mentor       Points  Why',
      'Amina Yusuf       9  teaches Python and SQL;',
      '                     can help with',
      '                     interviews',
      '',
    ].join('\n'),
  );
});

test('a column that may be cut ends in an ellipsis, by what the terminal shows', () => {
  const table = drawTable(
    [
      { title: 'Q', atMost: 6, cut: true },
      { title: 'A', atMost: 9 },
    ],
    [['陈静陈静', 'x']],
    stream(80),
  );
  expect(table.split('\n')[1]).toBe('陈静…   x');
});
