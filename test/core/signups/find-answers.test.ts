import { expect, test } from 'vitest';

import { buildAnswersFinder } from '../../../src/core/signups/find-answers.js';
import { read, sheet } from './sheet.js';

test('of two rows of one person the newer counts where it says anything', () => {
  const header = ['Name', 'Email', 'Role', 'What can you teach?', 'What would you like to learn?', 'Town'];
  const { people, tables } = read(
    sheet(header, [
      ['Amina Yusuf', 'amina@example.org', 'Mentor', ' Python ', '', 'Oulu'],
      ['Amina Yusuf', 'amina@example.org', 'Mentee', '', 'React', 'Oulu'],
    ]),
  );
  const answers = people.map(buildAnswersFinder(tables));
  expect(answers.map((of) => [...of.values()].slice(3))).toEqual([['Python', 'React', 'Oulu']]);
});
