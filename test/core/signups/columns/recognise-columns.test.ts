import { describe, expect, test } from 'vitest';

import { FIELD_NAMES } from '../../../../src/core/programme/field-names.js';
import { codes, read, sheet } from '../sheet.js';

/** What a lone column of these answers is taken for. */
function fieldsOf(title: string, ...answers: readonly string[]): string {
  const reading = read(
    sheet(
      [title],
      answers.map((answer) => [answer]),
    ),
  );
  const use = reading.columns[0]?.[0];
  const side = use?.side === null ? '' : ` of ${use?.side}s`;
  return use?.fields.length ? use.fields.join(' and ') + side : 'nothing';
}

describe('a whole question tells its field', () => {
  test.each([
    ['Timestamp', '9/5/2026 13:35:15', 'submittedAt'],
    ['Email Address', 'amina@example.org', 'email'],
    ['Username', 'amina@example.org', 'email'],
    ['📧 What’s the best e-mail to reach you?', 'amina@example.org', 'email'],
    ['What is your name?', 'Amina Yusuf', 'name'],
    ['Name', 'Jo Smith', 'name'],
    ['Full\u00a0name \n', 'Amina Yusuf', 'name'],
    ['First and last name', 'Amina Yusuf', 'name'],
    ['Your name (as on your badge)', 'Amina Yusuf', 'name'],
    ['First name', 'Amina', 'firstName'],
    ['Surname', 'Yusuf', 'lastName'],
    ['First', 'Amina', 'firstName'],
    ['Last', 'Yusuf', 'lastName'],
    ['Pronouns', 'she/her', 'pronouns'],
    ['I am signing up as a', 'Mentor', 'role'],
    ['Would you like to be a mentor or a mentee?', 'Mentee', 'role'],
    ['How would you like to take part?', 'I want to help', 'role'],
    ['Role', 'Coach', 'role'],
    ['I would like to be a mentor', 'Yes', 'role of mentors'],
    ['Are you looking for a mentor?', 'No', 'role of mentees'],
    ['Mentee', 'x', 'role of mentees'],
    ['Are you a mentor?', 'No', 'role of mentors'],
    ['Are you a mentee?', 'Yes', 'role of mentees'],
    ['Are you a mentor?', 'Mentee', 'role'],
    ['Is mentor', 'TRUE', 'role of mentors'],
    ['isMentee', '0', 'role of mentees'],
    ['How many mentees could you take on?', '2', 'capacity'],
    ['Number of mentees', 'two', 'capacity'],
    ['How much time can you give each month?', '2 hours', 'minutesPerMonth'],
    ['Time commitment per month', 'About 1 hour', 'minutesPerMonth'],
    ['What time zone are you in?', 'EET', 'timeZone'],
    ['When are you usually available?', 'Monday evenings', 'availability'],
    ['Which languages do you speak?', 'English, Finnish', 'languages'],
    ['How would you like to meet?', 'Video calls', 'formats'],
    ['Which track are you applying for?', 'Academy', 'track'],
    ['What would you like to learn?', 'Python', 'learns'],
    ['What skills do you want to develop?', 'Python', 'learns'],
    ['Which skills can you teach or mentor others in?', 'Python', 'teaches'],
    ['What are you confident teaching or mentoring?', 'Python', 'teaches'],
    ['I am happy to mentor people in:', 'Python', 'teaches'],
    ['What can you help with?', 'Python, SQL', 'teaches'],
    ['What can you help with?', 'Changing career, interviews', 'helpsWith'],
    ['Which topics can you support mentees in?', 'Changing career', 'helpsWith'],
    ['What would you like help with?', 'Finding a first job', 'goals'],
    ['What do you want help with?', 'SQL, Git', 'learns'],
    ['What do you hope to get out of the programme?', 'A first job', 'goals'],
    ['What are your goals?', 'A first job', 'goals'],
    ['Why do you want to join?', 'To grow', 'goals'],
    ['Tell us about your background', 'I was a teacher', 'background'],
    [
      'Tell us a bit about yourself: your background, current role and company',
      'I was a nurse',
      'background',
    ],
    ['What is your current job title?', 'Data engineer', 'jobTitle'],
    ['What is your role?', 'Data engineer', 'jobTitle'],
    ['Company / organisation', 'Example Ltd', 'organisation'],
    ['Who is your line manager?', 'Grace Oyelaran', 'manager'],
    ['How many years of experience do you have?', '5', 'seniority'],
    ['What is your current level?', 'Complete beginner', 'stage'],
    ['Which levels of mentee would you like to work with?', 'Beginner, Advanced', 'takes'],
    ['How do you identify?', 'A woman', 'identity'],
    ['Which country are you from?', 'Syria', 'culture'],
    ['What are you looking for in a mentor?', 'must: a woman', 'seeks'],
    ['Is there anyone you would rather not be matched with?', 'Omar Haddad', 'avoid'],
    ['Do you have a specific mentor in mind?', 'Amina Yusuf', 'requests'],
    ['What matters most to you in a match?', 'Skills', 'matters'],
    ['Slack handle', '@amina', 'chat'],
    ['Booking link (Calendly or similar)', 'https://book.example.org/a', 'bookingLink'],
    ['I agree that my answers are used for matching', 'Yes', 'consent'],
    ['Approval status', 'declined', 'status'],
    ['Where are you based?', 'Helsinki', 'timeZone'],
  ])('%j with %j is %s', (title, answer, field) => {
    expect(fieldsOf(title, answer)).toBe(field);
  });
});

