import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';

import { showReading } from '../../../src/cli/reading/show-reading.js';
import { read, sheet } from '../../core/signups/sheet.js';
import { screen, stream } from './screen.js';

const FORM = sheet(
  ['Your name', 'Role', 'What can you teach?', 'What would you like to learn?', 'Favourite place to be?'],
  [
    ['Amina Yusuf', 'Mentor', 'Python, SQL', '', 'The sea'],
    ['Tomás Herrera', 'Mentor', 'React, CSS', '', ''],
    ['Grace Oyelaran', 'Mentee', '', 'Python, SQL', 'A library'],
    ['Omar Haddad', 'Mentee', '', 'React, Glassblowing', ''],
    ['Leena Pöysti', 'Mentee', '', 'Python', ''],
  ],
);

describe('what check shows', () => {
  test('is each question with what it was taken for, its answers, and three samples', () => {
    expect(screen(FORM, { columns: 140 })).toMatch(
      /^A {2}Your name +name +5 {2}Amina Yusuf \| Tomás Herrera \| Grace Oyelaran$/mu,
    );
    expect(screen(FORM)).toMatch(/^C {2}What can you teach\? +skills they teach \(teaches\) +2 {2}Python/mu);
  });

  test('is how sure that is, what is not used, how lists were cut, and whether wishes have an order', () => {
    const shown = screen(FORM);
    expect(shown).toContain('Sure: B. Likely: A, C–D.\n');
    expect(shown).toContain('E "Favourite place to be?" (2');
    expect(shown).toContain('Several answers in one cell, cut at commas: C–D.\n');
    expect(shown).toContain('Wishes without an order, all count the same: D.\n');
  });

  test('is how many people there are, and that seats are short', () => {
    expect(screen(FORM)).toContain(
      '5 people: 2 mentors and 3 mentees.\n2 seats for 3 mentees: at least 1 mentee will stay without a mentor.\n',
    );
  });

  test('is which sign-ups make nobody, the repeated too', () => {
    const table = sheet(
      ['Name', 'Role', 'Consent', 'Learns', 'RSVP'],
      [
        ['Grace Oyelaran', 'Mentee', 'Yes', 'SQL', ''],
        ['Grace Oyelaran', 'Mentee', 'Yes', 'SQL', ''],
        ['Omar Haddad', 'Mentee', 'No', 'SQL', ''],
        ['Leena Pöysti', 'Mentee', 'Yes', 'SQL', 'declined'],
        ['Amina Yusuf', 'Mentor', 'Yes', '', ''],
      ],
    );
    expect(screen(table)).toContain(
      'Left out: 1 sign-up without consent, 1 declined or refunded, and 1 saying what another one says.\n',
    );
  });

  test('is demand and supply per skill, the worst supplied first', () => {
    expect(screen(FORM)).toMatch(/^Glassblowing +1 +0 +0 {2}nobody teaches it$/mu);
    expect(screen(FORM)).toMatch(/^Python +2 +1 +1 {2}short$/mu);
  });

  test('says for two files which role was given', () => {
    const mentors = sheet(['Name', 'Teaches'], [['Amina Yusuf', 'SQL']], 'mentor', 'mentors.csv');
    const mentees = sheet(['Name', 'Learns'], [['Grace Oyelaran', 'SQL']], 'mentee', 'mentees.csv');
    const both = [mentors, mentees];
    const shown = showReading(both, read(both), { withAnswers: true, verbose: false }, stream(80));
    expect(shown).toContain('mentors.csv: 1 sign-up of mentors, 2 columns\n');
    expect(shown).toContain('mentees.csv: 1 sign-up of mentees, 2 columns\n');
  });

  test('with --verbose is every reason and every skill', () => {
    const skills = Array.from({ length: 14 }, (_, number) => `Craft ${number}`);
    const table = sheet(['Name', 'Role', 'Learns'], [['Grace Oyelaran', 'Mentee', skills.join(', ')]]);
    expect(screen(table)).not.toContain('Because');
    expect(screen(table)).toContain('… and 4 more wanted skills, 4 of them short (--verbose shows all).');
    const all = screen(table, { verbose: true });
    expect(all).toContain('Because');
    for (const skill of skills) expect(all).toContain(skill);
  });

  test('shows as many samples as there is room for, each on one line', () => {
    const goals = ['one', 'two', 'three'].map((word) => [word, 'Mentee', `${word}\n${'x'.repeat(30)}`]);
    const table = sheet(['Name', 'Role', 'Goals'], goals);
    expect(screen(table, { columns: 140 })).toMatch(/ one x{30} \| two x+…$/mu);
    expect(screen(table, { columns: 60 })).toMatch(/ one x+…$/mu);
  });

  test('says nothing of seats where nobody is a mentee', () => {
    expect(screen(sheet(['Name', 'Role'], [['Amina Yusuf', 'Mentor']]))).toContain(
      '1 person: 1 mentor and 0 mentees.\n',
    );
    expect(screen(sheet(['Name', 'Role'], [['Amina Yusuf', 'Mentor']]))).not.toContain('seat');
  });
});

