import { describe, expect, test } from 'vitest';

import { describeReviews } from '../../../../src/core/pairing/reasons/describe-reviews.js';
import { defaultProgramme } from '../../../../src/core/programme/default-programme.js';
import type { Programme } from '../../../../src/core/programme/programme.js';
import type { Person } from '../../../../src/core/signups/person.js';
import { mentee, mentor, skill } from '../../../cast.js';
import { pair } from '../pair.js';

const python = skill('Python');
const ulla = mentor('Ulla', { teaches: [python] });
const ida = mentee('Ida', { learns: [python] });
const together = [{ mentee: 'Ida', mentor: 'Ulla' }];

/** What is said of the only pair. */
async function say(people: readonly Person[], settings: Partial<Programme> = {}): Promise<readonly string[]> {
  const { pairings, preferences } = await pair(people, settings);
  expect(pairings).toHaveLength(1);
  return pairings.flatMap((pairing) => describeReviews(pairing, preferences));
}

const rules = (changed: Partial<Programme['rules']>) => ({
  rules: { ...defaultProgramme.rules, ...changed },
});

describe('a pair put together by the organiser, of which a rule says no', () => {
  test.each([
    ['avoid', { ...ida, avoid: ['Ulla'] }, {}, 'one of them asked not to be paired with the other'],
    [
      'must',
      { ...ida, seeks: [{ wanted: 'a woman', must: true }] },
      {},
      'one of them insists on a kind of person that the other is not known to be',
    ],
    ['manager', { ...ida, manager: 'Ulla' }, {}, 'one of them is the other’s manager'],
    ['language', { ...ida, languages: ['Arabic'] }, {}, /language/],
    ['common ground', { ...ida, learns: [skill('Rust')] }, rules({ minimumScore: 0 }), /offers nothing/],
    [
      'organisation',
      { ...ida, organisation: 'Acme' },
      rules({ differentOrganisation: true }),
      /organisation/,
    ],
  ] as const)('%s is named', async (_rule, menteePerson, settings, clause) => {
    const people = [{ ...ulla, organisation: 'Acme' }, menteePerson];
    const said = (await say(people, { together, ...settings })).find((words) =>
      words.startsWith('put together by you'),
    );
    expect(said?.replace('put together by you, although ', '')).toMatch(clause);
  });

  test('every rule is named', async () => {
    const [said] = await say([ulla, { ...ida, avoid: ['Ulla'], manager: 'Ulla' }], { together });
    expect(said).toBe(
      'put together by you, although one of them asked not to be paired with the other and one of them is the other’s manager',
    );
  });
});

test('each reason has its own words, and a pair without one has none', async () => {
  expect(await say([ulla, ida])).toEqual([]);
  expect(await say([ulla, ida, mentee('Jon', { learns: [python] })])).toEqual([
    'somebody equally good wanted this mentor too; a tie decided',
  ]);
  const acme = { organisation: 'Acme' };
  const wide = { ...ida, ...acme, learns: ['Python', 'A', 'B', 'C', 'D'].map(skill) };
  expect(await say([{ ...ulla, ...acme }, wide])).toEqual([
    'below 40 points',
    'both are at the same organisation',
  ]);
});
