import { describe, expect, test } from 'vitest';

import type { ColumnUse } from '../../../../../src/core/signups/columns/column-use.js';
import { read, sheet } from '../../sheet.js';

type Rows = readonly (readonly string[])[];

/** A form with names and roles, and two mentors and two mentees, or as many as there are rows. */
function readForm(titles: readonly string[], rows: Rows, columns = {}) {
  const roles = ['Mentor', 'Mentor', 'Mentee', 'Mentee', 'Both'];
  const people = rows.map((cells, index) => [
    `Person ${'ABCDE'.charAt(index)}`,
    roles[index] ?? 'Mentee',
    ...cells,
  ]);
  const reading = read(sheet(['Name', 'Role', ...titles], people), columns);
  return { ...reading, uses: (reading.columns[0] ?? []).slice(2) };
}

/** `teaches of mentors [Python] tick` */
function describeUse({ fields, side, part, cells }: ColumnUse): string {
  const whom = side === null ? '' : ` of ${side}s`;
  return `${fields.length === 0 ? 'nothing' : fields.join(' and ')}${whom}${part === null ? '' : ` [${part}] ${cells}`}`;
}

const labels = (skills: readonly { readonly label: string }[]): readonly string[] =>
  skills.map(({ label }) => label);

const REPEATED: Rows = [
  ['Python', '', ''],
  ['Python', 'SQL', 'Knitting'],
  ['', '', ''],
  ['', '', ''],
];

describe('a question in every title', () => {
  test('is recognised as any title is, by its options as answers', () => {
    const { uses, people } = readForm(
      ['Which can you teach? [Python]', 'Which can you teach? [SQL]', 'Which can you teach? [Other]'],
      REPEATED,
    );
    expect(uses.map(describeUse)).toEqual([
      'teaches [Python] tick',
      'teaches [SQL] tick',
      'teaches [Other] other',
    ]);
    expect(uses[0]).toMatchObject({
      question: 'Which can you teach?',
      name: 'Which can you teach?',
      answered: 2,
    });
    expect(uses[0]?.reason).toBe('the title says "can you teach"; each column is one option');
    expect(people.map(({ teaches }) => labels(teaches))).toEqual([
      ['Python'],
      ['Python', 'SQL', 'Knitting'],
      [],
      [],
    ]);
  });

  test('is read by what most options are where its words say nothing, and that is a guess', () => {
    const { uses } = readForm(
      ['Tick what applies - Python', 'Tick what applies - SQL'],
      [
        ['x', ''],
        ['', ''],
        ['', 'x'],
      ],
    );
    expect(uses.map(describeUse)).toEqual([
      'teaches and learns [Python] tick',
      'teaches and learns [SQL] tick',
    ]);
    expect(uses[0]).toMatchObject({
      certainty: 'doubtful',
      reason: 'all options are known skills; each column is one option',
    });
  });

  test('is none where the columns ask for different things', () => {
    const { uses } = readForm(
      ['Contact details [E-mail]', 'Contact details [City]'],
      [['amina@example.org', 'Oslo']],
    );
    expect(uses.map(({ fields, part }) => [fields.join(), part])).toEqual([
      ['email', null],
      ['timeZone', null],
    ]);
  });

  test('keeps consent apart: each box is a condition of its own', () => {
    const { uses, people } = readForm(
      ['I agree that my data: is stored', 'I agree that my data: is shared'],
      [
        ['Yes', 'Yes'],
        ['Yes', ''],
      ],
    );
    expect(uses.map(({ fields }) => fields.join())).toEqual(['consent', 'consent']);
    expect(people).toHaveLength(1);
  });

  test('with options that hold commas keeps each of them whole', () => {
    const { people } = readForm(
      ['Goals [Interviews, mock ones too]', 'Goals [A first job]'],
      [
        ['', ''],
        ['', ''],
        ['Yes', 'Yes'],
      ],
    );
    expect(people[2]?.goals).toEqual(['Interviews, mock ones too', 'A first job']);
  });

  test('that asks for the role reads every box', () => {
    const rows = [
      ['Amina Yusuf', 'x', ''],
      ['Grace Oyelaran', '', 'x'],
      ['Omar Haddad', 'x', 'x'],
    ];
    const { people } = read(sheet(['Name', 'I want to [help others]', 'I want to [find a mentor]'], rows));
    expect(people.map(({ isMentor, isMentee }) => [isMentor, isMentee])).toEqual([
      [true, false],
      [false, true],
      [true, true],
    ]);
  });
});

