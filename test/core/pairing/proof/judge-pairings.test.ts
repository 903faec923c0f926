import { describe, expect, test } from 'vitest';

import type { ClaimedPair } from '../../../../src/core/pairing/proof/find-claim-faults.js';
import { judgePairings, type Proof } from '../../../../src/core/pairing/proof/judge-pairings.js';
import { buildPreferences } from '../../../../src/core/preferences/build-preferences.js';
import { inThisThread, type Workforce } from '../../../../src/core/preferences/workforce.js';
import { defaultProgramme } from '../../../../src/core/programme/default-programme.js';
import type { Programme } from '../../../../src/core/programme/programme.js';
import { noPast } from '../../../../src/core/scoring/past.js';
import { buildPeopleIndex } from '../../../../src/core/signups/build-people-index.js';
import type { Person, PersonKey } from '../../../../src/core/signups/person.js';
import { mentee, mentor, skill } from '../../../cast.js';
import { plainSkills } from '../../../plain-skills.js';

const ulla = mentor('Ulla', { teaches: [skill('Python')] });
const vera = mentor('Vera', { teaches: [skill('Python'), skill('SQL')] });
const ida = mentee('Ida', { learns: [skill('Python'), skill('SQL')] });
const jon = mentee('Jon', { learns: [skill('Python')] });
const people = [ida, jon, ulla, vera];

const claim = (mentee: Person, mentor: Person, status: ClaimedPair['status'] = 'matched'): ClaimedPair => ({
  mentee: mentee.key,
  mentor: mentor.key,
  status,
});

async function prove(
  claims: readonly ClaimedPair[],
  settings: Partial<Programme> = {},
): Promise<Promise<Proof>> {
  return await judge(people, claims, settings);
}

async function judge(
  people: readonly Person[],
  claims: readonly ClaimedPair[],
  settings: Partial<Programme>,
  workforce: Workforce = inThisThread,
): Promise<Proof> {
  const index = buildPeopleIndex(people);
  const programme = { ...defaultProgramme, ...settings };
  const preferences = buildPreferences(people, index, programme, plainSkills, noPast);
  return (await judgePairings(preferences, index, claims, workforce)).proof;
}

/** Does each item by itself, as a cohort of thousands is done in parts. */
const oneByOne: Workforce = {
  run: async ({ task, shared, input, count }) =>
    Array.from({ length: count }, (_, from) => task.run(shared, { from, until: from + 1 }, input)),
};

const together = [{ mentee: 'Jon', mentor: 'Vera' }];

