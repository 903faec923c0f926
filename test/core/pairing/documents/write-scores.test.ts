import { expect, test } from 'vitest';

import { writeScores } from '../../../../src/core/pairing/documents/write-scores.js';
import { mentee, mentor, skill } from '../../../cast.js';
import { pair } from '../pair.js';

const python = skill('Python');

test('lists every acceptable pair by key with scores in thousandths and levels from 1, fixed pairs too', async () => {
  const people = [
    mentor('Ulla', { teaches: [python] }),
    mentor('Vera', { teaches: [python, skill('SQL')] }),
    mentee('Ida', { learns: [python, skill('SQL')] }),
    mentee('Jon', { learns: [python] }),
    mentee('Kai', { learns: [skill('Rust')] }),
  ];
  const { preferences } = await pair(people, { together: [{ mentee: 'Jon', mentor: 'Vera' }] });
  expect(writeScores(preferences).split('\r\n')).toEqual([
    'mentee,mentor,mentee_score,mentor_score,mentee_level,mentor_level',
    'ida@example.org,ulla@example.org,500,500,2,2',
    'ida@example.org,vera@example.org,1000,1000,1,1',
    'jon@example.org,ulla@example.org,1000,875,1,1',
    'jon@example.org,vera@example.org,1000,875,1,2',
    '',
  ]);
});
