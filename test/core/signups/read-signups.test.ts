import { describe, expect, test } from 'vitest';

import { readProgramme } from '../../../src/core/programme/read-programme.js';
import { buildAnswersFinder } from '../../../src/core/signups/find-answers.js';
import type { Person } from '../../../src/core/signups/person.js';
import { codes, read, sheet } from './sheet.js';

const labels = (skills: Person['teaches']): readonly string[] => skills.map(({ label }) => label);

describe('a Google Forms export', () => {
  const header = [
    'Timestamp',
    'Email Address',
    'What is your full name? 👋',
    'I would like to take part as',
    'Which skills can you teach or mentor others in?',
    'How many mentees could you take on?',
    'What would you like to learn?\n(tick all that apply)',
    'What do you hope to get out of this? ',
    'Tell us about your\u00a0background',
    'Which time zone are you in?',
    'Languages you speak',
    'Anything else?',
  ];
  const rows = [
    [
      '2026/09/01 9:00:00 AM GMT+3',
      'Amina@Example.org',
      'Amina  Yusuf',
      'Mentor (I want to provide coaching and support)',
      'Python, SQL',
      'Two',
      '',
      '',
      'Maths teacher, then data engineer',
      'Europe/Helsinki',
      'English, Suomi',
      'No',
    ],
    [
      '2026/09/02 9:00:00 AM GMT+3',
      'grace@example.org',
      'Grace Oyelaran',
      'Mentee',
      '',
      '',
      'Python, SQL',
      'I want to move from teaching into data, and soon.',
      'Teacher',
      'London',
      'English',
      '',
    ],
    [
      '2026/09/03 9:00:00 AM GMT+3',
      'omar@example.org',
      'Omar Haddad',
      'Both',
      'React',
      '',
      'Git',
      'A first job.',
      'N/A',
      'UTC+3',
      'العربية, English',
      '',
    ],
  ];
  const { people, diagnostics, index, tables } = read(sheet(header, rows));

  test('gives its people, sorted by key, and no complaint but that an offset is no place', () => {
    expect(diagnostics.map(({ code, place }) => [code, place?.row])).toEqual([['time-zone-fixed', 4]]);
    expect(people.map(({ key }) => key)).toEqual([
      'amina@example.org',
      'grace@example.org',
      'omar@example.org',
    ]);
  });

  test('gives a mentor what a mentor answered', () => {
    const [amina] = people;
    expect(amina).toMatchObject({
      name: 'Amina Yusuf',
      email: 'Amina@Example.org',
      isMentor: true,
      isMentee: false,
      capacity: 2,
      background: 'Maths teacher, then data engineer',
      timeZone: 'Europe/Helsinki',
      languages: ['English', 'Finnish'],
      learns: [],
    });
    expect(labels(amina?.teaches ?? [])).toEqual(['Python', 'SQL']);
  });

  test('keeps a free text whole', () => {
    expect(people[1]?.goals).toEqual(['I want to move from teaching into data, and soon.']);
    expect(people[1]?.learnsRanked).toBe(false);
  });

  test('gives both roles to who wants both, with the default seat', () => {
    expect(people[2]).toMatchObject({
      isMentor: true,
      isMentee: true,
      capacity: 1,
      background: '',
      timeZone: '+03:00',
    });
  });

  test('keeps every column for templates', () => {
    const [amina] = people;
    const answers = amina && buildAnswersFinder(tables)(amina);
    expect(answers?.get('Anything else?')).toBe('No');
    expect(answers?.get('Which time zone are you in?')).toBe('Europe/Helsinki');
    expect(answers?.size).toBe(header.length);
  });

  test('finds people by address or name, in any spelling of case and blanks', () => {
    expect(index.find(' GRACE@example.org')?.name).toBe('Grace Oyelaran');
    expect(index.find('omar  haddad')?.key).toBe('omar@example.org');
    expect(index.find('Nobody')).toBeNull();
  });
});

