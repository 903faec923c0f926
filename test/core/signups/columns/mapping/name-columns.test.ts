import { describe, expect, test } from 'vitest';

import { nameColumns } from '../../../../../src/core/signups/columns/mapping/name-columns.js';
import { read, sheet } from '../../sheet.js';

/** Titles and cells that belong together: of a mentor, a mentee, and somebody who is both. */
const BLOCKS: Readonly<Record<string, readonly (readonly [string, string, string, string])[]>> = {
  names: [['Name', 'Amina Yusuf', 'Grace Oyelaran', 'Zoe Both']],
  'names in two': [
    ['Vorname', 'Amina', 'Grace', 'Zoe'],
    ['Name', 'Yusuf', 'Oyelaran', 'Both'],
  ],
  role: [['Role', 'Mentor', 'Mentee', 'Mentor, Mentee']],
  'role in boxes': [
    ['Would you like to be a mentor?', 'Yes', 'No', 'Yes'],
    ['Are you looking for a mentor?', 'No', 'Yes', 'Yes'],
  ],
  'role in options': [
    ['I am here to [help others]', 'x', '', 'x'],
    ['I am here to [find a mentor]', '', 'x', 'x'],
  ],
  addresses: [
    ['Email Address', 'amina@example.org', '', ''],
    ['Email Address2', 'amina@example.org', 'grace@example.org', 'zoe@example.org'],
  ],
  skills: [['Skills', 'Python', 'SQL', 'Git']],
  'skills in sections': [
    ['Skills', 'Python', '', 'Git'],
    ['Skills', '', 'SQL', 'Go'],
  ],
  'skills in a grid': [
    ['Where are you with [Python]', 'I can teach it', 'I want to learn it', 'Neither'],
    ['Where are you with [Git]', 'Neither', 'I want to learn it', 'I can teach it'],
  ],
  ranks: [
    ['What can you teach?', 'Go', '', 'R'],
    ['Second choice', '', 'Ruby', 'C'],
    ['First choice', '', 'Go', 'Ruby'],
  ],
  times: [
    ['When are you free? [Monday]', 'Morning', 'Evening', ''],
    ['When are you free? [Tuesday]', 'Morning', '', 'Evening'],
  ],
  backgrounds: [
    ['As a mentor, tell us about your background', 'Teacher', '', 'Nurse'],
    ['As a mentee, tell us about your background', '', 'Cook', 'Baker'],
  ],
  zones: [
    ['Your time zone', 'Europe/Oslo', '', 'Europe/Rome'],
    ['Your time zone', '', 'Europe/Paris', 'Europe/Rome'],
  ],
  'a help question': [['What can you help with?', 'Python', '', 'CSS']],
  goals: [
    ['What do you hope to achieve?', 'To give back', '', ''],
    ['What are your goals?', '', 'A first job', 'To grow'],
  ],
  nothing: [['Favourite colour', 'Red', 'Green', 'Blue']],
};

const ROLES = ['role', 'role in boxes', 'role in options'];
const OTHERS = Object.keys(BLOCKS).filter((name) => !name.startsWith('names') && !ROLES.includes(name));

/** Forms with each way to ask for names and roles, and every two other questions. */
const forms = ['names', 'names in two'].flatMap((name) =>
  ROLES.flatMap((role) =>
    OTHERS.flatMap((one) => OTHERS.map((other) => [...new Set([name, role, one, other])])),
  ),
);

describe('the mapping that init writes', () => {
  test('reads the same people again, whatever the form asks', () => {
    for (const form of forms) {
      const columns = form.flatMap((name) => BLOCKS[name] ?? []);
      const file = sheet(
        columns.map(([title]) => title),
        [1, 2, 3].map((person) => columns.map((column) => column[person] ?? '')),
      );
      const found = read(file);
      const again = read(file, { columns: nameColumns(found.columns[0] ?? []) });
      expect({ form, people: again.people }).toEqual({ form, people: found.people });
      expect(again.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    }
  });

  test('names the question of a family once, options without a question one by one, and repeats by number', () => {
    const titles = ['Learn [Git]', 'Learn [SQL]', 'English', 'Finnish', 'Skills', 'Skills'];
    const rows = [
      ['Amina Yusuf', 'Mentor', '', '', 'x', 'x', 'Python', ''],
      ['Grace Oyelaran', 'Mentee', 'x', 'x', 'x', '', '', 'R'],
    ];
    const { columns } = read(sheet(['Name', 'Role', ...titles], rows));
    expect(Object.fromEntries(nameColumns(columns[0] ?? []))).toEqual({
      name: ['Name'],
      role: ['Role'],
      learns: ['Learn'],
      languages: ['English', 'Finnish'],
      teaches: ['Skills'],
    });
  });
});
