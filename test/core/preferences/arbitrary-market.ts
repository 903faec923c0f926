import fc from 'fast-check';

import { defaultProgramme } from '../../../src/core/programme/default-programme.js';
import type { Programme } from '../../../src/core/programme/programme.js';
import type { Past } from '../../../src/core/scoring/past.js';
import type { Person, PersonKey } from '../../../src/core/signups/person.js';
import { arbitraryMentee, arbitraryMentor } from '../scoring/arbitrary-people.js';

/** People, settings and a past under which everything that the index compiles occurs. */
export interface ArbitraryMarket {
  /** In the order of their keys. */
  readonly people: readonly Person[];
  readonly programme: Programme;
  readonly past: Past;
}

const MOST_PEOPLE = 16;

const place = fc.nat({ max: MOST_PEOPLE - 1 });

/** Somebody by number, as addresses and names are typed. */
const somebody = fc
  .tuple(place, fc.boolean())
  .map(([number, byName]) => (byName ? `PERSON${number} ` : `P${number}@example.org`));

const seldom = <Value>(usual: Value, rare: fc.Arbitrary<Value>): fc.Arbitrary<Value> =>
  fc.oneof({ arbitrary: fc.constant(usual), weight: 3 }, { arbitrary: rare, weight: 1 });

const few = <Item>(items: fc.Arbitrary<Item>) => fc.uniqueArray(items, { maxLength: 3 });

/** Most are like others in most, so that acceptable pairs are left. */
const ownFields = fc.record({
  requests: seldom<string[]>([], few(somebody)),
  avoid: seldom<string[]>([], few(somebody)),
  manager: seldom('', somebody),
  track: fc.constantFrom('', 'Academy', 'Outside', 'Unlisted'),
  languages: seldom<string[]>(['English'], fc.subarray(['English', 'Finnish', 'Arabic'])),
  seeks: seldom<Person['seeks']>(
    [],
    fc.array(
      fc.record({
        wanted: fc.constantFrom('a woman', 'somebody from Syria', 'a career changer', 'not a man'),
        must: seldom(false, fc.constant(true)),
      }),
      { maxLength: 3 },
    ),
  ),
});

const person = fc
  .record({
    role: fc.constantFrom<('mentor' | 'mentee' | 'both')[]>('mentor', 'mentor', 'mentee', 'mentee', 'both'),
    asMentee: arbitraryMentee,
    asMentor: arbitraryMentor,
    own: ownFields,
  })
  .map(({ role, asMentee, asMentor, own }): Person => {
    if (role === 'mentee') return { ...asMentee, ...own };
    if (role === 'mentor') return { ...asMentor, ...own };
    const { learns, learnsRanked, goals, stage } = asMentee;
    return { ...asMentor, ...own, learns, learnsRanked, goals, stage, isMentee: true };
  });

const weight = fc.constantFrom(0, 1, 15, 50, 997);

const settings = fc.record({
  rules: fc.record({
    commonGround: fc.boolean(),
    minimumScore: fc.constantFrom(0, 0, 20, 60),
    sharedLanguage: fc.boolean(),
    maxTimeZoneHours: seldom<number | null>(null, fc.constantFrom(2, 8)),
    minSharedMinutes: fc.constantFrom(0, 60, 300),
    differentOrganisation: seldom(false, fc.constant(true)),
    minSeniorityGap: seldom<number | null>(null, fc.constantFrom(0, 5)),
  }),
  weights: seldom(
    defaultProgramme.weights,
    fc.record({ skills: weight, goals: weight, background: weight, logistics: weight }),
  ),
  timeZone: fc.constantFrom(null, 'Europe/Helsinki'),
  start: fc.constantFrom(null, '2026-09-01'),
  months: fc.constantFrom(1, 6),
  indifference: fc.constantFrom(0, 5, 30, 100),
  tracks: fc.constantFrom([], ['Academy', 'Outside'], ['Outside', 'Academy', 'Outside']),
  apart: fc
    .array(fc.tuple(somebody, somebody), { maxLength: 3 })
    .map((pairs) => pairs.map(([mentee, mentor]) => ({ mentee, mentor }))),
});

const key = place.map(keyOf);

const past = fc
  .record({ pairs: fc.array(fc.tuple(key, key), { maxLength: 4 }), waited: fc.array(key, { maxLength: 4 }) })
  .map(({ pairs, waited }): Past => {
    const pairedBefore = new Map<PersonKey, Set<PersonKey>>();
    for (const [mentee, mentor] of pairs) {
      pairedBefore.set(mentee, (pairedBefore.get(mentee) ?? new Set()).add(mentor));
    }
    return { pairedBefore, waited: new Set(waited) };
  });

export const arbitraryMarket: fc.Arbitrary<ArbitraryMarket> = fc
  .record({
    answers: fc.array(person, { minLength: 2, maxLength: MOST_PEOPLE, size: 'max' }),
    settings,
    past,
  })
  .map(({ answers, settings: given, past: earlier }) => ({
    people: answers.map(nameByPlace).sort((a, b) => (a.key < b.key ? -1 : 1)),
    programme: { ...defaultProgramme, ...given },
    past: earlier,
  }));

function nameByPlace(answers: Person, number: number): Person {
  return { ...answers, key: keyOf(number), email: keyOf(number), name: `Person${number}` };
}

function keyOf(number: number): PersonKey {
  return `p${number}@example.org` as PersonKey;
}
