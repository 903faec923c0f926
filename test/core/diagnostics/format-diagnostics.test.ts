import { describe, expect, it } from 'vitest';

import type { Diagnostic } from '../../../src/core/diagnostics/diagnostic.js';
import { formatDiagnostics } from '../../../src/core/diagnostics/format-diagnostics.js';
import { finding } from './finding.js';

const goals = { index: 6, title: 'Goals' };
const email = { index: 1, title: 'Email' };

function lines(diagnostics: readonly Diagnostic[], limit?: number): readonly string[] {
  const text = formatDiagnostics(diagnostics, limit === undefined ? {} : { limit });
  expect(text.endsWith('\n')).toBe(true);
  return text.slice(0, -1).split('\n');
}

describe('formatDiagnostics', () => {
  it('tells the place, the severity, the message, and below it what to do', () => {
    const place = { file: 'signups.csv', row: 7, column: goals, line: 12 };
    expect(lines([finding({ place, hint: 'Write it again.' })])).toEqual([
      'signups.csv, row 7, column "Goals" (G7): error: Something is wrong. [ragged-row]',
      '  Write it again.',
    ]);
  });

  it('tells a column without a title by its letters', () => {
    const place = { file: 'signups.csv', column: { index: 27, title: ' ' } };
    expect(lines([finding({ place }), finding({ place: { ...place, row: 7 } })])).toEqual([
      'signups.csv, column AB: error: Something is wrong. [ragged-row]',
      'signups.csv, row 7, column AB (AB7): error: Something is wrong. [ragged-row]',
    ]);
  });

  it('tells what has no place without one', () => {
    expect(lines([finding({ severity: 'warning' })])).toEqual(['warning: Something is wrong. [ragged-row]']);
  });

  it('is empty when nothing was found', () => {
    expect(formatDiagnostics([])).toBe('');
  });

  it('tells errors first, then warnings, then notes, each by file, row and column', () => {
    const at = (severity: 'error' | 'warning' | 'note', file: string, row: number, column = goals) =>
      finding({ severity, place: { file, row, column }, message: `${row}.` });
    const told = lines([
      at('note', 'a.csv', 2),
      at('error', 'b.csv', 2),
      at('warning', 'a.csv', 2),
      at('error', 'a.csv', 10),
      at('error', 'a.csv', 9),
      at('error', 'a.csv', 9, email),
    ]);
    expect(told).toEqual([
      'a.csv, row 9, column "Email" (B9): error: 9. [ragged-row]',
      'a.csv, row 9, column "Goals" (G9): error: 9. [ragged-row]',
      'a.csv, row 10, column "Goals" (G10): error: 10. [ragged-row]',
      'b.csv, row 2, column "Goals" (G2): error: 2. [ragged-row]',
      'a.csv, row 2, column "Goals" (G2): warning: 2. [ragged-row]',
      'a.csv, row 2, column "Goals" (G2): note: 2. [ragged-row]',
    ]);
  });

  it('tells what concerns a whole file before what has a place in it', () => {
    expect(lines([finding({ place: { file: 'a', line: 3 } }), finding({ place: { file: 'a' } })])).toEqual([
      'a: error: Something is wrong. [ragged-row]',
      'a, line 3: error: Something is wrong. [ragged-row]',
    ]);
  });

  it('tells the same finding in several rows of a column once', () => {
    const at = (row: number, column = email) =>
      finding({ place: { file: 'a.csv', row, column }, hint: 'Mend it.' });
    expect(lines([at(9), at(3), at(4, goals), at(12)])).toEqual([
      'a.csv, row 3, column "Email" (B3): error: Something is wrong. [ragged-row]',
      '  Also in rows 9 and 12.',
      '  Mend it.',
      'a.csv, row 4, column "Goals" (G4): error: Something is wrong. [ragged-row]',
      '  Mend it.',
    ]);
  });

  it('names eight further rows and counts the others', () => {
    const rows = Array.from({ length: 12 }, (_, index) =>
      finding({ place: { file: 'a.csv', row: index + 2 } }),
    );
    expect(lines(rows)).toEqual([
      'a.csv, row 2: error: Something is wrong. [ragged-row]',
      '  Also in rows 3, 4, 5, 6, 7, 8, 9, 10 and 3 more.',
    ]);
  });

  it('keeps findings that point elsewhere apart, and names where they point', () => {
    const at = (row: number, other: number) =>
      finding({ place: { file: 'a.csv', row }, related: [{ file: 'b.csv', row: other, column: email }] });
    expect(lines([at(2, 5), at(3, 6)])).toEqual([
      'a.csv, row 2: error: Something is wrong. [ragged-row]',
      '  See also b.csv, row 5, column "Email" (B5).',
      'a.csv, row 3: error: Something is wrong. [ragged-row]',
      '  See also b.csv, row 6, column "Email" (B6).',
    ]);
  });

  it('tells twenty findings and counts the rest by severity', () => {
    const errors = Array.from({ length: 21 }, (_, line) =>
      finding({ place: { file: 'a.yaml', line: line + 1 } }),
    );
    const told = lines([...errors, finding({ severity: 'note' }), finding({ severity: 'note' })]);
    expect(told).toHaveLength(21);
    expect(told.at(-2)).toBe('a.yaml, line 20: error: Something is wrong. [ragged-row]');
    expect(told.at(-1)).toBe('… and 1 more error, 2 more notes');
  });

  it('tells as many findings as asked for, and counts every row of the rest', () => {
    const at = (row: number, message: string) => finding({ place: { file: 'a.csv', row }, message });
    expect(lines([at(2, 'One.'), at(3, 'Two.'), at(4, 'Two.')], 1)).toEqual([
      'a.csv, row 2: error: One. [ragged-row]',
      '… and 2 more errors',
    ]);
  });

  it('keeps a title on its line, and out of reach of a terminal', () => {
    const column = { index: 0, title: 'Name\r\n::error::\u202Ex\u001B[31m' };
    expect(lines([finding({ place: { file: 'a.csv', row: 2, column }, message: 'One\ntwo.' })])).toEqual([
      'a.csv, row 2, column "Name ::error::x[31m" (A2): error: One two. [ragged-row]',
    ]);
  });

  it('lets no file name or title command a build', () => {
    const column = { index: 0, title: '##[group]x ##vso[task.complete]' };
    expect(lines([finding({ place: { file: '::error::x.csv', row: 2, column } })])).toEqual([
      ': :error::x.csv, row 2, column "# #[group]x # #vso[task.complete]" (A2): error: Something is wrong. [ragged-row]',
    ]);
  });

  it('gives the same text whatever the order of what was found', () => {
    const found = [2, 3, 4].flatMap((row) => [
      finding({ place: { file: 'a.csv', row }, message: `${row % 2}.` }),
      finding({ place: { file: 'a.csv', row, column: email } }),
    ]);
    expect(formatDiagnostics(found.toReversed())).toBe(formatDiagnostics(found));
  });
});