describe('questions worded in other ways', () => {
  test.each([
    ['max_mentees', '2', 'capacity'],
    ['How many mentees are you able to work with this season?', '2.0', 'capacity'],
    ['Hours you can give each week', '2', 'minutesPerMonth'],
    ['When can you usually take calls?', 'Weekday evenings', 'availability'],
    ['Your story, in your own words', 'I was a nurse', 'background'],
    ['Short bio (optional)', 'I was a nurse', 'background'],
    ['What company are you working for?', 'Example Ltd', 'organisation'],
    ['mentormentee', 'Being mentored', 'role'],
    ['Role Type', 'mentee', 'role'],
    ['Attending as', 'Student', 'role'],
    ['Select your role in the programme', 'Mentor', 'role'],
    ['I’d like to participate as a…', 'Mentee', 'role'],
    ['mentor_skills', 'Python', 'teaches of mentors'],
    ['mentee_skills', 'Python', 'learns of mentees'],
    ['Mentee background', 'Nurse', 'background of mentees'],
    ['Areas of expertise', 'Python', 'teaches'],
    ['Skills you have', 'Python', 'teaches'],
    ['Skills you want', 'Python', 'learns'],
    ['Which areas do you want to improve?', 'Python', 'learns'],
    ['What topics would you like to talk about with your mentor?', 'Interviews', 'goals'],
    ['What do you want to work on?', 'A portfolio', 'goals'],
    ['Tell us more about why you want a mentor', 'To grow', 'goals'],
    ['Learning objectives', 'To grow', 'goals'],
    ['Do you have any preference for your mentor? (gender, background …)', 'A woman', 'seeks'],
    ['Name of preferred mentor', 'Amina Yusuf', 'requests'],
    ['E-mail of your manager', 'grace@example.org', 'manager'],
    ['Years in tech', '3-5', 'seniority'],
    ['What is your highest level of education?', 'Bachelor', 'background'],
    ['Which industry do you work in?', 'Health', 'background'],
    ['What country do you live in?', 'Finland', 'timeZone'],
    ['Nationality', 'Syrian', 'culture'],
    ['What is your preferred way of communication?', 'Chat', 'formats'],
    ['Discord username', 'amina', 'chat'],
    ['Also helps with', 'Changing career', 'helpsWith'],
    ['About', 'I was a nurse', 'background'],
    ['Meets by', 'Calls, chat', 'formats'],
    ['Prefers', 'Calls', 'formats'],
    ['Not with', 'Omar Haddad', 'avoid'],
    ['Reports to', 'Grace Oyelaran', 'manager'],
    ['Unit', 'Payments', 'organisation'],
    ['By submitting this form I agree to the terms', 'I agree', 'consent'],
  ])('%j with %j is %s', (title, answer, field) => {
    expect(fieldsOf(title, answer)).toBe(field);
  });
});

