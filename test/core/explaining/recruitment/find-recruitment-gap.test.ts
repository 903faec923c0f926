import { expect, test } from 'vitest';

import { countGapSolves, isGapCheap } from '../../../../src/core/explaining/recruitment/count-gap-solves.js';
import {
  findRecruitmentGap,
  type Recruitment,
} from '../../../../src/core/explaining/recruitment/find-recruitment-gap.js';
import { labelOf } from '../../../../src/core/explaining/recruitment/need.js';
import { inThisThread } from '../../../../src/core/preferences/workforce.js';
import { defaultProgramme } from '../../../../src/core/programme/default-programme.js';
import type { Programme } from '../../../../src/core/programme/programme.js';
import { readTopics } from '../../../../src/core/scoring/reading/read-topics.js';
import { readWords } from '../../../../src/core/scoring/reading/read-words.js';
import { topics } from '../../../../src/core/scoring/topics.js';
import type { Person } from '../../../../src/core/signups/person.js';
import { mentee, mentor, skill } from '../../../cast.js';
import { cohortNow } from '../../pairing/verify/stated.js';

async function findGap(people: readonly Person[], settings: Partial<Programme> = {}, solves = 60) {
  const sorted = people.toSorted((a, b) => (a.key < b.key ? -1 : 1));
  const now = cohortNow(sorted, { ...defaultProgramme, ...settings });
  return findRecruitmentGap(now, { workforce: inThisThread, solves });
}

function tell({ need, seats, gain }: Recruitment): string {
  return `${seats} for ${labelOf(need)}: ${gain}`;
}

const wants = (...labels: readonly string[]) => ({ learns: labels.map(skill) });
const teaches = (...labels: readonly string[]) => ({ teaches: labels.map(skill) });

test('what most who wait want comes first, with just as many seats', async () => {
  const gap = await findGap([
    mentor('Amina', teaches('React')),
    ...['Ada', 'Bea', 'Cai', 'Dan'].map((name) => mentee(name, wants('React'))),
    mentee('Eva', wants('Rust')),
  ]);
  expect(gap).toMatchObject({ mentees: 5, matched: 1, end: 'found' });
  expect(gap?.recruitments.map(tell)).toEqual(['3 for React: 3', '1 for Rust: 1']);
  expect(gap?.recruitments.map(({ matched }) => matched)).toEqual([4, 5]);
});

test('seats that are there already are not looked for', async () => {
  const gap = await findGap([mentor('Amina', teaches('React')), mentee('Ada', wants('React'))]);
  expect(gap).toEqual({ mentees: 1, matched: 1, recruitments: [], end: 'everybody' });
});

test('somebody who moves over to the new mentor leaves a seat to who waits', async () => {
  const gap = await findGap([
    mentor('Amina', teaches('React', 'Rust')),
    mentee('Ada', wants('React', 'Rust')),
    mentee('Bea', { ...wants('React'), languages: ['Welsh'] }),
    mentor('Carys', { ...teaches('Rust'), languages: ['Welsh'] }),
    mentee('Dai', { ...wants('Rust'), languages: ['Welsh'] }),
  ]);
  expect(gap?.recruitments.map(tell)).toEqual(['1 for React: 1']);
});

test('help with a topic is looked for where the form asked mentors for topics', async () => {
  const wishes = { goals: ['Interviews'] };
  const cohort = [mentee('Ada', wishes), mentee('Bea', wishes)];
  const asked = mentor('Amina', { helpsWith: ['Leadership'] });
  expect((await findGap([asked, ...cohort]))?.recruitments.map(tell)).toEqual(['2 for interviews: 2']);
  expect((await findGap([mentor('Amina', teaches('Rust')), ...cohort]))?.recruitments).toEqual([]);
});

test('a skill written in somebody’s own words comes behind a known one', async () => {
  const own = { ...skill('Aardvark'), known: false };
  const gap = await findGap([
    mentor('Amina', teaches('SQL')),
    mentee('Ada', { learns: [own] }),
    mentee('Bea', wants('Rust')),
  ]);
  expect(gap?.recruitments.map(tell)).toEqual(['1 for Rust: 1', '1 for Aardvark: 1']);
});

test('who insists on a kind of person is helped by nobody unknown', async () => {
  const seeks = [{ wanted: 'a woman', must: true }];
  const gap = await findGap([mentor('Amina', teaches('SQL')), mentee('Ada', { ...wants('Rust'), seeks })]);
  expect(gap).toMatchObject({ matched: 0, recruitments: [], end: 'found' });
});

test('a cohort without any mentor is told what to look for all the same', async () => {
  const gap = await findGap([mentee('Ada', wants('Rust'))]);
  expect(gap?.recruitments.map(tell)).toEqual(['1 for Rust: 1']);
});

test('without solves left it says so', async () => {
  expect(await findGap([mentee('Ada', wants('Rust'))], {}, 2)).toMatchObject({
    recruitments: [],
    end: 'solves',
  });
});

test('orders that contradict themselves leave nothing to find', async () => {
  const together = [{ mentee: 'Ada', mentor: 'Nobody' }];
  expect(await findGap([mentee('Ada', wants('Rust'))], { together })).toBeNull();
});

test('a topic’s own label is read as that topic, so that a new mentor can be given it', () => {
  const read = topics.map(({ label }) => readTopics(readWords(label)).topics);
  expect(read.map((found, place) => found.includes(topics[place]?.id ?? 'studies'))).not.toContain(false);
});

test('small cohorts are searched unasked, large ones as far as there is time, and very large ones not', () => {
  expect(isGapCheap({ mentees: 100, mentors: 50 })).toBe(true);
  expect(isGapCheap({ mentees: 300, mentors: 150 })).toBe(false);
  expect(countGapSolves({ mentees: 300, mentors: 150 })).toBe(60);
  expect(countGapSolves({ mentees: 2000, mentors: 1000 })).toBe(20);
  expect(countGapSolves({ mentees: 20_000, mentors: 10_000 })).toBe(0);
  expect(countGapSolves({ mentees: 0, mentors: 0 })).toBe(60);
});
