import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

import { formExamples } from './form-example.js';

const PAGE = readFileSync(new URL('../../docs/forms.md', import.meta.url), 'utf8');

test('the table of tools names every example, and no other', () => {
  const rows = [...PAGE.matchAll(/^\| \[(.+?)\]\(\.\.\/test\/forms\/(.+?)\/\) /gm)];
  expect(rows.map(([, , folder]) => folder)).toEqual(formExamples.map(({ folder }) => folder));
});

test('every example says which tool, which export, and what tells it apart', () => {
  for (const example of formExamples) {
    const told = [example.tool, example.export, example['known by'], ...example.quirks];
    expect(told.filter((text) => typeof text === 'string' && text.length > 3).length, example.folder).toBe(
      told.length,
    );
    expect(example.quirks.length, example.folder).toBeGreaterThan(0);
  }
});
