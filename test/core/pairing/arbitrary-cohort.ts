import fc from 'fast-check';

import { defaultProgramme } from '../../../src/core/programme/default-programme.js';
import type { NamedPair, Programme } from '../../../src/core/programme/programme.js';
import type { Person, PersonKey } from '../../../src/core/signups/person.js';
import { mentee, skill } from '../../cast.js';

/** People with the settings they are paired under. */
export interface ArbitraryCohort {
  /** In the order of their keys, as sign-ups are read. */
  readonly people: readonly Person[];
  readonly programme: Programme;
}

type Role = 'mentor' | 'mentee' | 'both';

const SKILLS = ['Python', 'SQL', 'React', 'Rust', 'Go', 'CSS'].map(skill);
/** Two goals that are topics, and one that says nothing to match on. */
const TEXTS = ['Interviews', 'Leadership', 'Beekeeping'];
const MOST_PEOPLE = 13;

/** Somebody else by number, as addresses and names are typed. */
const somebody = fc
  .tuple(fc.nat({ max: MOST_PEOPLE - 1 }), fc.boolean())
  .map(([place, byName]) => (byName ? `PERSON${place} ` : `P${place}@example.org`));

const few = <Item>(items: fc.Arbitrary<Item>) => fc.uniqueArray(items, { maxLength: 2 });

/** Mostly nothing, because a rule that refuses nearly everybody leaves nothing to pair. */
const seldom = <Value>(usual: Value, rare: fc.Arbitrary<Value>): fc.Arbitrary<Value> =>
  fc.oneof({ arbitrary: fc.constant(usual), weight: 4 }, { arbitrary: rare, weight: 1 });

const fields = fc.record({
  role: fc.constantFrom<Role[]>('mentor', 'mentor', 'mentee', 'mentee', 'mentee', 'mentee', 'both'),
  teaches: fc.subarray(SKILLS, { minLength: 1 }),
  learns: fc.shuffledSubarray(SKILLS, { maxLength: 4 }),
  learnsRanked: fc.boolean(),
  goals: fc.subarray(TEXTS),
  helpsWith: fc.subarray(TEXTS),
  capacity: fc.constantFrom(1, 1, 2, 3),
  organisation: fc.constantFrom('', 'Acme', 'ACME ', 'Beta'),
  seniorityYears: fc.option(fc.nat({ max: 8 })),
  timeZone: fc.constantFrom(null, '+00:00', '+02:00', '+09:00'),
  languages: seldom<string[]>(['English', 'Finnish'], fc.subarray(['English', 'Finnish', 'Arabic'])),
  stage: fc.constantFrom(null, 'beginner' as const, 'advanced' as const),
  takes: seldom<Person['takes']>([], fc.constant(['beginner', 'intermediate'])),
  identity: fc.subarray(['woman']),
  seeks: seldom<Person['seeks']>(
    [],
    fc.boolean().map((must) => [{ wanted: 'a woman', must }]),
  ),
  manager: seldom('', somebody),
  requests: seldom<string[]>([], few(somebody)),
  avoid: seldom<string[]>([], few(somebody)),
  matters: seldom<Person['matters']>([], fc.constant(['goals'])),
  track: fc.constantFrom('', 'Academy', 'Outside'),
});

const settings = fc.record({
  rules: fc.record({
    commonGround: fc.boolean(),
    minimumScore: fc.constantFrom(0, 20, 40),
    sharedLanguage: fc.boolean(),
    maxTimeZoneHours: fc.constantFrom(null, 5),
    minSharedMinutes: fc.constant(60),
    differentOrganisation: seldom(false, fc.constant(true)),
    minSeniorityGap: seldom<number | null>(null, fc.constant(2)),
  }),
  aim: fc.constantFrom('most' as const, 'choice' as const),
  favour: fc.constantFrom('mentees' as const, 'mentors' as const, 'balanced' as const),
  indifference: fc.constantFrom(0, 5, 30),
  tracks: fc.constantFrom([], ['Academy', 'Outside'], ['Outside', 'Academy', 'Outside']),
  lottery: fc.constantFrom('a', 'b', 'c'),
});

const pairOfPlaces = fc.tuple(fc.nat({ max: MOST_PEOPLE - 1 }), fc.nat({ max: MOST_PEOPLE - 1 }));

/** Up to thirteen people, some in both roles, who ask for and avoid each other, under any settings. */
export const arbitraryCohort: fc.Arbitrary<ArbitraryCohort> = fc
  .tuple(
    fc.array(fields, { minLength: 3, maxLength: MOST_PEOPLE, size: 'max' }),
    settings,
    fc.array(pairOfPlaces, { maxLength: 2 }),
    fc.array(pairOfPlaces, { maxLength: 2 }),
  )
  .map(([answers, given, together, apart]) => {
    const people = answers.map(buildPerson).sort((a, b) => (a.key < b.key ? -1 : 1));
    const keptApart = readPairs(people, apart);
    return {
      people,
      programme: {
        ...defaultProgramme,
        ...given,
        apart: keptApart,
        together: withoutContradictions(people, readPairs(people, together), keptApart),
      },
    };
  });

type Answers = Partial<Person> & { readonly role: Role };

function buildPerson({ role, ...answers }: Answers, place: number): Person {
  const email = `p${place}@example.org`;
  const isMentor = role !== 'mentee';
  const isMentee = role !== 'mentor';
  const asMentor = isMentor ? {} : { teaches: [], helpsWith: [], takes: [], capacity: 0 };
  const asMentee = isMentee ? {} : { learns: [], goals: [], stage: null, track: '' };
  const own = { email, key: email as PersonKey, isMentor, isMentee };
  return mentee(`Person${place}`, { ...answers, ...asMentor, ...asMentee, ...own });
}

function readPairs(people: readonly Person[], pairs: readonly [number, number][]): readonly NamedPair[] {
  return pairs.flatMap(([a, b]) => {
    const mentee = people[a];
    const mentor = people[b];
    const fits = mentee?.isMentee === true && mentor?.isMentor === true && mentee !== mentor;
    return fits ? [{ mentee: mentee.name, mentor: mentor.key }] : [];
  });
}

/** An organiser who orders nothing impossible: each mentee once, no mentor beyond their seats, nobody kept apart. */
function withoutContradictions(
  people: readonly Person[],
  together: readonly NamedPair[],
  apart: readonly NamedPair[],
): readonly NamedPair[] {
  const kept: NamedPair[] = [];
  for (const pair of together) {
    const seats = people.find(({ key }) => key === pair.mentor)?.capacity ?? 0;
    const isApart = apart.some(({ mentee, mentor }) => mentee === pair.mentee && mentor === pair.mentor);
    const taken = kept.filter(({ mentor }) => mentor === pair.mentor).length;
    if (!isApart && taken < seats && kept.every(({ mentee }) => mentee !== pair.mentee)) kept.push(pair);
  }
  return kept;
}
