import { describe, expect, test } from 'vitest';

import { noPast } from '../../../../src/core/scoring/past.js';
import type { PersonKey } from '../../../../src/core/signups/person.js';
import { mentee, mentor, skill } from '../../../cast.js';
import { namePairs, pair } from '../pair.js';
import { pairAgain, writeFile } from './pair-again.js';

const python = skill('Python');
const rust = skill('Rust');
const ulla = mentor('Ulla', { teaches: [python] });
const vera = mentor('Vera', { teaches: [rust] });
const ida = mentee('Ida', { learns: [python, rust], learnsRanked: true });
const jon = mentee('Jon', { learns: [python] });

const statuses = ({ pairings }: Awaited<ReturnType<typeof pair>>) =>
  pairings.map(({ mentor: guide, mentee: learner, status }) => `${guide.name} + ${learner.name}: ${status}`);

describe('match --keep', () => {
  test('moves nobody who can stay, though a newcomer would suit better', async () => {
    const before = await pair([ulla, vera, ida]);
    expect(namePairs(before)).toEqual(['Ulla + Ida']);
    const after = await pairAgain(writeFile(before), [ulla, vera, ida, jon]);
    expect(statuses(after)).toEqual(['Ulla + Ida: kept']);
    expect(statuses(await pair([ulla, vera, ida, jon]))).toEqual([
      'Ulla + Jon: matched',
      'Vera + Ida: matched',
    ]);
  });

  test('gives the seat of a drop-out to who waits', async () => {
    const before = await pair([ulla, ida]);
    expect(statuses(await pairAgain(writeFile(before), [ulla, jon]))).toEqual(['Ulla + Jon: matched']);
  });

  test('keeps start and note, and gives new pairs a start of their own', async () => {
    const before = await pair([ulla, ida], { start: '2026-09-01' });
    const file = writeFile(before).replace('2026-09-01,,', '2026-09-01,Meets in person,');
    const lea = mentee('Lea', { learns: [rust] });
    const after = await pairAgain(
      file,
      [ulla, vera, ida, lea],
      { start: '2026-09-01' },
      { start: '2026-11-02' },
    );
    expect(after.pairings).toMatchObject([
      { status: 'kept', start: '2026-09-01', note: 'Meets in person' },
      { status: 'matched', start: '2026-11-02', note: '' },
    ]);
  });

  test('writes everything else of a kept row anew', async () => {
    const before = await pair([ulla, ida]);
    const retitled = { ...ulla, jobTitle: 'Head of data' };
    expect(writeFile(await pairAgain(writeFile(before), [retitled, ida]))).toContain('Head of data');
  });

  test('takes up addresses swapped by hand', async () => {
    const [a, b] = [mentor('Anna', { teaches: [python] }), mentor('Bo', { teaches: [python] })];
    const before = await pair([a, b, ida, jon]);
    const swapped = writeFile(before)
      .replace('ida@example.org', 'NOBODY')
      .replace('jon@example.org', 'ida@example.org')
      .replace('NOBODY', 'jon@example.org');
    const after = await pairAgain(swapped, [a, b, ida, jon]);
    expect(after.pairings.every(({ status }) => status === 'kept')).toBe(true);
    expect(namePairs(after)).not.toEqual(namePairs(before));
  });

  test('lists a kept pair that a rule refuses now for a look', async () => {
    const before = await pair([ulla, ida]);
    const speaksOther = { ...ida, languages: ['Arabic'] };
    const after = await pairAgain(writeFile(before), [{ ...ulla, languages: ['Finnish'] }, speaksOther]);
    expect(after.pairings).toMatchObject([{ status: 'kept', reviews: ['against-rule'] }]);
  });

  test('says what letting go would gain, and deleting that row gains it', async () => {
    const file = writeFile(await pair([ulla, vera, ida]));
    const people = [ulla, vera, ida, jon];
    const { loosening } = await pairAgain(file, people, {}, { loosen: 2 });
    expect(loosening).toMatchObject({
      steps: [{ pair: { mentee: ida }, gain: 1, menteeThenWith: [vera] }],
      end: 'enough',
    });
    const proved = await pairAgain(file, people, {}, { loosen: 2, exact: true });
    expect(proved.loosening).toEqual(loosening);
    const [header] = file.split('\r\n');
    expect(namePairs(await pairAgain(`${header}\r\n`, people))).toEqual(['Ulla + Jon', 'Vera + Ida']);
  });

  test('says that letting go would gain nothing', async () => {
    const file = writeFile(await pair([ulla, jon]));
    const kim = mentee('Kim', { learns: [python] });
    const { loosening } = await pairAgain(file, [ulla, jon, kim], {}, { loosen: 2 });
    expect(loosening).toMatchObject({ steps: [], trials: 1, end: 'none-helps' });
    const settled = await pairAgain(file, [ulla, jon], {}, { loosen: 2 });
    expect(settled.loosening).toMatchObject({ trials: 0, end: 'nobody-waits' });
    expect((await pairAgain(file, [ulla, jon])).loosening).toBeNull();
  });
});

describe('match --history', () => {
  test('never pairs two again who were a pair before', async () => {
    const past = { ...noPast, pairedBefore: new Map([[ida.key, new Set<PersonKey>([ulla.key])]]) };
    const cohort = await pairAgain(null, [ulla, vera, ida], {}, { past });
    expect(namePairs(cohort)).toEqual(['Vera + Ida']);
  });

  test('gives the only seat to who waited last time', async () => {
    const equals = ['Kim', 'Lea', 'Mia'].map((name) => mentee(name, { learns: [python] }));
    for (const waiting of equals) {
      const past = { ...noPast, waited: new Set([waiting.key]) };
      const cohort = await pairAgain(null, [ulla, ...equals], {}, { past });
      expect(namePairs(cohort)).toEqual([`Ulla + ${waiting.name}`]);
    }
  });
});
