import { expect, test } from 'vitest';

import { checkRecalled } from '../../../src/core/pairing/check-recalled.js';
import { recallCohort } from '../../../src/core/pairing/recall-cohort.js';
import type { StatedResult } from '../../../src/core/pairing/verify/stated-result.js';
import { inThisThread } from '../../../src/core/preferences/workforce.js';
import { defaultProgramme } from '../../../src/core/programme/default-programme.js';
import type { Person } from '../../../src/core/signups/person.js';
import { mentee, mentor, skill } from '../../cast.js';
import { pair } from './pair.js';
import { cohortNow, readStated, writeFiles } from './verify/stated.js';

const amina = mentor('Amina', { teaches: [skill('Python')] });
const tomas = mentor('Tomas', { teaches: [skill('React')] });
const grace = mentee('Grace', { learns: [skill('Python')] });
const omar = mentee('Omar', { learns: [skill('React')] });
const people = [amina, grace, omar, tomas];

async function state(): Promise<StatedResult> {
  return readStated(writeFiles(await pair(people, defaultProgramme), people));
}

/** Recalls the result of the four among other people or other rows. */
async function recall(now: readonly Person[], change: Partial<StatedResult> = {}) {
  const stated = { ...(await state()), ...change };
  const recalled = await recallCohort(stated, cohortNow(now, defaultProgramme), inThisThread);
  return { recalled, findings: checkRecalled(recalled, 'pairings.csv') };
}

test('an untouched result gives no warning', async () => {
  const { recalled, findings } = await recall(people);
  expect(findings).toEqual([]);
  expect(recalled).toMatchObject({ upperBound: 2, provedLargest: true });
});

test('without the record all is known but how large the result could be', async () => {
  const { recalled, findings } = await recall(people, { audit: 'missing' });
  expect(findings).toEqual([]);
  expect(recalled).toMatchObject({ upperBound: null, provedLargest: null });
  expect(recalled.pairings).toHaveLength(2);
});

test('somebody who left is told in one warning, and the other pairs are recalled', async () => {
  const { recalled, findings } = await recall([amina, grace, tomas]);
  expect(findings.map(({ code }) => code)).toEqual(['result-unfit']);
  expect(findings[0]?.message).toContain('the sign-ups changed since and people in it did not sign up');
  expect(recalled.pairings.map(({ mentee: { name } }) => name)).toEqual(['Grace']);
  expect(recalled.upperBound).toBeNull();
});

test('pairs of other people are refused', async () => {
  const others = [mentor('Vesa', { teaches: [skill('Rust')] }), mentee('Ida', { learns: [skill('Rust')] })];
  const { findings } = await recall(others);
  expect(findings.map(({ code, severity }) => [code, severity])).toEqual([['result-of-others', 'error']]);
});

test('whose wish stands against a pair is not told of those who stayed without one', async () => {
  const ida = mentee('Ida', { learns: [skill('Rust')], avoid: ['Vesa'] });
  const vesa = mentor('Vesa', { teaches: [skill('Rust')] });
  const paired = await pair([ida, vesa], defaultProgramme);
  const recalled = await recallCohort(
    readStated(writeFiles(paired, [ida, vesa])),
    cohortNow([ida, vesa], defaultProgramme),
    inThisThread,
  );
  expect(recalled.unmatched.map(({ reason }) => reason)).toEqual([
    'One mentor offers something that this person asked for, but the two cannot be paired, because a rule of their own stands against it.',
    '1 of 1 seat free: one mentee asked for something that this person offers, but the two cannot be paired, because a rule of their own stands against it.',
  ]);
});
