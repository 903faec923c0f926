import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';

import { runs } from '../../runs.js';
import { type Files, runInMemory } from '../memory-shell.js';
import { editTable, type Row } from './edit-table.js';

const example = (name: string): string =>
  readFileSync(new URL(`../../../examples/codebar-helsinki/${name}`, import.meta.url), 'utf8');

let matched: Files = {};
let pairings = '';

beforeAll(async () => {
  const inputs = { 'signups.csv': example('signups.csv'), 'mentorship.yaml': example('mentorship.yaml') };
  const run = await runInMemory(['match', 'signups.csv'], inputs);
  expect(run).toMatchObject({ exitCode: 0 });
  matched = run.files;
  pairings = run.files['pairings.csv'] ?? '';
});

type Edit = (rows: readonly Row[]) => readonly Row[];

const KEYS = ['mentor_email', 'mentee_email'] as const;
const place = fc.nat({ max: 26 });

/** What may go wrong in a spreadsheet. An edit that changes nothing, because both rows say the same, does not count. */
const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc.tuple(place, place, fc.constantFrom('mentor', 'mentee'), fc.boolean()).map(
    ([a, b, role, withName]): Edit =>
      (rows) => {
        const titles = withName ? [`${role}_name`, `${role}_email`] : [`${role}_email`];
        const cellsOf = (row: Row | undefined): Row =>
          Object.fromEntries(titles.map((title) => [title, row?.[title] ?? '']));
        return rows.map((row, other) =>
          other === a ? { ...row, ...cellsOf(rows[b]) } : other === b ? { ...row, ...cellsOf(rows[a]) } : row,
        );
      },
  ),
  place.map(
    (dropped): Edit =>
      (rows) =>
        rows.filter((_row, other) => other !== dropped),
  ),
  place.map(
    (copied): Edit =>
      (rows) => [...rows, ...rows.slice(copied, copied + 1)],
  ),
  fc.tuple(place, fc.constantFrom(...KEYS), fc.constantFrom('', 'nobody@example.org', 'x')).map(
    ([changed, column, text]): Edit =>
      (rows) =>
        rows.map((row, other) => (other === changed ? { ...row, [column]: text } : row)),
  ),
  fc
    .tuple(place, fc.constantFrom('status', 'score', 'why', 'mentor_choice', 'track', 'seal'), fc.string())
    .map(
      ([changed, column, text]): Edit =>
        (rows) =>
          rows.map((row, other) => (other === changed ? { ...row, [column]: `'${text}` } : row)),
    ),
);

test('whatever is edited in the pairs is found', async () => {
  await fc.assert(
    fc.asyncProperty(edit, async (change) => {
      const edited = editTable(pairings, change);
      fc.pre(edited !== pairings);
      const run = await runInMemory(['verify'], { ...matched, 'pairings.csv': edited });
      expect(run.exitCode).toBe(1);
      expect(run.stdout).toMatch(/faults? found/);
    }),
    runs(20),
  );
});
