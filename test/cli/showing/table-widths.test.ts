import { expect, test } from 'vitest';

import { drawTable } from '../../../src/cli/showing/draw-table.js';
import { stream } from '../reading/screen.js';

const HEADS = [
  { title: 'Mentor', atMost: 22 },
  { title: 'Mentee', atMost: 22 },
  { title: 'Points', atMost: 6, align: 'right' as const },
  { title: 'Wanted by', atMost: 9, align: 'right' as const },
  { title: 'Why', atMost: 120 },
];

const ROWS = [
  ['Amina Yusuf', 'Grace Oyelaran', '93', '7', 'teaches Python and SQL; can help with changing career'],
  ['Maximiliana Featherstonehaugh', '王小明', '8', '12', 'teaches Git'],
  [
    'Tomás Herrera',
    'Omar Haddad',
    '100',
    '120',
    'teaches CSS, React and “Git, the command line”; both taught themselves',
  ],
];

test.each([40, 80, 200])('a table on %i columns reads like this', async (columns) => {
  await expect(drawTable(HEADS, ROWS, stream(columns))).toMatchFileSnapshot(`tables/${columns}.txt`);
});
