import { describe, expect, it } from 'vitest';

import { inferSplitting } from '../../../../../src/core/signups/answers/lists/infer-splitting.js';
import { splitAnswers } from '../../../../../src/core/signups/answers/lists/split-answers.js';

/*
 * How many cells of ticked options are cut right by what the column itself tells. Forms are made up from a fixed row of
 * numbers: 6 to 13 options each, a third of which hold commas or a semicolon, each ticked by two people in five.
 */

const OPTIONS = [
  'Job search, CVs and interviews',
  'Python',
  'JavaScript / TypeScript',
  'UX & UI design',
  'Cloud (AWS, Azure)',
  'Leading people, teams and projects',
  '"Soft" skills',
  'Marketing, sales',
  'Data analysis, statistics',
  'SQL',
  'Git',
  'Public speaking',
  'Salary, negotiation and contracts',
  'Project management (agile, scrum)',
  'R',
  'C++',
  'Accessibility',
  'Testing',
  'Mobile (iOS/Android)',
  'Product, roadmaps',
  'Writing; editing',
  'Career change, returning to work',
  'Security',
  'DevOps, infrastructure, SRE',
  'Research',
];

const FORMS = 200;
const TICKED = 0.4;

/** A row of numbers from 0 to 1 that is the same for the same seed (mulberry32). */
function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** What the people of one form ticked, in the form's order. */
function fillForm(seed: number, rows: number): readonly (readonly string[])[] {
  const next = numbersFrom(seed);
  const shuffled = OPTIONS.map((option) => ({ option, at: next() })).sort((a, b) => a.at - b.at);
  const options = shuffled.slice(0, 6 + Math.floor(next() * 8)).map(({ option }) => option);
  return Array.from({ length: rows }, () => {
    const ticked = options.filter(() => next() < TICKED);
    return ticked.length > 0 ? ticked : options.slice(0, 1);
  });
}

/** Cells cut right of all cells, with the column's help and at every comma. */
function measure(rows: number) {
  const counts = { cells: 0, right: 0, naive: 0 };
  for (let form = 0; form < FORMS; form += 1) {
    const answers = fillForm(form * 7919 + rows, rows);
    const cells = answers.map((list) => list.join(', '));
    const cellCounts = new Map(cells.map((cell) => [cell, cells.filter((other) => other === cell).length]));
    const splitting = inferSplitting(cellCounts, {
      options: undefined,
      mayBeText: false,
      standsAlone: () => false,
    });
    for (const [place, list] of answers.entries()) {
      const cell = cells[place] ?? '';
      const expected = JSON.stringify(list);
      counts.cells += 1;
      if (JSON.stringify(splitAnswers(cell, splitting)) === expected) counts.right += 1;
      if (JSON.stringify(cell.split(', ')) === expected) counts.naive += 1;
    }
  }
  return counts;
}

describe('cells of ticked options', () => {
  it('are cut right in 99 of 100 cases with 15 rows', () => {
    const { cells, right } = measure(15);
    expect(right).toBeGreaterThanOrEqual(Math.ceil(cells * 0.99));
  });

  it('are all cut right with 30 rows, where commas alone cut one in four right', () => {
    const { cells, right, naive } = measure(30);
    expect(right).toBe(cells);
    expect(naive).toBeLessThan(cells / 4);
  });
});