describe('options without their question', () => {
  test('are one question by what they are, up to an Other that was typed', () => {
    const { uses, people } = readForm(
      ['Python', 'Ruby', 'SQL', 'Other', 'Time zone'],
      [
        ['Python', '', 'SQL', '', 'Oslo'],
        ['', '', '', 'Weaving', 'Oslo'],
      ],
    );
    expect(uses.map(describeUse)).toEqual([
      'teaches and learns [Python] tick',
      'teaches and learns [Ruby] tick',
      'teaches and learns [SQL] tick',
      'teaches and learns [Other] other',
      'timeZone',
    ]);
    expect(uses[1]).toMatchObject({ question: '', name: 'Ruby', certainty: 'likely', answered: 0 });
    expect(labels(people[1]?.teaches ?? [])).toEqual(['Weaving']);
  });

  test('that come twice are a question to each role, told apart by who answered', () => {
    const { uses, people } = readForm(
      ['Python', 'SQL', 'Python', 'SQL'],
      [
        ['Python', 'SQL', '', ''],
        ['', 'SQL', '', ''],
        ['', '', 'Python', ''],
        ['', '', '', 'SQL'],
        ['Python', '', '', 'SQL'],
      ],
    );
    expect(uses.map(describeUse)).toEqual([
      'teaches of mentors [Python] tick',
      'teaches of mentors [SQL] tick',
      'learns of mentees [Python] tick',
      'learns of mentees [SQL] tick',
    ]);
    expect([labels(people[4]?.teaches ?? []), labels(people[4]?.learns ?? [])]).toEqual([
      ['Python'],
      ['SQL'],
    ]);
  });

  test('of different kinds side by side are different questions', () => {
    const { uses } = readForm(
      ['English', 'Finnish', 'Monday evenings', 'Weekends', 'Video calls', 'Chat'],
      [
        ['English', '', 'Monday evenings', '', 'Video calls', ''],
        ['', 'Finnish', '', 'Weekends', '', 'Chat'],
      ],
    );
    expect(uses.map(({ fields }) => fields.join())).toEqual([
      'languages',
      'languages',
      'availability',
      'availability',
      'formats',
      'formats',
    ]);
  });

  test('of which nothing tells what they are stay unread', () => {
    const { uses } = readForm(
      ['Red', 'Green'],
      [
        ['Red', ''],
        ['', 'Green'],
      ],
    );
    expect(uses.map(describeUse)).toEqual(['nothing', 'nothing']);
  });

  test('are no questions that are answered with yes or no', () => {
    const { uses } = readForm(
      ['Python', 'SQL', 'Are you over 18?', 'Newsletter'],
      [
        ['Yes', 'No', 'Yes', 'Yes'],
        ['No', 'Yes', 'Yes', 'No'],
      ],
    );
    expect(uses.map(({ fields }) => fields.join())).toEqual(['teaches,learns', 'teaches,learns', '', '']);
  });
});

describe('grids', () => {
  test('that say who teaches and who learns feed both', () => {
    const { uses, people } = readForm(
      ['Where are you with [Python]', 'Where are you with [SQL]'],
      [
        ['I can teach this', 'Neither'],
        ['I can teach this', 'I can teach this'],
        ['I want to learn this', 'Neither'],
        ['', 'I want to learn this'],
        ['I can teach this', 'I want to learn this'],
      ],
    );
    expect(uses.map(describeUse)).toEqual([
      'teaches and learns [Python] ability',
      'teaches and learns [SQL] ability',
    ]);
    expect(people.map(({ teaches, learns }) => [labels(teaches), labels(learns)])).toEqual([
      [['Python'], []],
      [['Python', 'SQL'], []],
      [[], ['Python']],
      [[], ['SQL']],
      [['Python'], ['SQL']],
    ]);
  });

  test('of levels or numbers are not guessed at', () => {
    for (const levels of [
      ['Beginner', 'Expert', 'Beginner'],
      ['1', '5', '3'],
    ]) {
      const { uses } = readForm(
        ['What would you like to learn? [Python]', 'What would you like to learn? [SQL]'],
        levels.map((level) => [level, level]),
      );
      expect(uses.map(({ fields }) => fields.join())).toEqual(['', '']);
      expect(uses[0]?.reason).toContain('such grids are not read');
    }
  });

  test('of times keep every row of the grid', () => {
    const { people } = readForm(
      ['When are you free? [Monday]', 'When are you free? [Tuesday]'],
      [
        ['Morning', ''],
        ['Morning', 'Evening'],
      ],
    );
    expect(people[1]?.availability).toEqual([
      { start: 8 * 60, end: 12 * 60 },
      { start: (24 + 17) * 60, end: (24 + 21) * 60 },
    ]);
  });
});

