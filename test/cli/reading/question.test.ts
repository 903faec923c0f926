import { expect, test } from 'vitest';

import { listQuestions, nameQuestion } from '../../../src/cli/reading/question.js';
import { showColumns } from '../../../src/cli/reading/show-columns.js';
import { showDoubts } from '../../../src/cli/reading/show-doubts.js';
import type { ColumnUse } from '../../../src/core/signups/columns/column-use.js';
import { sheet } from '../../core/signups/sheet.js';
import { stream } from './screen.js';

function use(index: number, header: string, fields: Partial<ColumnUse> = {}): ColumnUse {
  return {
    index,
    header,
    name: header,
    fields: ['learns'],
    side: null,
    question: header,
    part: null,
    cells: 'answer',
    rank: null,
    ranked: false,
    reason: 'the title says so',
    certainty: 'likely',
    splitting: null,
    answered: 2,
    unread: 0,
    samples: [],
    ...fields,
  };
}

function option(index: number, part: string, fields: Partial<ColumnUse> = {}): ColumnUse {
  return use(index, `Learn? [${part}]`, {
    name: 'Learn?',
    question: 'Learn?',
    part,
    cells: 'tick',
    ...fields,
  });
}

const TABLE = sheet(
  ['Name', 'Learn? [Python]', 'Learn? [SQL]', 'Note', 'Learn? [Other]'],
  [
    ['Grace Oyelaran', 'Python', '', '', ''],
    ['Omar Haddad', 'Python', 'SQL', '', ''],
    ['Leena Pöysti', '', '', '', 'Rust'],
    ['Amina Yusuf', '', '', 'Hello', ''],
  ],
);
const USES = [
  use(0, 'Name', { fields: ['name'] }),
  option(1, 'Python'),
  option(2, 'SQL'),
  use(3, 'Note', { fields: [], certainty: null }),
  option(4, 'Other', { cells: 'other' }),
];

test('columns of one question make one line, counted by the rows that answered any of them', () => {
  const questions = listQuestions(TABLE, USES);
  expect(questions.map(nameQuestion)).toEqual(['A "Name"', 'B–C, E "Learn?"', 'D "Note"']);
  expect(questions[1]?.answered).toBe(3);
  expect(showColumns(questions, 'samples', stream(100))).toMatch(
    /^B–C, E {2}Learn\? +skills they want \(learns\) +3 {2}Python, SQL, Other$/mu,
  );
});

test('options without their question are named by themselves', () => {
  const alone = [option(1, 'Python', { question: '' }), option(2, 'SQL', { question: '' })];
  expect(listQuestions(TABLE, alone).map(nameQuestion)).toEqual(['B–C "Python, SQL"']);
});

test('questions of different fields or roles stay apart, whatever their words', () => {
  const mixed = [
    option(1, 'Python'),
    option(2, 'SQL', { fields: ['teaches'] }),
    option(4, 'Other', { side: 'mentor' }),
  ];
  expect(listQuestions(TABLE, mixed)).toHaveLength(3);
});

test('a doubtful question is settled by its shared words, or by all titles where it has none', () => {
  const doubtful = { certainty: 'doubtful' } as const;
  const shared = listQuestions(TABLE, [option(1, 'Python', doubtful), option(2, 'SQL', doubtful)]);
  expect(showDoubts(shared, stream(100))).toContain('        learns: "Learn?"\n');
  const bare = { ...doubtful, question: '' };
  const alone = listQuestions(TABLE, [
    use(1, 'Python', { ...bare, part: 'Python' }),
    use(2, 'SQL', { ...bare, part: 'SQL' }),
  ]);
  expect(showDoubts(alone, stream(100))).toContain('        learns: ["Python", "SQL"]\n');
});
