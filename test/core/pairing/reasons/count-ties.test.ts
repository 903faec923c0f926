import { expect, test } from 'vitest';

import { amina, grace, mentee, mentor, skill } from '../../../cast.js';
import { pair } from '../pair.js';

const python = [skill('Python')];

test('a mentee with two equally good mentors hangs on the lottery', async () => {
  const mentors = ['Ada', 'Bo'].map((name) => mentor(name, { teaches: python }));
  const cohort = await pair([...mentors, mentee('Cy', { learns: python })]);
  expect(cohort.decidedByLottery).toBe(1);
});

test('a seat that another, equally good, wanted too hangs on the lottery', async () => {
  const cohort = await pair([
    mentor('Ada', { teaches: python }),
    mentee('Cy', { learns: python }),
    mentee('Di', { learns: python }),
  ]);
  expect(cohort.decidedByLottery).toBe(1);
});

test('a pair without rivals hangs on nothing', async () => {
  const cohort = await pair([amina, grace]);
  expect(cohort.decidedByLottery).toBe(0);
});
