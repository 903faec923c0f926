import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** Each promise of the page with the cell that says what would tell. */
const promises = readFileSync('docs/promises.md', 'utf8')
  .split(/^## /mu)
  .flatMap((chapter) => (/^\| Promise +\| Test +\| Figure +\|$/mu.test(chapter) ? [rowsOf(chapter)] : []))
  .flat();

function rowsOf(chapter: string): readonly (readonly [promise: string, test: string])[] {
  const [, , ...rows] = chapter.split('\n').filter((line) => line.startsWith('|'));
  return rows.map((row) => {
    const [, promise = '', told = ''] = row.split('|').map((cell) => cell.trim());
    return [promise, told] as const;
  });
}

test('the page has promises', () => {
  expect(promises.length).toBeGreaterThan(50);
});

test.each(promises)('%s: what would tell is there', (_, told) => {
  const paths = [...told.matchAll(/\]\(\.\.\/([^)]+)\)/gu)].map(([, path = '']) => path);
  expect(paths.filter((path) => !existsSync(path))).toEqual([]);
  expect(paths.length > 0 || told.includes('`npm run ')).toBe(true);
});