describe('judgePairings', () => {
  test('passes a stable pairing', async () => {
    expect(await prove([claim(ida, vera), claim(jon, ulla)])).toEqual({
      acceptablePairs: 4,
      blockingPairs: 0,
      blockingExamples: [],
      blockedBySettled: 0,
      faults: [],
    });
  });

  test('two mentees swapped: names the pair that would rather be together', async () => {
    const { blockingExamples, faults } = await prove([claim(jon, vera), claim(ida, ulla)]);
    expect(faults).toEqual([]);
    expect(blockingExamples).toEqual([{ mentee: ida.key, mentor: vera.key, round: 1 }]);
  });

  test('two mentees swapped who are alike in every respect: that is stable as well', async () => {
    const twin = { ...jon, key: 'lea@example.org' as PersonKey, name: 'Lea', email: 'lea@example.org' };
    const all = [jon, twin, ulla];
    for (const chosen of [jon, twin]) {
      const { blockingPairs, faults } = await judge(all, [claim(chosen, ulla)], {});
      expect({ blockingPairs, faults }).toEqual({ blockingPairs: 0, faults: [] });
    }
  });

  test('a dropped pair: names everybody who would take the seat', async () => {
    const { blockingExamples } = await prove([claim(ida, vera)]);
    expect(blockingExamples).toEqual([{ mentee: jon.key, mentor: ulla.key, round: 1 }]);
    expect((await prove([])).blockingPairs).toBe(4);
  });

  test('pairs that block are named by mentee, in whatever order their wishes are looked up', async () => {
    const kai = mentee('Kai', { learns: ida.learns });
    const { blockingExamples } = await judge([ida, jon, kai, ulla, vera], [], {}, oneByOne);
    expect(blockingExamples.map((pair) => pair.mentee)).toEqual(
      [ida, jon, kai].flatMap(({ key }) => [key, key]),
    );
  });

  test.each([
    [
      'a mentor with more mentees than seats',
      [claim(ida, vera), claim(jon, vera)],
      'mentor-overfilled',
      null,
    ],
    [
      'a mentee with two mentors',
      [claim(ida, vera), claim(jon, ulla), claim(ida, ulla)],
      'mentee-twice',
      ida.key,
    ],
    ['somebody unknown', [claim(mentee('Lea'), vera)], 'unknown-person', 'lea@example.org'],
    ['a mentor as a mentee', [claim(ulla, vera)], 'unknown-person', ulla.key],
    ['a pair that a rule refuses', [claim(ida, vera)], 'refused-by-rule', ida.key],
    ['a pair said to be fixed by nobody’s order', [claim(ida, vera, 'fixed')], 'not-put-together', ida.key],
  ] as const)('%s is a fault', async (_case, claims, kind, menteeKey) => {
    const settings = kind === 'refused-by-rule' ? { apart: [{ mentee: 'Ida', mentor: 'Vera' }] } : {};
    expect((await prove(claims, settings)).faults).toContainEqual(
      expect.objectContaining({ kind, mentee: menteeKey }),
    );
  });

  test('a pair put together and not kept is a fault, also where it is kept as if the matching had found it', async () => {
    const missing = { kind: 'fixed-pair-missing', mentee: jon.key, mentor: vera.key };
    expect((await prove([claim(ida, vera), claim(jon, ulla)], { together })).faults).toEqual([missing]);
    expect((await prove([claim(jon, vera), claim(ida, ulla)], { together })).faults).toEqual([missing]);
  });

  test('who is kept apart by a fixed pair is counted, and blocks nothing', async () => {
    expect(await prove([claim(jon, vera, 'fixed'), claim(ida, ulla)], { together })).toEqual({
      acceptablePairs: 4,
      blockingPairs: 0,
      blockingExamples: [],
      blockedBySettled: 1,
      faults: [],
    });
  });

  test('a pair still blocks where, besides a fixed mentee, another would give way', async () => {
    const wide = mentor('Wilma', { teaches: [skill('Python'), skill('SQL')], capacity: 2 });
    const half = ['Kai', 'Lea'].map((name) => mentee(name, { learns: [skill('Python'), skill(name)] }));
    const all = [ida, ...half, wide];
    const settings = { together: [{ mentee: 'Kai', mentor: 'Wilma' }] };
    const claims = half.map((other) => claim(other, wide, other.name === 'Kai' ? 'fixed' : 'matched'));
    expect(await judge(all, claims, settings)).toMatchObject({
      blockingExamples: [{ mentee: ida.key, mentor: wide.key, round: 1 }],
      blockedBySettled: 0,
    });
  });

  test('of two equally good mentors that one is the first whom somebody else wanted', async () => {
    const apart = [{ mentee: 'Jon', mentor: 'Ulla' }];
    const twins = [ulla, { ...vera, teaches: ulla.teaches }];
    const kai = mentee('Kai', { learns: [skill('Python')] });
    const claims = [ulla, vera].map((either) => claim(kai, either));
    const settings = { mentorsPerMentee: 2, apart };
    const { blockingPairs, faults } = await judge([jon, kai, ...twins], claims, settings);
    expect({ blockingPairs, faults }).toEqual({ blockingPairs: 0, faults: [] });
  });

  test('of two equally good mentors only one can be the first', async () => {
    const lea = mentee('Lea', { learns: [skill('Python')] });
    const kai = mentee('Kai', { learns: [skill('Python')] });
    const apart = [
      { mentee: 'Jon', mentor: 'Ulla' },
      { mentee: 'Lea', mentor: 'Vera' },
    ];
    const twins = [ulla, { ...vera, teaches: ulla.teaches }];
    const claims = [ulla, vera].map((either) => claim(kai, either));
    const { blockingPairs } = await judge([jon, kai, lea, ...twins], claims, { mentorsPerMentee: 2, apart });
    expect(blockingPairs).toBe(1);
  });

  test('three mentors are too many where two are allowed', async () => {
    const xenia = mentor('Xenia', { teaches: [skill('Python')] });
    const claims = [ulla, vera, xenia].map((each) => claim(ida, each));
    const { faults } = await judge([ida, ulla, vera, xenia], claims, { mentorsPerMentee: 2 });
    expect(faults).toEqual([{ kind: 'mentee-twice', mentee: ida.key, mentor: xenia.key }]);
  });

  test('a kept pair may break a rule, but none that ends a pair', async () => {
    const strangers = [{ ...jon, languages: ['Klingon'] }, ulla];
    const kept = [claim(jon, ulla, 'kept')];
    expect((await judge(strangers, kept, {})).faults).toEqual([]);
    const apart = [{ mentee: 'Jon', mentor: 'Ulla' }];
    const refused = { kind: 'refused-by-rule', mentee: jon.key, mentor: ulla.key };
    expect((await judge(strangers, kept, { apart })).faults).toEqual([refused]);
  });

  test('a fixed pair may break a rule', async () => {
    const apart = [{ mentee: 'Jon', mentor: 'Ulla' }];
    const order = { together: [{ mentee: 'Jon', mentor: 'Ulla' }], apart };
    expect((await prove([claim(jon, ulla, 'fixed'), claim(ida, vera)], order)).faults).toEqual([]);
  });
});