describe('basics are known in other languages', () => {
  test.each([
    ['Vorname', 'Amina', 'firstName'],
    ['Wie ist dein Name?', 'Amina Yusuf', 'name'],
    ['E-Mail-Adresse', 'amina@example.org', 'email'],
    ['Ich möchte teilnehmen als', 'Mentorin', 'role'],
    ['Was kannst du anderen beibringen?', 'Python', 'teaches'],
    ['Was möchtest du lernen?', 'Python', 'learns'],
    ['Was sind deine Ziele?', 'Ein Job', 'goals'],
    ['Zeitzone', 'Berlin', 'timeZone'],
    ['Nom et prénom', 'Amina Yusuf', 'name'],
    ['Adresse e-mail', 'amina@example.org', 'email'],
    ['Que souhaitez-vous apprendre ?', 'Python', 'learns'],
    ['Quels sont vos objectifs ?', 'Un emploi', 'goals'],
    ['Fuseau horaire', 'Paris', 'timeZone'],
    ['Nombre completo', 'Amina Yusuf', 'name'],
    ['Correo electrónico', 'amina@example.org', 'email'],
    ['¿Qué te gustaría aprender?', 'Python', 'learns'],
    ['¿Qué puedes enseñar?', 'Python', 'teaches'],
    ['Zona horaria', 'Madrid', 'timeZone'],
    ['Nimi', 'Amina Yusuf', 'name'],
    ['Sähköposti', 'amina@example.org', 'email'],
    ['Mitä haluat oppia?', 'Python', 'learns'],
    ['Mitkä ovat tavoitteesi?', 'Työ', 'goals'],
    ['Aikavyöhyke', 'Helsinki', 'timeZone'],
    ['Namn', 'Amina Yusuf', 'name'],
    ['E-postadress', 'amina@example.org', 'email'],
    ['Vad vill du lära dig?', 'Python', 'learns'],
    ['Vad kan du lära ut?', 'Python', 'teaches'],
    ['Vilka är dina mål?', 'Ett jobb', 'goals'],
    ['الاسم', 'أمينة', 'name'],
    ['البريد الإلكتروني', 'amina@example.org', 'email'],
    ['الدور', 'مرشد', 'role'],
    ['ماذا تريد أن تتعلم؟', 'Python', 'learns'],
    ['ما هي أهدافك؟', 'وظيفة', 'goals'],
    ['المنطقة الزمنية', 'دمشق', 'timeZone'],
  ])('%j with %j is %s', (title, answer, field) => {
    expect(fieldsOf(title, answer)).toBe(field);
  });
});

describe('what nobody asked about stays out', () => {
  test.each([
    ['Id', '1'],
    ['Score', '0 / 0'],
    ['IP Address', '192.0.2.1'],
    ['Anything else you would like to share?', 'Thank you'],
    ['Can we use photos of you? I agree', 'No'],
    ['By submitting this form I agree to the Code of Conduct', 'I agree'],
    ['May we send you our newsletter?', 'No'],
    ['Have you been a mentor before?', 'Yes'],
    ['Why do you want to be a mentor?', 'To give back'],
    ['How did you hear about us?', 'A friend'],
    ['LinkedIn profile', 'https://example.org/in/amina'],
    ['Favourite colour', 'Green'],
    ['Would you prefer a mentor of your own gender?', 'Yes'],
    ['Would you be willing to mentor more than one person?', 'Yes'],
    ['Can you share a picture of yourself?', 'https://example.org/a.jpg'],
    ['Why do you want to mentor students?', 'To give back'],
    ['Are you over 18?', 'Yes'],
    ['Are you currently …', 'Student'],
    ['Age in years', '32'],
    ['How much do you agree with this: I like mentoring', 'Disagree'],
    ['How often would you like to meet?', 'Every week'],
    ['Dietary requirements', 'Vegan'],
    ['Student ID', '12345678'],
    ['Link to your LinkedIn profile', 'https://example.org/in/amina'],
    ['', 'x'],
  ])('%j with %j feeds no field', (title, answer) => {
    expect(fieldsOf(title, answer)).toBe('nothing');
  });
});

