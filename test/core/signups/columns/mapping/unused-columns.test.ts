import { expect, test } from 'vitest';

import { read, sheet } from '../../sheet.js';

const HEADER = ['Name', 'Role', 'What can you teach?', 'What would you like to learn?'];
const FORM = sheet(HEADER, [
  ['Amina Yusuf', 'Mentor', 'Python', ''],
  ['Grace Oyelaran', 'Mentee', '', 'Python'],
]);

const fieldsOf = (titles: readonly string[]) =>
  read(FORM, { columns: new Map([['unused', titles]]) })
    .columns.flat()
    .map(({ fields }) => fields.join());

test('a column that the settings call unused feeds nothing, whatever its title says', () => {
  expect(fieldsOf([])).toContain('teaches');
  expect(fieldsOf(['What can you teach?'])).not.toContain('teaches');
  const [, , use] = read(FORM, { columns: new Map([['unused', ['what can you teach?']]]) }).columns.flat();
  expect(use).toMatchObject({ certainty: null, reason: 'the configuration says that it is not used' });
});

test('an unused column that no file has is no problem', () => {
  const { diagnostics } = read(FORM, { columns: new Map([['unused', ['Gone']]]) });
  expect(diagnostics.filter(({ code }) => code === 'configured-column-missing')).toEqual([]);
});