describe('what is doubtful', () => {
  const table = sheet(
    ['Name', 'Role', 'Topics', 'Where do you live?'],
    [
      ['Amina Yusuf', 'Mentor', 'Python', 'Helsinki'],
      ['Grace Oyelaran', 'Mentee', 'Python', 'London'],
    ],
  );

  test('stands first, with the reason and the lines of mentorship.yaml that settle it', () => {
    const [, heading, ...lines] = screen(table, { columns: 140 }).split('\n');
    expect(heading).toBe('Please look at these');
    expect(lines[0]).toMatch(
      /^ {2}C "Topics" was taken for: skills they teach \(teaches\), skills they want \(learns\)\. Why: /u,
    );
    expect(lines[1]).toMatch(/^ {2}D "Where do you live\?" was taken for: time zone \(timeZone\)\. Why: /u);
    expect(lines.slice(2).join('\n')).toContain(
      [
        '      columns:',
        '        teaches: "Topics"',
        '        learns: "Topics"',
        '        timeZone: "Where do you live?"',
        '',
      ].join('\n'),
    );
  });

  test('is not asked about once the settings say it', () => {
    const reading = read(table, {
      columns: new Map([
        ['teaches', ['Topics']],
        ['learns', ['Topics']],
        ['timeZone', ['Where do you live?']],
      ] as const),
    });
    const shown = showReading([table], reading, { withAnswers: true, verbose: false }, stream(100));
    expect(shown).not.toContain('Please look at these');
    expect(shown).toContain('Set by you: C–D.');
  });
});

describe('where names may not be shown', () => {
  test('there are reasons in the place of samples, and no answer of anybody', () => {
    const shown = screen(FORM, { withAnswers: false });
    expect(shown).not.toMatch(/Amina|Tomás|Grace|Omar|Glassblowing|The sea/u);
    expect(shown).toContain('Because');
    expect(shown).toContain(
      '1 wanted skill is not in the list of skills; its name is shown on a terminal or with --show-names.\n',
    );
  });

  test('an option that holds a comma is counted, not quoted', () => {
    const row = (name: string) => [name, 'Mentee', 'Git, the command line, SQL'];
    const alone = (name: string) => [name, 'Mentee', 'Git, the command line'];
    const names = ['Grace Oyelaran', 'Omar Haddad', 'Leena Pöysti', 'Marta Kowalczyk'];
    const table = sheet(
      ['Name', 'Role', 'Learns'],
      [...names.slice(0, 3).map(alone), ...names.slice(3).map(row)],
    );
    expect(screen(table)).toContain('Left whole although they hold a comma: "Git, the command line" (in C).');
    const hidden = screen(table, { withAnswers: false });
    expect(hidden).toContain('Left whole although they hold a comma: 1 option (in C).');
    expect(hidden).not.toContain('the command line');
  });

  test('a programme of unknown skills shows a count, and no empty table', () => {
    const table = sheet(
      ['Name', 'Role', 'Learns'],
      [
        ['Grace Oyelaran', 'Mentee', 'Glassblowing'],
        ['Omar Haddad', 'Mentee', 'Beekeeping, Glassblowing'],
      ],
    );
    const shown = screen(table, { withAnswers: false });
    expect(shown).not.toContain('Wanted by');
    expect(shown).toContain('2 wanted skills are not in the list of skills; their names are shown');
  });
});

describe('hostile cells', () => {
  const HOSTILE = [
    '\u001B[2J\u001B[31mred',
    '::error::boom',
    '\n::error file=x::boom',
    '##[group]x ##vso[task.complete]',
    '\u202Egnp.exe\u2066',
    'x'.repeat(10_000),
    '陈'.repeat(10_000),
    '\u0301'.repeat(10_000),
    '\u009B31m\u0007\u0000',
  ];
  const columns = ['Name', 'Role', 'Learns', 'Goals', ...HOSTILE];
  const rows = HOSTILE.map((text, row) => [`${row} ${text}`, 'Mentee', text, text, ...HOSTILE]);

  test.each([80, 100, 140])('draw nothing but text, and no line wider than %i', (width) => {
    for (const withAnswers of [true, false]) {
      const shown = screen(sheet(columns, rows), { columns: width, withAnswers, verbose: true });
      expect(shown.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202A-\u202E\u2066-\u2069]/u);
      for (const line of shown.split('\n')) {
        expect(line).not.toMatch(/^\s*::/u);
        expect(line).not.toContain('##');
        expect(stringWidth(line)).toBeLessThanOrEqual(width);
      }
    }
  });
});