describe('a title that says not feeds nothing that somebody offers or wants', () => {
  test.each([
    ['Which topics would you NOT like to mentor on?', 'Python'],
    ['What do you not want to learn?', 'Python'],
    ['Topics you cannot help with', 'Career change'],
    ['Was möchtest du nicht unterrichten?', 'Python'],
    ['Que ne souhaitez-vous pas enseigner ?', 'Python'],
    ['¿Qué no quieres aprender?', 'Python'],
    ['Cosa non vuoi imparare?', 'Python'],
    ['Mitä et halua opettaa?', 'Python'],
    ['Vad vill du inte lära dig?', 'Python'],
    ['When are you not able to meet?', 'Monday evenings'],
  ])('%s', (title, answer) => {
    expect(fieldsOf(title, answer)).toBe('nothing');
  });

  test('and leaves the field to the question that asks for it', () => {
    const header = [
      'Name',
      'Email',
      'Role',
      'Which topics would you NOT like to mentor on?',
      'Which topics can you mentor on?',
    ];
    const rows = [['Amina', 'amina@example.org', 'Mentor', 'Python', 'SQL']];
    const [person] = read(sheet(header, rows)).people;
    expect(person?.teaches.map(({ label }) => label)).toEqual(['SQL']);
  });

  test.each([
    ['What would you like to learn that you could not learn alone?', 'Python', 'learns'],
    ['Skills you do not have yet but want to learn', 'Python', 'learns'],
    ['What can you teach? You do not need to be an expert.', 'Python', 'teaches'],
    ['Who would you rather not be paired with?', 'Omar Haddad', 'avoid'],
  ])('but %s asks what it asks', (title, answer, field) => {
    expect(fieldsOf(title, answer)).toBe(field);
  });
});

test.each(FIELD_NAMES)('the field name %s is a title in every spelling', (field) => {
  const answers: Record<string, string> = {
    email: 'amina@example.org',
    role: 'Mentor',
    languages: 'English',
    submittedAt: '2026-09-05',
    seniority: '7',
  };
  const words = field.replace(/(?=[A-Z])/g, ' ').toLowerCase();
  const spellings = [
    field,
    words,
    words.replaceAll(' ', '_'),
    words.replaceAll(' ', '-'),
    words.toUpperCase(),
  ];
  for (const title of spellings) expect(fieldsOf(title, answers[field] ?? 'x')).toBe(field);
});

test('a title is confirmed by its answers: an anonymous e-mail column makes way for the real one', () => {
  const header = ['Id', 'Email', 'Name', 'Your e-mail address', 'Role'];
  const row = ['1', 'anonymous', 'Amina Yusuf', 'amina@example.org', 'Mentor'];
  const [columns] = read(sheet(header, [row])).columns;
  expect(columns?.map(({ fields }) => fields.join())).toEqual(['', '', 'name', 'email', 'role']);
});

test('of two columns that ask the same the fuller is read, and a note says so', () => {
  const header = ['Email Address', 'Name', 'Role', 'Your e-mail'];
  const rows = [
    ['', 'Amina Yusuf', 'Mentor', 'amina@example.org'],
    ['grace@example.org', 'Grace Oyelaran', 'Mentee', 'grace@example.org'],
  ];
  const reading = read(sheet(header, rows));
  expect(reading.columns[0]?.map(({ fields }) => fields.join())).toEqual(['', 'name', 'role', 'email']);
  expect(reading.diagnostics.find(({ code }) => code === 'column-repeated')?.place?.column?.index).toBe(0);
  expect(reading.people.map(({ email }) => email)).toEqual(['amina@example.org', 'grace@example.org']);
});

test('blocks for each role are both kept', () => {
  const header = ['Name', 'Role', 'As a mentor, tell us about your background', 'Mentees: your background'];
  const rows = [
    ['Amina Yusuf', 'Mentor', 'Teacher, then engineer', ''],
    ['Grace Oyelaran', 'Mentee', '', 'Teacher'],
  ];
  const reading = read(sheet(header, rows));
  expect(reading.columns[0]?.map(({ fields, side }) => `${fields} ${side}`).slice(2)).toEqual([
    'background mentor',
    'background mentee',
  ]);
  expect(reading.people.map(({ background }) => background)).toEqual(['Teacher, then engineer', 'Teacher']);
});

