import { describe, expect, test } from 'vitest';

import { read, sheet } from '../../sheet.js';

const rows = [
  ['Amina Yusuf', 'Mentor', 'Python', '', ''],
  ['Grace Oyelaran', 'Mentee', '', 'Python', 'Git'],
];

/** What is said of a title that is missing, and which title it names instead. */
function nearest(
  header: readonly string[],
  field: 'learns' | 'goals',
  ...titles: readonly string[]
): readonly string[] {
  const { diagnostics } = read(sheet(header, rows), { columns: new Map([[field, titles]]) });
  return diagnostics
    .filter(({ code }) => code === 'configured-column-missing')
    .map(({ hint }) => /"([^"]*)"/u.exec(hint ?? '')?.[1] ?? '');
}

describe('a configured title that is missing', () => {
  test('names the column that would be read in its place, however it is worded', () => {
    const header = [
      'Name',
      'Role',
      'What can you teach?',
      'Which skills are you keen to develop?',
      'What would you eat?',
    ];
    expect(nearest(header, 'learns', 'What would you like to learn?')).toEqual([
      'Which skills are you keen to develop?',
    ]);
  });

  test('names the nearest title where nothing else is read for it', () => {
    const header = ['Name', 'Role', 'Offer', 'My wishes for this year', 'My colour'];
    expect(nearest(header, 'learns', 'My wishs for the year')).toEqual(['My wishes for this year']);
  });

  test('names the question of a family of columns', () => {
    const header = [
      'Name',
      'Role',
      'Offer',
      'What do you want to learn? [Python]',
      'What do you want to learn? [Git]',
    ];
    expect(nearest(header, 'learns', 'What would you like to learn?')).toEqual([
      'What do you want to learn?',
    ]);
  });

  test('is told once for each title of a list', () => {
    const header = ['Name', 'Role', 'Offer', 'First choice', 'Second choice'];
    expect(nearest(header, 'learns', 'First choice', 'First wish', 'Second wish')).toHaveLength(2);
  });

  test('names nothing where nothing is near', () => {
    expect(nearest(['Name', 'Role', 'A', 'B', 'C'], 'goals', 'What would you like to learn?')).toEqual([
      'columns: goals',
    ]);
  });
});

describe('a title that names', () => {
  const repeated = ['Name', 'Role', 'Skills', 'Skills', 'Other'];

  test('a repeated column by its number feeds the field from that one', () => {
    const columns = new Map([
      ['teaches', ['Skills']],
      ['learns', ['Skills (2)']],
    ] as const);
    const [uses] = read(sheet(repeated, rows), { columns }).columns;
    expect(uses?.slice(2, 4).map(({ fields, name }) => [fields.join(), name])).toEqual([
      ['teaches', 'Skills'],
      ['learns', 'Skills (2)'],
    ]);
  });

  test('a repeated column without a number feeds the field from all of them', () => {
    const columns = new Map([
      ['teaches', ['Skills']],
      ['learns', ['Skills']],
    ] as const);
    const { people, columns: found } = read(sheet(repeated, rows), { columns });
    expect(found[0]?.slice(2, 4).map(({ fields }) => fields.join())).toEqual([
      'teaches,learns',
      'teaches,learns',
    ]);
    expect(people.map(({ teaches, learns }) => [...teaches, ...learns].map(({ label }) => label))).toEqual([
      ['Python'],
      ['Python'],
    ]);
  });

  test('the question of a family takes all its columns', () => {
    const header = ['Name', 'Role', 'Offer', 'My list [Python]', 'My list [Git]'];
    const ticks = [
      ['Amina Yusuf', 'Mentor', 'SQL', '', ''],
      ['Grace Oyelaran', 'Mentee', '', 'x', 'x'],
    ];
    const columns = new Map([['learns', ['My list']]] as const);
    const { people, columns: found } = read(sheet(header, ticks), { columns });
    expect(found[0]?.slice(3).map(({ certainty, part }) => [certainty, part])).toEqual([
      ['set', 'Python'],
      ['set', 'Git'],
    ]);
    expect(people[1]?.learns.map(({ label }) => label)).toEqual(['Python', 'Git']);
  });

  test('one option of a family takes that one', () => {
    const header = ['Name', 'Role', 'Offer', 'My list [Python]', 'My list [Git]'];
    const ticks = [['Grace Oyelaran', 'Mentee', '', 'x', 'x']];
    const columns = new Map([['learns', ['My list [Git]']]] as const);
    expect(read(sheet(header, ticks), { columns }).people[0]?.learns.map(({ label }) => label)).toEqual([
      'Git',
    ]);
  });
});