describe('wishes in order', () => {
  const wanted = ['SQL', 'Python', 'Git'];

  test.each([
    [
      'a column for each rank',
      ['Wishes [Rank 2]', 'Wishes [Rank 1]', 'Wishes [Rank 3]'],
      ['Python', 'SQL', 'Git'],
    ],
    ['choices', ['First choice', 'Second choice', 'Third choice'], wanted],
    [
      'a column for each option, with its place',
      ['Rank them [Python]', 'Rank them [SQL]', 'Rank them [Git]'],
      ['2', '1', '3'],
    ],
    [
      'places in words',
      ['To learn [Python]', 'To learn [SQL]', 'To learn [Git]'],
      ['2nd choice', '1st choice', '3rd choice'],
    ],
    ['one cell, by the title', ['What would you like to learn? Rank these'], ['SQL;Python;Git;']],
  ])('are read from %s', (_, titles, cells) => {
    const blank = cells.map(() => '');
    const { people, uses } = readForm(titles, [blank, blank, cells]);
    expect(uses.every(({ ranked }) => ranked)).toBe(true);
    expect([labels(people[2]?.learns ?? []), people[2]?.learnsRanked]).toEqual([wanted, true]);
  });

  test('are seen in cells that all put the same options in an order of their own', () => {
    const cells = ['SQL;Python;Git;', 'Git;SQL;Python;', 'Python;Git;SQL;'].map((cell) => [cell]);
    const { people, uses } = readForm(['What would you like to learn?'], [[''], [''], ...cells]);
    expect(uses[0]).toMatchObject({ ranked: true, certainty: 'likely' });
    expect(uses[0]?.reason).toContain('puts the same options in an order of its own');
    expect(labels(people[2]?.learns ?? [])).toEqual(wanted);
  });

  test('are not seen in boxes that were ticked', () => {
    const { uses } = readForm(
      ['What would you like to learn?'],
      [[''], [''], ['SQL;Python;Git;'], ['SQL;Git;']],
    );
    expect(uses[0]?.ranked).toBe(false);
  });
});

describe('sections of a form', () => {
  test.each([
    ['Skills', 'Skills'],
    ['Skills', 'Skills2'],
    ['Skills', 'Skills (2)'],
    ['Skills', 'Skills.1'],
    ['Skills', 'Topics'],
  ])('titled %j and %j are told apart by who answered', (one, other) => {
    const { uses, people } = readForm(
      [one, other],
      [
        ['Python', ''],
        ['SQL', ''],
        ['', 'Git'],
        ['', 'Go'],
        ['Ruby', 'R'],
      ],
    );
    expect(uses.map(describeUse)).toEqual(['teaches of mentors', 'learns of mentees']);
    expect(uses[0]?.certainty).toBe('likely');
    expect(uses[0]?.reason).toContain('only mentors answered');
    expect([labels(people[4]?.teaches ?? []), labels(people[4]?.learns ?? [])]).toEqual([['Ruby'], ['R']]);
  });

  test('under titles that say nothing are read where the answers are skills', () => {
    const { uses } = readForm(
      ['Ask me about', 'My year ahead'],
      [
        ['Python', ''],
        ['SQL, Git', ''],
        ['', 'Go'],
        ['', 'R'],
      ],
    );
    expect(uses.map(describeUse)).toEqual(['teaches of mentors', 'learns of mentees']);
    expect(uses[0]).toMatchObject({
      certainty: 'likely',
      reason: 'most answers are known skills, and only mentors answered',
    });
  });
});

describe('a title that says one thing and its answers another', () => {
  test('gives way to the role that answered it, with skills', () => {
    const { uses } = readForm(
      ['What do you know that others would like to learn?', 'What would you like to learn?'],
      [
        ['Python', ''],
        ['SQL', ''],
        ['', 'Git'],
        ['', 'Go'],
      ],
    );
    expect(uses.map(({ fields }) => fields.join())).toEqual(['teaches', 'learns']);
  });
});

test('cells that are no ticks are counted, not guessed at', () => {
  const ticks = Array.from({ length: 9 }, (_, index) => [`Person ${index}`, 'Mentor', 'x', 'x']);
  const { columns, people } = read(
    sheet(
      ['Name', 'Role', 'Teach [Python]', 'Teach [SQL]'],
      [...ticks, ['Zoe Both', 'Mentor', 'on Fridays', 'x']],
    ),
  );
  expect(columns[0]?.map(({ answered, unread }) => [answered, unread]).slice(2)).toEqual([
    [9, 1],
    [10, 0],
  ]);
  expect(labels(people.find(({ name }) => name === 'Zoe Both')?.teaches ?? [])).toEqual(['SQL']);
});

describe('topics that only one role ticked, under a title that says nothing', () => {
  const ticks = ['First weeks;Feedback;', 'Feedback;Setbacks;', 'First weeks;Setbacks;'];

  test('are what mentors help with, which is a guess', () => {
    const rows = ticks.map((cell, index) => [`Mentor ${index}`, 'Mentor', cell]);
    const { columns, people } = read(
      sheet(['Name', 'Role', 'Around the fire'], [...rows, ['Grace Oyelaran', 'Mentee', '']]),
    );
    expect(columns[0]?.[2]).toMatchObject({ fields: ['helpsWith'], certainty: 'doubtful' });
    expect(people.find(({ name }) => name === 'Mentor 0')?.helpsWith).toEqual(['First weeks', 'Feedback']);
  });

  test('are left alone where they are somebody’s own words', () => {
    const { uses } = readForm(
      ['Around the fire'],
      [['I was ill for a year.'], ['Ask me, gently.'], [''], ['']],
    );
    expect(uses[0]?.fields).toEqual([]);
  });
});

test('an option whose title was cut is named as its cells repeat it', () => {
  const { people } = readForm(
    ['Goals [Finding my way into a tea…', 'Goals [A first job]'],
    [
      ['', ''],
      ['', ''],
      ['Finding my way into a team', 'A first job'],
    ],
  );
  expect(people[2]?.goals).toEqual(['Finding my way into a team', 'A first job']);
});