describe('a question asked in the section of each role', () => {
  const header = ['Name', 'Role', 'Your time zone', 'About you', 'Your time zone', 'About you'];
  const mentors = ['Amina Yusuf', 'Bo Ek'].map((name) => [
    name,
    'Mentor',
    'Europe/Helsinki',
    'Teacher',
    '',
    '',
  ]);
  const mentees = ['Grace Oyelaran', 'Ines Roy', 'Jo Li'].map((name) => [
    name,
    'Mentee',
    '',
    '-',
    'Europe/Paris',
    'Cook',
  ]);

  test('is read from the section that each row answers', () => {
    const reading = read(sheet(header, [...mentors, ...mentees]));
    expect(reading.diagnostics.map(({ code }) => code)).not.toContain('column-repeated');
    expect(reading.people.map(({ name, timeZone, background }) => [name, timeZone, background])).toEqual([
      ['Amina Yusuf', 'Europe/Helsinki', 'Teacher'],
      ['Bo Ek', 'Europe/Helsinki', 'Teacher'],
      ['Grace Oyelaran', 'Europe/Paris', 'Cook'],
      ['Ines Roy', 'Europe/Paris', 'Cook'],
      ['Jo Li', 'Europe/Paris', 'Cook'],
    ]);
  });

  test('is read from the fuller column where a row of many answers both', () => {
    const many = Array.from({ length: 10 }, (_, index) => [
      `Mentor ${index}`,
      'Mentor',
      'Europe/Oslo',
      'A',
      '',
      '',
    ]);
    const others = Array.from({ length: 9 }, (_, index) => [
      `Mentee ${index}`,
      'Mentee',
      '',
      '',
      'Europe/Rome',
      'B',
    ]);
    const both = ['Zoe Both', 'Mentor, Mentee', 'Europe/Oslo', 'A', 'Europe/Rome', 'B'];
    const { people } = read(sheet(header, [...many, ...others, both]));
    const zoe = people.find(({ name }) => name === 'Zoe Both');
    expect([zoe?.timeZone, zoe?.background]).toEqual(['Europe/Oslo', 'A']);
    expect(people.find(({ name }) => name === 'Mentee 0')?.timeZone).toBe('Europe/Rome');
  });

  test('is a repeated question where more rows answer both', () => {
    const reading = read(
      sheet(header, [...mentors, ['Zoe', 'Mentor', 'Europe/Oslo', 'A', 'Europe/Rome', 'B']]),
    );
    const told = reading.diagnostics.map(({ code }) => code);
    expect(told).toEqual(expect.arrayContaining(['column-repeated', 'columns-disagree']));
  });

  test('is read as one where two columns of one title hold the skills', () => {
    const skills = ['Name', 'Role', 'Skills', 'Skills'];
    const rows = [
      ['Amina Yusuf', 'Mentor', 'Python', ''],
      ['Grace Oyelaran', 'Mentee', '', 'SQL'],
    ];
    const [amina, grace] = read(sheet(skills, rows)).people;
    expect(amina?.teaches.map(({ label }) => label)).toEqual(['Python']);
    expect(grace?.learns.map(({ label }) => label)).toEqual(['SQL']);
  });
});

test('a shared column of skills is what mentors teach and mentees learn', () => {
  const reading = read(
    sheet(
      ['Name', 'Role', 'Skills'],
      [
        ['Amina Yusuf', 'Mentor', 'Python'],
        ['Grace Oyelaran', 'Mentee', 'SQL'],
      ],
    ),
  );
  expect(reading.columns[0]?.[2]).toMatchObject({ fields: ['teaches', 'learns'], certainty: 'doubtful' });
  expect(
    reading.people.map(({ teaches, learns }) => [...teaches, ...learns].map(({ label }) => label)),
  ).toEqual([['Python'], ['SQL']]);
});

test('beside a first name, a column of single words called name is the last name', () => {
  const reading = read(sheet(['Prénom', 'Nom', 'Role'], [['Amina', 'Yusuf', 'Mentor']]));
  expect(reading.people.map(({ name }) => name)).toEqual(['Amina Yusuf']);
});

