import { describe, expect, test } from 'vitest';

import {
  addRow,
  type IntegerProgram,
  type Row,
  startProgram,
} from '../../../../src/core/matching/exact/integer-program.js';
import { loadSolver, solveProgram } from '../../../../src/core/matching/exact/solve-program.js';

async function solve(program: IntegerProgram, nodeLimit = 100) {
  return solveProgram(await loadSolver(), program, nodeLimit);
}

function programOf(countedColumns: number, columnCount: number, rows: readonly Row[]): IntegerProgram {
  const program = startProgram(countedColumns);
  program.columnCount = columnCount;
  for (const row of rows) addRow(program, row);
  return program;
}

describe('the solver of integer programs', () => {
  test('chooses as many as fit, whole ones', async () => {
    // By halves, a column and a half would fit.
    const triangle = programOf(3, 3, [
      { columns: [0, 1], most: 1 },
      { columns: [1, 2], most: 1 },
      { columns: [0, 2], most: 1 },
    ]);
    const answer = await solve(triangle);
    expect(answer?.chosen).toHaveLength(1);
    expect(answer?.bound).toBe(1);
  });

  test('counts the first columns alone', async () => {
    // Either the one that counts, or the two that do not.
    const program = programOf(1, 3, [
      { columns: [0, 1], most: 1 },
      { columns: [0, 2], most: 1 },
    ]);
    expect(await solve(program)).toEqual({ chosen: [0], bound: 1 });
    const apart = programOf(1, 2, [{ columns: [0, 1], least: 1, most: 1 }]);
    expect(await solve(apart)).toEqual({ chosen: [0], bound: 1 });
  });

  test('weighs the column that is taken off', async () => {
    // Column 2 may be 1 only if both others are, and must be.
    const program = programOf(2, 3, [
      { columns: [0, 1], least: 0, minus: { column: 2, weight: 2 } },
      { columns: [2], least: 1 },
    ]);
    expect(await solve(program)).toEqual({ chosen: [0, 1], bound: 2 });
  });

  test('says nothing of a program that nothing meets', async () => {
    const program = programOf(1, 1, [
      { columns: [0], least: 1 },
      { columns: [0], most: 0 },
    ]);
    expect(await solve(program)).toBeNull();
  });

  test('takes a program that is none for a fault of ours', async () => {
    const program = programOf(1, 1, [{ columns: [7], most: 1 }]);
    await expect(solve(program)).rejects.toThrow();
  });

  test('finds nothing, and bounds nothing, where it may visit no node', async () => {
    expect(await solve(circle(), 0)).toEqual({ chosen: [], bound: Number.POSITIVE_INFINITY });
  });

  test('proves what is best where it may search', async () => {
    const { chosen, bound } = (await solve(circle(), 1000)) ?? {};
    expect(chosen).toHaveLength(8);
    expect(bound).toBe(8);
  });
});

/** Of any two columns that stand 1, 4 or 6 apart on a circle at most one may be chosen. */
function circle(): IntegerProgram {
  const count = 23;
  const rows = [1, 4, 6].flatMap((apart) =>
    Array.from({ length: count }, (_, column): Row => {
      return { columns: [column, (column + apart) % count], most: 1 };
    }),
  );
  return programOf(count, count, rows);
}
