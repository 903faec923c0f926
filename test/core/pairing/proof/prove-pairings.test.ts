import { describe, expect, test } from 'vitest';

import type { ClaimedPair } from '../../../../src/core/pairing/proof/find-claim-faults.js';
import { provePairings } from '../../../../src/core/pairing/proof/prove-pairings.js';
import { defaultProgramme } from '../../../../src/core/programme/default-programme.js';
import type { Programme } from '../../../../src/core/programme/programme.js';
import { buildPeopleIndex } from '../../../../src/core/signups/build-people-index.js';
import type { Person, PersonKey } from '../../../../src/core/signups/person.js';
import { mentee, mentor, skill } from '../../../cast.js';
import { plainSkills } from '../../../plain-skills.js';

const ulla = mentor('Ulla', { teaches: [skill('Python')] });
const vera = mentor('Vera', { teaches: [skill('Python'), skill('SQL')] });
const ida = mentee('Ida', { learns: [skill('Python'), skill('SQL')] });
const jon = mentee('Jon', { learns: [skill('Python')] });
const people = [ida, jon, ulla, vera];

const claim = (mentee: Person, mentor: Person, fixed = false): ClaimedPair => ({
  mentee: mentee.key,
  mentor: mentor.key,
  fixed,
});

function prove(claims: readonly ClaimedPair[], settings: Partial<Programme> = {}) {
  const programme = { ...defaultProgramme, ...settings };
  return provePairings(people, buildPeopleIndex(people), programme, plainSkills, claims);
}

const together = [{ mentee: 'Jon', mentor: 'Vera' }];

describe('provePairings', () => {
  test('passes a stable pairing', () => {
    expect(prove([claim(ida, vera), claim(jon, ulla)])).toEqual({
      acceptablePairs: 4,
      blockingPairs: [],
      blockedByFixedPairs: 0,
      faults: [],
    });
  });

  test('two mentees swapped: names the pair that would rather be together', () => {
    const { blockingPairs, faults } = prove([claim(jon, vera), claim(ida, ulla)]);
    expect(faults).toEqual([]);
    expect(blockingPairs).toEqual([{ mentee: ida.key, mentor: vera.key }]);
  });

  test('two mentees swapped who are alike in every respect: that is stable as well', () => {
    const twin = { ...jon, key: 'lea@example.org' as PersonKey, name: 'Lea', email: 'lea@example.org' };
    const all = [jon, twin, ulla];
    const proofs = [jon, twin].map((chosen) =>
      provePairings(all, buildPeopleIndex(all), defaultProgramme, plainSkills, [claim(chosen, ulla)]),
    );
    expect(proofs.map(({ blockingPairs, faults }) => [...blockingPairs, ...faults])).toEqual([[], []]);
  });

  test('a dropped pair: names everybody who would take the seat', () => {
    expect(prove([claim(ida, vera)]).blockingPairs).toEqual([{ mentee: jon.key, mentor: ulla.key }]);
    expect(prove([]).blockingPairs).toHaveLength(4);
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
    ['a pair said to be fixed by nobody’s order', [claim(ida, vera, true)], 'not-put-together', ida.key],
  ] as const)('%s is a fault', (_case, claims, kind, menteeKey) => {
    const settings = kind === 'refused-by-rule' ? { apart: [{ mentee: 'Ida', mentor: 'Vera' }] } : {};
    expect(prove(claims, settings).faults).toContainEqual(
      expect.objectContaining({ kind, mentee: menteeKey }),
    );
  });

  test('a pair put together and not kept is a fault, also where it is kept as if the matching had found it', () => {
    const missing = { kind: 'fixed-pair-missing', mentee: jon.key, mentor: vera.key };
    expect(prove([claim(ida, vera), claim(jon, ulla)], { together }).faults).toEqual([missing]);
    expect(prove([claim(jon, vera), claim(ida, ulla)], { together }).faults).toEqual([missing]);
  });

  test('who is kept apart by a fixed pair is counted, and blocks nothing', () => {
    expect(prove([claim(jon, vera, true), claim(ida, ulla)], { together })).toEqual({
      acceptablePairs: 4,
      blockingPairs: [],
      blockedByFixedPairs: 1,
      faults: [],
    });
  });

  test('a pair still blocks where, besides a fixed mentee, another would give way', () => {
    const wide = mentor('Wilma', { teaches: [skill('Python'), skill('SQL')], capacity: 2 });
    const half = ['Kai', 'Lea'].map((name) => mentee(name, { learns: [skill('Python'), skill(name)] }));
    const all = [ida, ...half, wide];
    const programme = { ...defaultProgramme, together: [{ mentee: 'Kai', mentor: 'Wilma' }] };
    const claims = half.map((other) => claim(other, wide, other.name === 'Kai'));
    expect(provePairings(all, buildPeopleIndex(all), programme, plainSkills, claims)).toMatchObject({
      blockingPairs: [{ mentee: ida.key, mentor: wide.key }],
      blockedByFixedPairs: 0,
    });
  });

  test('a fixed pair may break a rule', () => {
    const apart = [{ mentee: 'Jon', mentor: 'Ulla' }];
    const order = { together: [{ mentee: 'Jon', mentor: 'Ulla' }], apart };
    expect(prove([claim(jon, ulla, true), claim(ida, vera)], order).faults).toEqual([]);
  });
});