describe('the configuration', () => {
  const header = ['Name', 'Role', 'Favourite things', 'What would you like to learn?'];
  const row = ['Grace Oyelaran', 'Mentee', 'Go', 'Python'];

  test('overrules what would have been recognised', () => {
    const reading = read(sheet(header, [row]), {
      columns: new Map([['learns', ['favourite  THINGS']]] as const),
    });
    expect(reading.columns[0]?.map(({ fields, certainty }) => [fields.join(), certainty])).toEqual([
      ['name', 'sure'],
      ['role', 'sure'],
      ['learns', 'set'],
      ['', null],
    ]);
    expect(reading.people[0]?.learns.map(({ label }) => label)).toEqual(['Go']);
  });

  test('makes no tick of the number one', () => {
    const title = 'Mentors: how many mentees could you take?';
    const reading = read(
      sheet(
        ['Name', 'Role', title],
        [
          ['Amina Yusuf', 'Mentor', '1'],
          ['Tomás Herrera', 'Mentor', '1'],
        ],
      ),
      { columns: new Map([['capacity', [title]]] as const), defaultCapacity: 2 },
    );
    expect(reading.people.map(({ capacity }) => capacity)).toEqual([1, 1]);
    expect(codes(reading)).not.toContain('capacity-unclear 2:C');
  });

  test('may read one column for two fields', () => {
    const columns = new Map([
      ['learns', ['Favourite things']],
      ['goals', ['Favourite things']],
    ] as const);
    expect(read(sheet(header, [row]), { columns }).columns[0]?.[2]?.fields).toEqual(['learns', 'goals']);
  });

  test('that names a missing title is an error with the nearest one', () => {
    const columns = new Map([['learns', ['What would you like to learn this year?']]] as const);
    const [problem] = read(sheet(header, [row]), { columns }).diagnostics;
    expect(problem?.code).toBe('configured-column-missing');
    expect(problem?.hint).toContain('"What would you like to learn?"');
  });

  test('is only wrong when no file has the title', () => {
    const mentors = sheet(['Name', 'Offer'], [['Amina Yusuf', 'Python']], 'mentor', 'mentors.csv');
    const mentees = sheet(['Name', 'Wish'], [['Grace Oyelaran', 'Python']], 'mentee', 'mentees.csv');
    const columns = new Map([
      ['teaches', ['Offer']],
      ['learns', ['Wish']],
    ] as const);
    const reading = read([mentors, mentees], { columns });
    expect(reading.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(reading.people).toHaveLength(2);
  });
});

describe('a file that cannot be read', () => {
  test('without names says which titles would do', () => {
    const reading = read(sheet(['Role'], [['Mentor']]));
    expect(reading.diagnostics.find(({ code }) => code === 'name-column-missing')?.hint).toContain(
      '"Full name"',
    );
    expect(reading.people).toEqual([]);
  });

  test('without anything that tells a role says which titles would do', () => {
    const reading = read(sheet(['Name', 'Favourite colour'], [['Amina Yusuf', 'Green']]));
    expect(reading.diagnostics.find(({ code }) => code === 'role-column-missing')?.hint).toContain('"Role"');
  });

  test('is not an error when its role is known from outside', () => {
    const reading = read(sheet(['Name'], [['Amina Yusuf']], 'mentor'));
    expect(reading.people[0]).toMatchObject({ name: 'Amina Yusuf', isMentor: true, isMentee: false });
  });
});

test.each([
  ['Salsa', 'teaches'],
  ['Salsa, Python', 'teaches'],
  ['Finding a first job', 'helpsWith'],
])('help with %j, beside a wish to learn salsa, is %s', (help, field) => {
  const header = ['Name', 'Role', 'What can you help with?', 'What would you like to learn?'];
  const rows = [
    ['Amina Yusuf', 'Mentor', help, ''],
    ['Grace Oyelaran', 'Mentee', '', 'salsa, Baking'],
  ];
  expect(read(sheet(header, rows)).columns[0]?.[2]?.fields).toEqual([field]);
});
