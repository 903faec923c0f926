import fc from 'fast-check';
import { expect, test } from 'vitest';

import {
  inferSplitting,
  type ListQuestion,
} from '../../../../../src/core/signups/answers/lists/infer-splitting.js';
import { splitAnswers } from '../../../../../src/core/signups/answers/lists/split-answers.js';
import { runs } from '../../../../runs.js';

const list: ListQuestion = { options: undefined, mayBeText: false, standsAlone: () => false };
const listOrText: ListQuestion = { ...list, mayBeText: true };

/** How often each cell occurs, as a column counts them. */
function countCells(cells: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const cell of cells) counts.set(cell, (counts.get(cell) ?? 0) + 1);
  return counts;
}

function split(cells: readonly string[], question = list): readonly (readonly string[])[] {
  const splitting = inferSplitting(countCells(cells), question);
  return cells.map((cell) => splitAnswers(cell, splitting));
}

test('commas cut, outside brackets and digits only', () => {
  expect(split(['Python, SQL', 'Cloud (AWS, Azure), 1,000 users', ' R ,, Go,'])).toEqual([
    ['Python', 'SQL'],
    ['Cloud (AWS, Azure)', '1,000 users'],
    ['R', 'Go'],
  ]);
});

test('a bracket that is never closed does not swallow the commas', () => {
  expect(split(['Python (beginner, SQL'])).toEqual([['Python (beginner', 'SQL']]);
});

test('semicolons win where most lists use them, and then commas belong to the options', () => {
  expect(split(['HTML, CSS;Python;', 'Python;', 'Design, research;'])).toEqual([
    ['HTML, CSS', 'Python'],
    ['Python'],
    ['Design, research'],
  ]);
});

test('line breaks cut as semicolons do', () => {
  expect(split(['Python\nSQL', 'Data, numbers\nGo'])).toEqual([
    ['Python', 'SQL'],
    ['Data, numbers', 'Go'],
  ]);
});

test('one semicolon among many comma lists does not glue the others together', () => {
  expect(split(['Python; SQL', 'Python, Go', 'SQL, Go', 'R, Go'])[1]).toEqual(['Python', 'Go']);
});

test('parts that never occur apart are one option from the third time on', () => {
  const cells = ['Job search, CVs and interviews, Python', 'Job search, CVs and interviews', 'SQL'];
  expect(split(cells)[1]).toEqual(['Job search', 'CVs and interviews']);
  expect(split([...cells, 'SQL, Job search, CVs and interviews'])[1]).toEqual([
    'Job search, CVs and interviews',
  ]);
});

test('three parts that never occur apart are one option too', () => {
  const cells = ['One, two, three', 'Other, One, two, three', 'One, two, three, Last'];
  expect(split(cells)[1]).toEqual(['Other', 'One, two, three']);
});

test('two answers that stand alone elsewhere in the world are never glued', () => {
  const known = { ...list, standsAlone: (part: string) => ['HTML', 'CSS'].includes(part) };
  expect(split(['HTML, CSS', 'HTML, CSS', 'HTML, CSS'], known)[0]).toEqual(['HTML', 'CSS']);
});

test('configured options settle it, in their own spelling', () => {
  const configured = { ...list, options: ['Cloud, DevOps', 'Data, analytics, AI'] };
  expect(split(['cloud, devops, Python', 'Data, analytics, AI'], configured)).toEqual([
    ['Cloud, DevOps', 'Python'],
    ['Data, analytics, AI'],
  ]);
});

test('free text stays whole, ticked answers are cut', () => {
  const text = 'I want to change career, from teaching to data; and soon.';
  expect(split([text, 'Learn, grow, and find a first job as a developer.'], listOrText)[0]).toEqual([text]);
  const ticked = ['Changing career, Interviews', 'Interviews, Portfolio', 'Portfolio, Changing career'];
  expect(split(ticked, listOrText)[0]).toEqual(['Changing career', 'Interviews']);
});

test('twice is enough for a part that begins in small letters', () => {
  const cells = ['Data, numbers, SQL', 'Python', 'Data, numbers'];
  expect(split(cells)[0]).toEqual(['Data, numbers', 'SQL']);
  expect(split(['Data, Numbers, SQL', 'Python', 'Data, Numbers'])[0]).toEqual(['Data', 'Numbers', 'SQL']);
});

test('quotation marks hold a comma', () => {
  expect(split(['"Salary, rank and file", Python', '“Yes, and” games, SQL', '6" pipes, 5 pipes'])).toEqual([
    ['Salary, rank and file', 'Python'],
    ['“Yes, and” games', 'SQL'],
    ['6" pipes', '5 pipes'],
  ]);
});

test('quotation marks around an answer are taken off', () => {
  const cells = ['Python,"Statistics, the gentle kind"', '"Excel, ""pivot"" tables",SQL', 'SQL,Python'];
  expect(split(cells)).toEqual([
    ['Python', 'Statistics, the gentle kind'],
    ['Excel, "pivot" tables', 'SQL'],
    ['SQL', 'Python'],
  ]);
  expect(split(['"lead, with or without a title"', 'to grow. And soon.'], listOrText)[0]).toEqual([
    'lead, with or without a title',
  ]);
});

test('a cell of a thousand commas is no list', () => {
  const cell = 'a, b '.repeat(600).trim();
  expect(split([cell, 'Python, SQL'])).toEqual([[cell], ['Python', 'SQL']]);
});

test('an option of a list with commas may hold a semicolon', () => {
  const cells = ['Writing; editing, SQL', 'Python, Writing; editing', 'Python, SQL', 'Writing; editing'];
  expect(split(cells)).toEqual([
    ['Writing; editing', 'SQL'],
    ['Python', 'Writing; editing'],
    ['Python', 'SQL'],
    ['Writing; editing'],
  ]);
});

test('in a column cut by semicolons, a cell of known answers between commas is a list too', () => {
  expect(split(['Python;SQL;', 'Python, SQL', 'SQL;Go;', 'Design, research'])).toEqual([
    ['Python', 'SQL'],
    ['Python', 'SQL'],
    ['SQL', 'Go'],
    ['Design, research'],
  ]);
});

test('a free answer beside ticked ones keeps its commas', () => {
  const ticked = ['Python, SQL', 'SQL, Go', 'Python, Go', 'Python, SQL, Go', 'Go'];
  const other = 'Python, I would like to knit, sew, and bake';
  expect(split([...ticked, other])[5]).toEqual(['Python', 'I would like to knit, sew, and bake']);
  expect(split([...ticked, 'Python, Rust, Elixir'])[5]).toEqual(['Python', 'Rust', 'Elixir']);
});

test('configured options may hold commas and semicolons', () => {
  const configured = { ...list, options: ['Write; edit, review', 'Python'] };
  expect(split(['write; edit, review, Python', 'Python; SQL'], configured)).toEqual([
    ['Write; edit, review', 'Python'],
    ['Python', 'SQL'],
  ]);
});

test('the rows order plays no part', () => {
  const part = fc.constantFrom('a', 'b', 'c (d, e)', 'f; g', 'h\ni', 'j', 'k');
  const cell = fc.array(part, { minLength: 1, maxLength: 5 }).map((parts) => parts.join(', '));
  const shuffled = fc
    .array(cell, { maxLength: 12 })
    .chain((cells) => fc.tuple(fc.constant(cells), fc.shuffledSubarray(cells, { minLength: cells.length })));
  fc.assert(
    fc.property(shuffled, ([cells, others]) => {
      expect(inferSplitting(countCells(others), list)).toEqual(inferSplitting(countCells(cells), list));
    }),
    runs(100),
  );
});
