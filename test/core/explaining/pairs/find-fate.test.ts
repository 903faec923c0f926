import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { listPartners } from '../../../../src/core/explaining/lists/list-partners.js';
import type { Fate } from '../../../../src/core/explaining/pairs/find-fate.js';
import type { Programme } from '../../../../src/core/programme/programme.js';
import type { Person } from '../../../../src/core/signups/person.js';
import { mentee, mentor, skill } from '../../../cast.js';
import { runs } from '../../../runs.js';
import { arbitraryCohort } from '../../pairing/arbitrary-cohort.js';
import { explainerOf } from '../recalled.js';

const wants = (...labels: readonly string[]) => ({ learns: labels.map(skill) });
const teaches = (...labels: readonly string[]) => ({ teaches: labels.map(skill) });

/** What became of everybody on the mentee's list: the mentor, the kind, who is in the way, and why. */
async function fatesOf(name: string, people: readonly Person[], settings: Partial<Programme> = {}) {
  const explainer = await explainerOf(people, settings);
  const person = explainer.mentees.find((each) => each.name === name);
  if (person === undefined) throw new Error('nobody');
  return listPartners(person, 'mentee', explainer).partners.map(
    ({ partner, choice, fate }) => `${choice} ${partner.name}: ${tell(fate)}`,
  );
}

function tell(fate: Fate): string {
  if (fate.kind === 'full')
    return `full, ${fate.holders.map(({ mentee, advantage }) => `${mentee.name} ${advantage}`).join(', ')}`;
  return 'pairing' in fate ? `${fate.kind} ${fate.pairing.mentor.name}` : fate.kind;
}

const amina = mentor('Amina', teaches('SQL', 'Rust'));
const boris = mentor('Boris', teaches('SQL'));

test('a mentee is told whom they have, and who on their list stands behind', async () => {
  expect(await fatesOf('Grace', [amina, boris, mentee('Grace', wants('SQL', 'Rust'))])).toEqual([
    '1 Amina: together Amina',
    '2 Boris: has-better Amina',
  ]);
});

test('of two mentors just as good, the other is neither better nor worse', async () => {
  const carl = mentor('Carl', teaches('SQL'));
  const [one, other] = await fatesOf('Grace', [boris, carl, mentee('Grace', wants('SQL'))]);
  expect([one, other].map((line) => line?.slice(0, 2))).toEqual(['1 ', '1 ']);
  expect([one, other].filter((line) => line?.includes('has-equal'))).toHaveLength(1);
});

describe('a full mentor is told with who holds the seat, and why they came before', () => {
  const grace = mentee('Grace', wants('Rust', 'SQL', 'CSS'));

  test.each([
    ['better', mentee('Omar', wants('Rust')), {}],
    ['tie', mentee('Omar', wants('Rust', 'SQL', 'CSS')), { lottery: 'b' }],
    ['track', mentee('Omar', { ...wants('Rust', 'CSS', 'Go'), track: 'First' }), { tracks: ['First'] }],
    ['fixed', mentee('Omar', wants('CSS')), { together: [{ mentee: 'Omar', mentor: 'Amina' }] }],
  ])('%s', async (advantage, omar, settings) => {
    const fates = await fatesOf('Grace', [amina, grace, omar], settings);
    expect(fates).toEqual([`1 Amina: full, Omar ${advantage}`]);
  });

  test('request', async () => {
    const asking = { ...amina, requests: ['Omar'] };
    const omar = mentee('Omar', wants('Rust', 'CSS', 'Go', 'Java'));
    expect(await fatesOf('Grace', [asking, grace, omar])).toEqual(['1 Amina: full, Omar request']);
  });
});

test('a pair put together by the organiser keeps a mentee from others', async () => {
  const together = [{ mentee: 'Grace', mentor: 'Boris' }];
  const grace = mentee('Grace', wants('SQL', 'Rust'));
  expect(await fatesOf('Grace', [amina, boris, grace], { together })).toEqual([
    '1 Amina: settled Boris',
    '2 Boris: together Boris',
  ]);
});

test('in a sound result nobody would gain by changing, and every seat has its reason', async () => {
  const cohorts = fc.tuple(arbitraryCohort, fc.constantFrom(1, 1, 2));
  await fc.assert(
    fc.asyncProperty(cohorts, async ([{ people, programme }, mentorsPerMentee]) => {
      const explainer = await explainerOf(people, { ...programme, mentorsPerMentee });
      expect(explainer.recalled.faults).toEqual([]);
      for (const person of explainer.mentees) {
        for (const { fate } of listPartners(person, 'mentee', explainer).partners) {
          expect(fate.kind).not.toBe('open');
          if (fate.kind !== 'full') continue;
          expect(fate.holders.map(({ advantage }) => advantage)).not.toContain('none');
        }
      }
    }),
    runs(100),
  );
});

test('a choice is the one that the pairs are told with', async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryCohort, async ({ people, programme }) => {
      const explainer = await explainerOf(people, programme);
      for (const pairing of explainer.recalled.pairings) {
        const ofMentee = listPartners(pairing.mentee, 'mentee', explainer).partners;
        const ofMentor = listPartners(pairing.mentor, 'mentor', explainer).partners;
        const own = ofMentee.find(({ partner }) => partner.key === pairing.mentor.key);
        const others = ofMentor.find(({ partner }) => partner.key === pairing.mentee.key);
        expect(own?.choice ?? null).toBe(pairing.menteeChoice);
        expect(others?.choice ?? null).toBe(pairing.mentorChoice);
      }
    }),
    runs(60),
  );
});