test('a Microsoft Forms export reads lists with a trailing semicolon and blocks side by side', () => {
  const header = [
    'Id',
    'Start time',
    'Completion time',
    'Email',
    'Name',
    'Your name',
    'Your email',
    'I am here as a',
    'As a mentor, which skills can you teach?',
    'As a mentor, how many mentees can you support?',
    'As a mentee, what would you like to learn?',
    'As a mentee, what are your goals?',
  ];
  const rows = [
    [
      '1',
      '9/1/26 9:00:00',
      '9/1/26 9:05:00',
      'anonymous',
      '',
      'Amina Yusuf',
      'amina@example.org',
      'Mentor',
      'Python;SQL;',
      '2',
      '',
      '',
    ],
    [
      '2',
      '9/2/26 9:00:00',
      '9/2/26 9:05:00',
      'anonymous',
      '',
      'Grace Oyelaran',
      'grace@example.org',
      'Mentee',
      '',
      '',
      'Python;Git;',
      'Changing career;Interviews;',
    ],
  ];
  const { people, diagnostics } = read(sheet(header, rows));
  expect(diagnostics.filter(({ severity }) => severity !== 'note')).toEqual([]);
  expect(
    people.map(({ name, teaches, learns, goals, capacity }) => [
      name,
      labels(teaches),
      labels(learns),
      goals,
      capacity,
    ]),
  ).toEqual([
    ['Amina Yusuf', ['Python', 'SQL'], [], [], 2],
    ['Grace Oyelaran', [], ['Python', 'Git'], ['Changing career', 'Interviews'], 0],
  ]);
});

test('a pairing list of a workshop without addresses reads by name, and says that letters need addresses', () => {
  const header = ['New attendee', 'Name', 'Role', 'Tutorial', 'Note', 'Skills'];
  const rows = [
    ['false', 'Amina Yusuf', 'Coach', 'N/A', 'N/A', 'JavaScript, Ruby'],
    ['true', 'Grace Oyelaran', 'Student', 'HTML & CSS', 'N/A', 'N/A'],
  ];
  const reading = read(sheet(header, rows));
  expect(codes(reading)).toEqual(['address-column-missing']);
  expect(
    reading.people.map(({ key, email, teaches, learns }) => [key, email, labels(teaches), labels(learns)]),
  ).toEqual([
    ['amina yusuf', null, ['JavaScript', 'Ruby'], []],
    ['grace oyelaran', null, [], ['HTML', 'CSS']],
  ]);
});

test('two files give their roles', () => {
  const mentors = sheet(
    ['Name', 'Email', 'Skills'],
    [['Amina Yusuf', 'amina@example.org', 'Python']],
    'mentor',
    'a.csv',
  );
  const mentees = sheet(
    ['Name', 'Email', 'Wishes to learn'],
    [['Grace Oyelaran', 'grace@example.org', 'SQL']],
    'mentee',
    'b.csv',
  );
  const { people } = read([mentors, mentees]);
  expect(
    people.map(({ isMentor, isMentee, teaches, learns }) => [
      isMentor,
      isMentee,
      labels(teaches),
      labels(learns),
    ]),
  ).toEqual([
    [true, false, ['Python'], []],
    [false, true, [], ['SQL']],
  ]);
});

describe('roles', () => {
  const role = (header: readonly string[], row: readonly string[]): unknown => {
    const reading = read(sheet(['Name', ...header], [['Amina Yusuf', ...row]]));
    const [person] = reading.people;
    return person
      ? [person.isMentor, person.isMentee]
      : codes(reading).filter((code) => code.startsWith('role'));
  };

  test('come from two columns of yes and no', () => {
    const header = ['I would like to be a mentor', 'I would like to have a mentor'];
    expect(role(header, ['Yes', 'No'])).toEqual([true, false]);
    expect(role(header, ['yes', 'YES'])).toEqual([true, true]);
    expect(role(header, ['', 'x'])).toEqual([false, true]);
    expect(role(header, ['No', 'No'])).toEqual(['role-missing 2:B']);
  });

  test('come from the block that was answered where nothing asks for them', () => {
    const header = ['What can you teach?', 'What would you like to learn?'];
    expect(role(header, ['Python', ''])).toEqual([true, false]);
    expect(role(header, ['', 'SQL'])).toEqual([false, true]);
    expect(role(header, ['Python', 'SQL'])).toEqual([true, true]);
    expect(role(header, ['', '-'])).toEqual(['role-missing 2:']);
  });

  test('that are unknown or missing are errors with their place', () => {
    const known = ['Someone', 'Mentor'];
    const reading = read(
      sheet(
        ['Name', 'Role'],
        [known, known, known, ['A', 'Banana'], ['B', ''], ['C', 'I wrote a long story of my own']],
      ),
    );
    expect(codes(reading).filter((code) => code.startsWith('role'))).toEqual([
      'role-missing 6:B',
      'role-unknown 5:B',
      'role-unknown 7:B',
    ]);
    const messages = reading.diagnostics.map(({ message }) => message).join('\n');
    expect(messages).toContain('"Banana"');
    expect(messages).not.toContain('story');
  });
});

