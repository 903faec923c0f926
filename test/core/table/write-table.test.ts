import { expect, it } from 'vitest';

import { writeTable } from '../../../src/core/table/write-table.js';

it('writes commas, CRLF after every row and no mark', () => {
  expect(writeTable(['name', 'email'], [['Grace', 'grace@example.org']])).toBe(
    'name,email\r\nGrace,grace@example.org\r\n',
  );
});

it('writes semicolons and a mark for Excel', () => {
  expect(writeTable(['name', 'email'], [['Grace', '']], { excel: true })).toBe(
    '\uFEFFname;email\r\nGrace;\r\n',
  );
});

it('writes the header alone when there are no rows', () => {
  expect(writeTable(['name', 'email'], [])).toBe('name,email\r\n');
});

it.each(['a,b', 'a;b', 'a\tb', 'a\nb', 'a\rb', 'a\r\nb'])('quotes %j', (cell) => {
  expect(writeTable(['answer'], [[cell]])).toBe(`answer\r\n"${cell}"\r\n`);
});

it('writes any number of rows, made as they are needed, as one table', () => {
  const numbers = Array.from({ length: 1201 }, (_, place) => String(place));
  function* makeRows() {
    for (const number of numbers) yield [number];
  }
  expect(writeTable(['number'], makeRows(), { excel: true })).toBe(
    `\uFEFF${['number', ...numbers].map((cell) => `${cell}\r\n`).join('')}`,
  );
});

it.each(['::error::Grace', ' ::warning::', '##[error]'])(
  'quotes %j, which a build log must not run',
  (cell) => {
    expect(writeTable(['answer'], [[cell]])).toBe(`answer\r\n"${cell}"\r\n`);
  },
);

it('doubles quotation marks', () => {
  expect(writeTable(['answer'], [['say "hi"']])).toBe('answer\r\n"say ""hi"""\r\n');
});

it('makes formulas harmless, in the header too', () => {
  expect(writeTable(['=title'], [['-3'], ['one\n=two']])).toBe("'=title\r\n'-3\r\n\"one\n'=two\"\r\n");
});
