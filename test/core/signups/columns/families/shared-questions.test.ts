import { describe, expect, test } from 'vitest';

import { read, sheet } from '../../sheet.js';

const labels = (skills: readonly { readonly label: string }[]): readonly string[] =>
  skills.map(({ label }) => label);

/** A mentor and a mentee; the mentor answers the questions whose titles are given. */
function readMentor(titles: readonly string[], cells: readonly string[], columns = {}) {
  const reading = read(
    sheet(
      ['Name', 'Role', ...titles, 'What would you like to learn?'],
      [
        ['Amina Yusuf', 'Mentor', ...cells, ''],
        ['Bo Lind', 'Mentor', ...cells.map((_, index) => (index === 0 ? 'React' : '')), ''],
        ['Chen Wei', 'Mentee', ...cells.map(() => ''), 'Git'],
      ],
    ),
    columns,
  );
  const [mentor] = reading.people;
  return { teaches: labels(mentor?.teaches ?? []), uses: reading.columns[0] ?? [], reading };
}

describe('a text column for what the options leave out', () => {
  test.each([
    [['What can you teach?', 'What can you teach? (other)']],
    [['What can you teach? - Selected Choice', 'What can you teach? - Other - Text']],
    [['What can you teach? - Selected Choice', 'What can you teach? - Other (please specify): - Text']],
    [['What can you teach?', 'What can you teach? [Other]']],
    [['What can you teach?', 'Other (please specify)']],
    [['What can you teach?', 'If other, please specify']],
    [['What can you teach?', 'Other']],
    [['What can you teach?', 'What else can you teach?']],
    [['What can you teach?', 'Other skills you can teach']],
  ])('%j is read beside them', (titles) => {
    expect(readMentor(titles, ['Python', 'SQL']).teaches).toEqual(['Python', 'SQL']);
  });

  test('takes the place of the option that calls for it', () => {
    const titles = ['What can you teach?', 'What can you teach? (other)'];
    expect(readMentor(titles, ['Python,Other (please specify)', 'SQL']).teaches).toEqual(['Python', 'SQL']);
  });

  test('says which column it goes with', () => {
    const { uses } = readMentor(['What can you teach?', 'What can you teach? (other)'], ['Python', 'SQL']);
    expect(uses[3]).toMatchObject({
      fields: ['teaches'],
      part: 'other',
      reason: 'is read together with "What can you teach?"',
    });
  });

  test('is left alone where it is a remark of its own', () => {
    const { teaches } = readMentor(['What can you teach?', 'Other'], ['Python', 'I am away in June']);
    expect(teaches).toEqual(['Python']);
  });

  test('is not read where the organiser names the other column alone', () => {
    const columns = { columns: new Map([['teaches', ['What can you teach?']]]) };
    const titles = ['What can you teach?', 'Other (please specify)'];
    expect(readMentor(titles, ['Python', 'SQL'], columns).teaches).toEqual(['Python']);
  });

  test('is read where the organiser names both', () => {
    const titles = ['Anything goes', 'Anything goes - Other - Text'];
    const columns = { columns: new Map([['teaches', titles]]) };
    expect(readMentor(titles, ['Python', 'SQL'], columns).teaches).toEqual(['Python', 'SQL']);
  });
});

test('a question about other people asks for the whole', () => {
  const titles = ['Skills', 'Which skills would you like to share with others?'];
  expect(readMentor(titles, ['Python', 'SQL']).teaches).toEqual(['SQL']);
});

test('what else somebody helps with stays beside the skills, even where it names some', () => {
  const { reading } = readMentor(['Skills', 'What else can you help with?'], ['Python', 'SQL']);
  const [mentor] = reading.people;
  expect(labels(mentor?.teaches ?? [])).toEqual(['Python']);
  expect(mentor?.helpsWith).toEqual(['SQL']);
});

describe('numbered columns', () => {
  test.each([
    [['Skill 1', 'Skill 2', 'Skill 3']],
    [['Skill', 'Skill 2', 'Skill 3']],
    [['Mentor skill 1', 'Mentor skill 2', 'Mentor skill 3']],
    [['Skill #1 you can teach', 'Skill #2 you can teach', 'Skill #3 you can teach']],
    [['Skills', 'Additional skills', 'Teaches what else?']],
  ])('%j are read as one question', (titles) => {
    expect(readMentor(titles, ['Python', 'SQL', 'Ruby']).teaches).toEqual(['Python', 'SQL', 'Ruby']);
  });

  test('of other questions stay two questions', () => {
    const { reading } = readMentor(['Skill 1', 'Level 1'], ['Python', 'Expert']);
    expect(labels(reading.people[0]?.teaches ?? [])).toEqual(['Python']);
  });
});
