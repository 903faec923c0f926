import fc from 'fast-check';
import { expect, test } from 'vitest';

import type { PairingColumn } from '../../../../src/core/pairing/rows/pairing-row.js';
import { runs } from '../../../runs.js';
import { aminaAndGrace, pairingRow, renderShipped } from './shipped-guides.js';

const FILLED = {
  ...aminaAndGrace,
  track: 'academy',
  start: '2026-10-05',
  mentor_booking_link: 'https://book.example.org/amina',
};
const COLUMNS = Object.entries(FILLED)
  .filter(([, cell]) => cell !== '')
  .map(([column]) => column as PairingColumn);

const programme = fc.record({
  programme: fc.constantFrom(null, 'codebar Helsinki'),
  organiser: fc.constantFrom(
    null,
    { name: 'Aino Laine', email: null },
    { name: 'Aino Laine', email: 'aino@example.org' },
  ),
  contact: fc.constantFrom(null, 'Ask at the desk.'),
  start: fc.constantFrom(null, '2026-10-05'),
  guides: fc
    .constantFrom('career-change' as const, 'skills' as const)
    .map((set) => ({ default: set, perTrack: new Map() })),
  meetings: fc.constantFrom(1, 2, 3, 4, 5, 6, [
    { title: 'Kick-off', questions: ['What do we build?'], guest: null },
    { title: 'Demo', questions: [], guest: 'Somebody from the library' },
  ]),
});

const NOT_A_VALUE = /undefined|null|NaN|\[object/;

test('whatever is blank, a guide has no hole in it', async () => {
  await fc.assert(
    fc.asyncProperty(fc.subarray(COLUMNS), programme, async (columns, settings) => {
      const row = pairingRow(Object.fromEntries(columns.map((column) => [column, FILLED[column]])));
      const { files, diagnostics } = await renderShipped([row], 'all', settings);
      expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
      for (const { path, content } of files) {
        if (typeof content !== 'string') continue;
        const text = content;
        expect(text).not.toMatch(NOT_A_VALUE);
        if (path.endsWith('.md')) checkMarkdown(text);
        if (path.endsWith('.html')) checkHtml(text);
      }
    }),
    runs(100),
  );
});

function checkMarkdown(text: string): void {
  expect(text).not.toMatch(/\n\n\n|[^\n] {2}|[ \t]\n|^\n/);
  // What a heading or a line in bold announces, follows.
  expect(text).not.toMatch(/^(#+) .*\n+(?:(?!\1#)#|$(?![\s\S]))/m);
  expect(text).not.toMatch(/^\*\*[^*\n]*\*\*\n+(?:#|\*\*[^*\n]*\*\*\n|$(?![\s\S]))/m);
  expect(text).not.toMatch(/\*\*\*\*|: *$|\*\*, |, *$|\(\)|(?:^|\s)- *$|^- \*\*[^*]*:\*\*$/m);
}

function checkHtml(text: string): void {
  const body = text.slice(text.indexOf('<body>'));
  expect(body).not.toMatch(/[^\n] {2}/);
  expect(body).not.toMatch(/<(ul|li|p|h1|h2|h3|bdi|section|strong|th|em|a)\b[^>]*>\s*<\/\1>/);
  expect(body).not.toMatch(/<\/h[23]>\s*<\/section>|, *<\/|: *<\/(?:li|p)>|[\uFDD0\uFDD1]/);
}