describe('one person per key', () => {
  const header = ['Timestamp', 'Name', 'Email', 'Role', 'Teaches', 'Learns', 'Background'];
  const mentorRow = ['2026-09-01 10:00', 'Amina Yusuf', 'amina@example.org', 'Mentor', 'Python', '', 'old'];
  const newer = ['2026-09-02 10:00', 'Amina Yusuf', 'AMINA@example.org', 'Mentor', 'SQL', '', 'new'];

  test.each([
    ['in the order of the file', [mentorRow, newer]],
    ['against it', [newer, mentorRow]],
  ])('the newest row holds, %s', (_, rows) => {
    const { people, leftOut } = read(sheet(header, rows));
    expect(people).toHaveLength(1);
    expect(people[0]).toMatchObject({ background: 'new', email: 'AMINA@example.org' });
    expect(labels(people[0]?.teaches ?? [])).toEqual(['SQL']);
    expect(leftOut.replaced.map(({ row }) => row)).toEqual([rows.indexOf(mentorRow) + 2]);
  });

  test('a mentor row and a mentee row make one person with two roles and the newer shared answers', () => {
    const asMentee = ['2026-09-02 10:00', 'Amina Yusuf', 'amina@example.org', 'Mentee', '', 'Go', 'new'];
    const { people, leftOut } = read(sheet(header, [asMentee, mentorRow]));
    expect(people).toHaveLength(1);
    expect(people[0]).toMatchObject({ isMentor: true, isMentee: true, background: 'new', capacity: 1 });
    expect(labels(people[0]?.teaches ?? [])).toEqual(['Python']);
    expect(labels(people[0]?.learns ?? [])).toEqual(['Go']);
    expect(people[0]?.places.map(({ row }) => row)).toEqual([2, 3]);
    expect(leftOut.replaced).toEqual([]);
  });

  test('a newer row for both replaces both', () => {
    const asMentee = ['2026-09-02 10:00', 'Amina Yusuf', 'amina@example.org', 'Mentee', '', 'Go', 'old'];
    const both = ['2026-09-03 10:00', 'Amina Yusuf', 'amina@example.org', 'Both', 'R', 'C', 'new'];
    const { people, leftOut } = read(sheet(header, [both, asMentee, mentorRow]));
    expect([...labels(people[0]?.teaches ?? []), ...labels(people[0]?.learns ?? [])]).toEqual(['R', 'C']);
    expect(leftOut.replaced.map(({ row }) => row)).toEqual([3, 4]);
  });

  test('a newer row for one role leaves the other role of an older row for both', () => {
    const both = ['2026-09-01 10:00', 'Amina Yusuf', 'amina@example.org', 'Both', 'R', 'C', 'old'];
    const { people } = read(sheet(header, [newer, both]));
    expect(people[0]).toMatchObject({ isMentor: true, isMentee: true, background: 'new' });
    expect([...labels(people[0]?.teaches ?? []), ...labels(people[0]?.learns ?? [])]).toEqual(['SQL', 'C']);
  });

  test('equal rows are a repeat and counted', () => {
    const { people, leftOut, diagnostics } = read(
      sheet(header.slice(1), [mentorRow.slice(1), mentorRow.slice(1)]),
    );
    expect(people).toHaveLength(1);
    expect(leftOut.repeated).toHaveLength(1);
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  test('rows that differ without a time stamp, or at the same time, are an error with both places and the fields', () => {
    for (const rows of [
      [mentorRow.slice(1), newer.slice(1)],
      [mentorRow.slice(1), newer.slice(1)].reverse(),
    ]) {
      const { people, diagnostics } = read(sheet(header.slice(1), rows));
      expect(people).toEqual([]);
      const problem = diagnostics.find(({ code }) => code === 'rows-differ');
      expect([problem?.place?.row, ...(problem?.related ?? []).map(({ row }) => row)]).toEqual([2, 3]);
      expect(problem?.message).toContain('background, teaches');
    }
    const sameTime = read(sheet(header, [mentorRow, ['2026-09-01 10:00', ...newer.slice(1)]]));
    expect(codes(sameTime)).toContain('rows-differ 2:');
  });

  test('a column only one of two files asks for is not lost to the newer file', () => {
    const mentors = sheet(
      ['Timestamp', 'Name', 'Email', 'Job title'],
      [['2026-09-01 10:00', 'Amina Yusuf', 'amina@example.org', 'Data engineer']],
      'mentor',
      'a.csv',
    );
    const mentees = sheet(
      ['Timestamp', 'Name', 'Email', 'Learns'],
      [['2026-09-02 10:00', 'Amina Yusuf', 'amina@example.org', 'Go']],
      'mentee',
      'b.csv',
    );
    expect(read([mentors, mentees]).people[0]).toMatchObject({
      jobTitle: 'Data engineer',
      isMentor: true,
      isMentee: true,
    });
  });

  test('two files without time stamps make one person unless they contradict each other', () => {
    const mentors = (background: string) =>
      sheet(
        ['Name', 'Email', 'Background'],
        [['Amina Yusuf', 'amina@example.org', background]],
        'mentor',
        'a.csv',
      );
    const mentees = sheet(
      ['Name', 'Email', 'Background'],
      [['Amina Yusuf', 'amina@example.org', 'Teacher']],
      'mentee',
      'b.csv',
    );
    expect(read([mentors(''), mentees]).people[0]).toMatchObject({
      background: 'Teacher',
      isMentor: true,
      isMentee: true,
    });
    expect(codes(read([mentors('Nurse'), mentees]))).toContain('rows-differ 2:');
  });

  test('a field that two rows contradict each other in bears the name the organiser knows', () => {
    const file = (role: 'mentor' | 'mentee', years: string) =>
      sheet(
        ['Name', 'Email', 'Years of experience'],
        [['Amina Yusuf', 'amina@example.org', years]],
        role,
        `${role}.csv`,
      );
    const { diagnostics } = read([file('mentor', '5'), file('mentee', '9')]);
    expect(diagnostics.find(({ code }) => code === 'rows-differ')?.message).toContain('(seniority)');
  });

  test('dates that could be read both ways are an error only where two rows of one person hang on it', () => {
    const other = ['2/1/2026', 'Grace Oyelaran', 'grace@example.org', 'Mentee', '', 'Python', ''];
    const first = ['1/5/2026', 'Amina Yusuf', 'amina@example.org', 'Mentor', 'Python', '', ''];
    const clear = ['2/5/2026', 'Amina Yusuf', 'amina@example.org', 'Mentor', 'SQL', '', ''];
    const unclear = ['2/1/2026', 'Amina Yusuf', 'amina@example.org', 'Mentor', 'SQL', '', ''];
    expect(codes(read(sheet(header, [other, first, clear])))).toEqual([]);
    expect(codes(read(sheet(header, [other, first, unclear])))).toEqual(['date-order-unknown 3:']);
    expect(codes(read(sheet(header, [['13/1/2026', ...other.slice(1)], first, unclear])))).toEqual([]);
  });

  test('a list without addresses knows people by name', () => {
    const rows = [
      ['Grace  Oyelaran', 'Mentee', 'SQL'],
      ['Grace Oyelaran ', 'Mentee', 'SQL'],
    ];
    const { people, leftOut } = read(sheet(['Name', 'Role', 'Learns'], rows));
    expect(people.map(({ key }) => key)).toEqual(['grace oyelaran']);
    expect(leftOut.repeated).toHaveLength(1);
  });
});

describe('addresses', () => {
  test('missing or invalid ones are errors with their cell where the file has a column for them', () => {
    const rows = [
      ['Amina Yusuf', 'amina@example.org', 'Mentor'],
      ['Omar Haddad', 'omar@example.org', 'Mentee'],
      ['Grace Oyelaran', '', 'Mentee'],
      ['Tomás Herrera', 'tomas@@example.org', 'Mentor'],
    ];
    const reading = read(sheet(['Name', 'Email', 'Role'], rows));
    expect(codes(reading).filter((code) => code.startsWith('address'))).toEqual([
      'address-invalid 5:B',
      'address-missing 4:B',
    ]);
    expect(JSON.stringify(reading.diagnostics)).not.toContain('tomas');
  });
});

describe('who must not be read is left out, counted, and never complained about', () => {
  const header = [
    'Timestamp',
    'Name',
    'Email',
    'Role',
    'Learns',
    'I agree that my data is used for matching',
    'Approval status',
  ];
  const grace = ['2026-09-01', 'Grace Oyelaran', 'grace@example.org', 'Mentee', 'Python', 'Yes', 'approved'];

  test('an empty box is no consent', () => {
    const without = ['2026-09-01', 'Omar Haddad', 'omar@example.org', 'Banana', 'Python', '', 'approved'];
    const reading = read(sheet(header, [grace, without]));
    expect(reading.people.map(({ name }) => name)).toEqual(['Grace Oyelaran']);
    expect(reading.leftOut.withoutConsent.map(({ row }) => row)).toEqual([3]);
    expect(codes(reading)).toEqual(['consent-missing :F', 'no-mentors']);
  });

  test('declined and refunded rows are gone', () => {
    const declined = ['2026-09-01', 'Omar Haddad', 'omar@example.org', 'Mentee', 'Python', 'Yes', 'Refunded'];
    const reading = read(
      sheet(header, [grace, grace.with(2, 'g@example.org').with(1, 'Grace Two'), declined]),
    );
    expect(reading.people).toHaveLength(2);
    expect(reading.leftOut.declined.map(({ row }) => row)).toEqual([4]);
    expect(codes(reading)).toEqual(['no-mentors', 'signups-declined :G']);
  });

  test('who refuses consent later is not kept by an older row', () => {
    const refusal = grace.with(0, '2026-09-02').with(5, 'No');
    const reading = read(sheet(header, [refusal, grace]));
    expect(reading.people).toEqual([]);
    expect(reading.leftOut.replaced.map(({ row }) => row)).toEqual([3]);
  });

  test('withdrawn people are gone, by address or by name', () => {
    const rows = [grace, ['2026-09-01', 'Omar Haddad', 'omar@example.org', 'Banana', '', 'Yes', 'approved']];
    const reading = read(sheet(header, rows), { withdrawn: ['omar  HADDAD', 'nobody@example.org'] });
    expect(reading.people.map(({ name }) => name)).toEqual(['Grace Oyelaran']);
    expect(reading.leftOut.withdrawn.map(({ row }) => row)).toEqual([3]);
    expect(codes(reading)).toEqual(['no-mentors', 'withdrawn-unknown']);
    expect(JSON.stringify(reading.diagnostics)).not.toContain('nobody@');
  });
});

describe('corrections', () => {
  const header = ['Name', 'Email', 'Role', 'Capacity', 'Learns'];
  const rows = [
    ['Amina Yusuf', 'amina@example.org', 'Mentor', '2', ''],
    ['Omar Haddad', 'omar@example.org', 'Mentor', '1', ''],
    ['Grace Oyelaran', 'grace@', 'Banana', '', 'Pyhton'],
  ];
  const people = new Map([
    [
      'grace oyelaran',
      new Map([
        ['email', 'grace@example.org'],
        ['role', 'mentee'],
        ['learns', 'Python, Go'],
      ]),
    ],
  ]);

  test('replace cells before they are complained about', () => {
    const reading = read(sheet(header, rows), { people });
    expect(codes(reading).filter((code) => !code.startsWith('mentor-without'))).toEqual([]);
    const grace = reading.people.find(({ name }) => name === 'Grace Oyelaran');
    expect(grace).toMatchObject({ key: 'grace@example.org', isMentee: true });
    expect(labels(grace?.learns ?? [])).toEqual(['Python', 'Go']);
  });

  test('are read by the same readers, and complained about at the row', () => {
    const reading = read(sheet(header, rows.slice(0, 2)), {
      people: new Map([['amina@example.org', new Map([['capacity', '0']])]]),
    });
    expect(codes(reading)).toContain('capacity-impossible 2:');
  });

  test('are complained about where they stand in the settings, where that is known', () => {
    const text = [
      'withdrawn: [Nobody At All]',
      'people:',
      '  amina@example.org:',
      '    role: mentor',
      '    capacity: 0',
      '  omar@example.org:',
      '    role: banana',
      '  nobody@example.org:',
      '    role: mentor',
    ].join('\n');
    const { programme, placeOf } = readProgramme(text, 'mentorship.yaml');
    const { diagnostics } = read(sheet(header, rows.slice(0, 2)), programme ?? {}, placeOf);
    const placed = diagnostics.flatMap(({ code, place }) =>
      place?.file === 'mentorship.yaml' ? [[code, place.line]] : [],
    );
    expect(placed).toEqual([
      ['withdrawn-unknown', 1],
      ['correction-unknown', 8],
      ['capacity-impossible', 5],
      ['role-unknown', 7],
    ]);
  });

  test('that match nobody or several are reported without the name', () => {
    const namesakes = [...rows.slice(0, 2), ['Amina Yusuf', 'amina.two@example.org', 'Mentor', '1', '']];
    const reading = read(sheet(header, namesakes), {
      people: new Map([
        ['Nobody At All', new Map([['role', 'mentor']])],
        ['Amina Yusuf', new Map([['capacity', '3']])],
      ]),
    });
    expect(codes(reading)).toContain('correction-unknown');
    expect(codes(reading)).toContain('several-people-named');
    expect(JSON.stringify(reading.diagnostics)).not.toMatch(/Nobody At|Amina Yusuf/);
  });
});

describe('answers', () => {
  const answer = (title: string, text: string, role = 'Mentor') => {
    const reading = read(sheet(['Name', 'Role', title], [['Amina Yusuf', role, text]]));
    return { person: reading.people[0], codes: codes(reading).filter((code) => code.includes(':C')) };
  };

  test('a capacity left open takes the smaller number and says so; an impossible one is an error', () => {
    expect(answer('Capacity', '1-2')).toMatchObject({
      person: { capacity: 1 },
      codes: ['capacity-open 2:C'],
    });
    expect(answer('capacity', 'Maybe')).toMatchObject({
      person: { capacity: 1 },
      codes: ['capacity-unclear 2:C'],
    });
    expect(answer('capacity', '')).toMatchObject({ person: { capacity: 1 }, codes: [] });
    for (const text of ['0', '-1', '1.5', '500'])
      expect(answer('capacity', text).codes).toEqual(['capacity-impossible 2:C']);
    expect(answer('capacity', '0', 'Mentee')).toMatchObject({ person: { capacity: 0 }, codes: [] });
  });

  test('who would be paired with anyone asks for nobody, and nothing is said of it', () => {
    const title = 'Is there a mentor or mentee you would like to be paired with?';
    expect(answer(title, 'Anyone is fine!')).toMatchObject({ person: { requests: [] }, codes: [] });
    expect(answer(title, 'Anyone but Tomás')).toMatchObject({
      person: { requests: ['Anyone but Tomás'] },
      codes: ['request-unknown 2:C'],
    });
  });

  test('what cannot be read is a warning at its cell and plays no part', () => {
    expect(answer('Time zone', 'IST')).toMatchObject({
      person: { timeZone: null },
      codes: ['time-zone-unknown 2:C'],
    });
    expect(answer('languages', 'English, Klingonese')).toMatchObject({
      person: { languages: ['English', 'Klingonese'] },
    });
    for (const text of ['Mondays unless I travel', 'Evenings, but not in June']) {
      expect(answer('availability', text)).toMatchObject({
        person: { availability: null },
        codes: ['answer-unclear 2:C'],
      });
    }
    expect(answer('stage', 'purple', 'Mentee')).toMatchObject({
      person: { stage: null },
      codes: ['answer-unclear 2:C'],
    });
    expect(answer('bookingLink', 'javascript:alert(1)')).toMatchObject({
      person: { bookingLink: '' },
      codes: ['booking-link-unusable 2:C'],
    });
  });

  test('skills are joined and taken apart only where the list knows them', () => {
    expect(labels(answer('teaches', 'js, JavaScript , C++, c, HTML/CSS').person?.teaches ?? [])).toEqual([
      'JavaScript',
      'C++',
      'C',
      'HTML',
      'CSS',
    ]);
    expect(
      labels(
        answer('teaches', 'JavaScript (React), SQL (beginner), Sales and marketing').person?.teaches ?? [],
      ),
    ).toEqual(['JavaScript', 'React', 'SQL', 'Sales and marketing']);
  });

  test('people to avoid are names, whatever word they begin like; a bare no is nobody', () => {
    expect(answer('avoid', 'Jo Smith; Si Liu').person?.avoid).toEqual(['Jo Smith', 'Si Liu']);
    for (const text of ['No', 'no.', 'nej', 'None', 'nobody', 'No one', 'No one comes to mind']) {
      expect(answer('avoid', text).person?.avoid).toEqual([]);
    }
    expect(answer('avoid', 'Nobody but Jo Smith').person?.avoid).toEqual(['Nobody but Jo Smith']);
  });

  test('ranked wishes keep their order and say that they are ranked', () => {
    const header = ['Name', 'Role', 'Second choice', 'First choice', 'Third choice'];
    const reading = read(sheet(header, [['Grace Oyelaran', 'Mentee', 'SQL', 'Python', '']]));
    expect(labels(reading.people[0]?.learns ?? [])).toEqual(['Python', 'SQL']);
    expect(reading.people[0]?.learnsRanked).toBe(true);
    const ticked = answer('What would you like to learn, most wanted first?', 'SQL, Python', 'Mentee');
    expect(ticked.person?.learnsRanked).toBe(true);
  });

  test('a grid of days is one answer about the week', () => {
    const header = ['Name', 'Role', 'When are you free? [Monday]', 'When are you free? [Friday]'];
    const reading = read(sheet(header, [['Grace Oyelaran', 'Mentee', 'Evening', 'Morning, Lunch']]));
    expect(reading.people[0]?.availability).toEqual([
      { start: 17 * 60, end: 21 * 60 },
      { start: (4 * 24 + 8) * 60, end: (4 * 24 + 13) * 60 },
    ]);
  });
});

describe('doubts between people', () => {
  const header = ['Name', 'Email', 'Role', 'Teaches', 'Learns', 'Track', 'Requests', 'Avoid'];
  const amina = ['Amina Yusuf', 'amina@example.org', 'Mentor', 'Python', '', '', '', ''];
  const grace = ['Grace Oyelaran', 'grace@example.org', 'Mentee', '', 'Python', 'academy', 'Amina Yusuf', ''];

  test('there are none among people who fit together', () => {
    expect(codes(read(sheet(header, [amina, grace])))).toEqual([]);
  });

  test.each([
    ['a mentor who offers nothing', [amina.with(3, ''), grace], ['mentor-without-offer 2:D']],
    ['a mentee who wants nothing', [amina, grace.with(4, '')], ['mentee-without-wish 3:E']],
    [
      'a name under two addresses',
      [amina, amina.with(1, 'a@example.org'), grace.with(6, '')],
      ['name-under-two-addresses 2:B'],
    ],
    ['a request for nobody', [amina, grace.with(6, 'Amina Yussuf')], ['request-unknown 3:G']],
    ['somebody to avoid who is nobody', [amina, grace.with(7, 'Omar')], ['avoid-unknown 3:H']],
    ['a misspelt skill', [amina, grace.with(4, 'Pyhton')], ['skill-unknown']],
    ['nobody who mentors', [grace.with(6, '')], ['no-mentors']],
    ['nobody to mentor', [amina], ['no-mentees']],
    [
      'fewer seats than mentees',
      [amina, grace, grace.with(0, 'Omar').with(1, 'omar@example.org')],
      ['seats-short'],
    ],
  ])('%s', (_, rows, expected) => {
    expect(codes(read(sheet(header, rows)))).toEqual(expected);
  });

  test('a track that the programme does not have', () => {
    expect(codes(read(sheet(header, [amina, grace]), { tracks: ['Academy', 'Open'] }))).toEqual([]);
    expect(codes(read(sheet(header, [amina, grace]), { tracks: ['Open'] }))).toEqual(['track-unknown 3:F']);
  });

  test('unknown skills are counted once per person, by the spelling used most', () => {
    const rows = [
      amina.with(3, 'Kotlin, kotlin'),
      amina.with(0, 'B').with(1, 'b@example.org').with(3, 'kotlin'),
      grace.with(6, '').with(4, 'kotlin'),
    ];
    expect(read(sheet(header, rows)).unknownSkills).toEqual(
      new Map([['kotlin', { count: 3, suggestion: null }]]),
    );
  });
});

test('a header without rows is a cohort of nobody, without complaint', () => {
  const reading = read(sheet(['Name', 'Email', 'Role', 'Teaches', 'Learns'], []));
  expect(reading.people).toEqual([]);
  expect(reading.diagnostics).toEqual([]);
});

test('skills that somebody gives alone in one column are not glued in another', () => {
  const mentors = ['Python', 'Salsa'].map((skill, index) => [`Mentor ${index}`, 'Mentor', skill, '']);
  const mentees = ['Amina', 'Grace', 'Ines'].map((name) => [name, 'Mentee', '', 'Python, Salsa']);
  const { people } = read(sheet(['Name', 'Role', 'Teaches', 'Learns'], [...mentors, ...mentees]));
  const amina = people.find(({ name }) => name === 'Amina');
  expect(labels(amina?.learns ?? [])).toEqual(['Python', 'Salsa']);
});

test('skills given alone in the file of mentors are not glued in the file of mentees', () => {
  const mentors = ['Baking', 'Salsa'].map((skill, index) => [`Mentor ${index}`, skill]);
  const mentees = ['Amina', 'Grace', 'Ines'].map((name) => [name, 'Baking, Salsa']);
  const { people } = read([
    sheet(['Name', 'Teaches'], mentors, 'mentor', 'mentors.csv'),
    sheet(['Name', 'Learns'], mentees, 'mentee', 'mentees.csv'),
  ]);
  const amina = people.find(({ name }) => name === 'Amina');
  expect(labels(amina?.learns ?? [])).toEqual(['Baking', 'Salsa']);
});

test('a capacity of none is an error as 0 is, and only what says nothing is left to the default', () => {
  const header = ['Name', 'Role', 'Teaches', 'How many mentees?'];
  const answers = ['None', 'zero', 'Not this time', '', 'N/A', '-'];
  const reading = read(
    sheet(
      header,
      answers.map((answer, index) => [`Mentor ${index}`, 'Mentor', 'Python', answer]),
    ),
  );
  expect(codes(reading).filter((code) => code.startsWith('capacity'))).toEqual([
    'capacity-impossible 2:D',
    'capacity-impossible 3:D',
    'capacity-impossible 4:D',
  ]);
});

test('who does not know what to wish for wishes for nothing, and no skill is called so', () => {
  const header = ['Name', 'Role', 'Teaches', 'Learns', 'Goals'];
  const rows = [
    ['Amina', 'Mentee', '', "I don't know", 'Not sure.'],
    ['Bo', 'Mentee', '', 'Python, not sure', 'No idea'],
    ['Grace', 'Mentor', 'Everything', '', ''],
  ];
  const reading = read(sheet(header, rows));
  const [amina, bo, grace] = reading.people;
  expect([amina?.learns, amina?.goals, bo?.goals, grace?.teaches]).toEqual([[], [], [], []]);
  expect(labels(bo?.learns ?? [])).toEqual(['Python']);
  expect([...reading.unknownSkills.keys()]).toEqual([]);
});
