import { describe, expect, test } from 'vitest';

import { defaultProgramme } from '../../../../src/core/programme/default-programme.js';
import type { Programme } from '../../../../src/core/programme/programme.js';
import { readAnswers } from '../../../../src/core/rendering/answers/read-answers.js';
import { readSignups } from '../../../../src/core/signups/read-signups.js';
import { readTable } from '../../../../src/core/table/read-table.js';
import { plainSkills } from '../../../plain-skills.js';

function answersIn(csv: string, changes: Partial<Programme> = {}, ...more: readonly string[]) {
  const programme = { ...defaultProgramme, ...changes };
  const tables = [csv, ...more].flatMap((text, index) => {
    const { table } = readTable(new TextEncoder().encode(text), `form-${index}.csv`);
    return table === null ? [] : [{ table, role: null }];
  });
  return readAnswers(readSignups(tables, programme, plainSkills), programme);
}

const AMINA = { name: 'Amina Yusuf', email: 'amina.yusuf@example.org' };
const GRACE = { name: 'Grace Oyelaran', email: 'grace.oyelaran@example.org' };

describe('what templates may ask', () => {
  const form = (titles: string, changes: Partial<Programme> = {}) => {
    const cells = titles.split(',').map(() => 'x');
    return answersIn(
      `Name,Email,Role,Teaches,${titles}\nAmina Yusuf,amina.yusuf@example.org,mentor,Python,${cells.join(',')}\n`,
      changes,
    ).form;
  };

  test('is every column, by its title on one line, a repeated one with its number', () => {
    expect(form('"Favourite\n snack ",Notes,Notes').titles).toEqual([
      'Name',
      'Email',
      'Role',
      'Teaches',
      'Favourite snack',
      'Notes',
      'Notes (2)',
    ]);
  });

  test('is no private answer, whatever the settings share', () => {
    const columns = new Map([['identity', ['Tell us']] as const]);
    const { titles, withheld } = form('Tell us,People I would rather not meet');
    expect(titles).toContain('Tell us');
    expect(withheld.get('People I would rather not meet')).toBe('private');
    expect(form('Tell us', { columns }).withheld.get('Tell us')).toBe('private');
  });

  test('is the organisation and the background only where the form promised so', () => {
    expect([...form('Organisation,Background').withheld]).toEqual([
      ['Organisation', 'organisation'],
      ['Background', 'background'],
    ]);
    const share = [...defaultProgramme.share, 'organisation', 'background'] as const;
    expect(form('Organisation,Background', { share }).withheld.size).toBe(0);
  });
});

describe('the answers of somebody', () => {
  const csv = [
    'Name,Email,Role,Teaches,Learns,T-shirt',
    'Amina Yusuf,amina.yusuf@example.org,mentor,Python,, M ',
    'Grace Oyelaran,Grace.Oyelaran@example.org,mentee,,Python,',
  ].join('\n');

  test('are found by address, whatever its case', () => {
    const answers = answersIn(csv);
    expect(answers.find(AMINA, 'mentor')?.get('T-shirt')).toBe('M');
    expect(answers.find(GRACE, 'mentee')?.get('Learns')).toBe('Python');
  });

  test('are blank where nothing was answered', () => {
    expect(answersIn(csv).find(GRACE, 'mentee')?.get('T-shirt')).toBe('');
  });

  test('are blank for a question of another file', () => {
    const answers = answersIn(
      'Name,Email,Role,Teaches,T-shirt\nAmina Yusuf,amina.yusuf@example.org,mentor,Python,M\n',
      {},
      'Name,Email,Role,Learns,Shoe\nGrace Oyelaran,grace.oyelaran@example.org,mentee,Python,38\n',
    );
    expect(answers.find(GRACE, 'mentee')?.get('Shoe')).toBe('38');
    expect(answers.find(GRACE, 'mentee')?.get('T-shirt')).toBe('');
  });

  test('are those of nobody else: a stranger, another role, a name whose address is another', () => {
    const answers = answersIn(csv);
    expect(answers.find({ name: 'Omar', email: 'omar@example.org' }, 'mentee')).toBeNull();
    expect(answers.find(AMINA, 'mentee')).toBeNull();
    expect(answers.find({ ...AMINA, email: 'somebody@example.org' }, 'mentor')).toBeNull();
  });

  test('are found by name in a list without addresses', () => {
    const answers = answersIn('Name,Role,Teaches,T-shirt\nAmina Yusuf,mentor,Python,M\n');
    expect(answers.find({ name: 'amina  yusuf', email: '' }, 'mentor')?.get('T-shirt')).toBe('M');
  });
});
