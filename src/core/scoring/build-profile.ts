import { findLanguageByCode } from '../programme/language-names.js';
import type { Programme } from '../programme/programme.js';
import type { MeetingFormat, Person } from '../signups/person.js';
import { type BitSet, bitSetOf } from '../text/bit-set.js';
import { normaliseKey } from '../text/normalise-key.js';
import { criteria } from './criteria.js';
import { paths } from './paths.js';
import type { Profile, Wish } from './profile.js';
import { contentWords } from './reading/content-words.js';
import { pathsOf } from './reading/paths-of.js';
import { readSoughtKind, readTrait } from './reading/read-sought-kind.js';
import { readTopics, type TopicReading } from './reading/read-topics.js';
import { readWords } from './reading/read-words.js';
import type { Registers } from './registers.js';
import { topics } from './topics.js';

/** Ranked wishes weigh 6, 5, 4 … at most: in a list of twenty the first must not be one of twenty. */
const GREATEST_RANK_WEIGHT = 6;

const FORMATS: readonly MeetingFormat[] = ['chat', 'calls', 'resources'];
const TOPICS = topics.map(({ id }) => id);
const PATHS = paths.map(({ id }) => id);

/** Compiles a person for scoring: every text is read once. */
export function buildProfile(person: Person, registers: Registers, programme: Programme): Profile {
  const { sharedBitSet } = registers;
  const goals = readTopics(person.goals.flatMap(readWords));
  const helpsWith = readTopics(person.helpsWith.flatMap(readWords));
  const background = readWords(person.background);
  const pathsGone = pathsOf(person, () => background);
  return {
    person,
    weights: weighCriteria(person, programme),
    teaches: person.teaches.map(registers.skills.numberOf),
    teaching: registers.teachings.numberOf(person.teaches),
    wishes: readWishes(person, registers),
    topicsWanted: goals.topics,
    topicsWantedBits: sharedBitSet(placesIn(TOPICS, goals.topics)),
    topicsOffered: helpsWith.topics,
    topicsOfferedBits: sharedBitSet(placesIn(TOPICS, helpsWith.topics)),
    wordsWanted: [...goals.contentWords].map(registers.words.numberOf),
    wordsOffered: person.isMentor
      ? readWordsOffered(person, helpsWith, background, registers)
      : sharedBitSet([]),
    paths: pathsGone,
    pathBits: sharedBitSet(placesIn(PATHS, pathsGone)),
    formats: sharedBitSet(placesIn(FORMATS, person.formats)),
    clock: registers.clocks.numberOf(person),
    languages: sharedBitSet(languagesOf(person, programme).map(registers.languages.numberOf)),
    seeks: person.seeks.flatMap((seek) => readSoughtKind(seek) ?? []),
    traits: [...person.identity, ...person.culture].map(readTrait).filter((trait) => trait !== ''),
    names: [person.name, person.email ?? ''].map(normaliseKey).filter((name) => name !== ''),
    manager: normaliseKey(person.manager),
    organisation: normaliseKey(person.organisation),
  };
}

/** As long as the vocabulary, so only mentors, who are looked through for words, have one. */
function readWordsOffered(
  { jobTitle }: Person,
  helpsWith: TopicReading,
  background: readonly string[],
  { words }: Registers,
): BitSet {
  const offered = new Set([
    ...helpsWith.contentWords,
    ...contentWords([...background, ...readWords(jobTitle)]),
  ]);
  return bitSetOf([...offered].map(words.numberOf));
}

/** What matters to somebody counts double for them. */
function weighCriteria({ matters }: Person, { weights }: Programme): readonly number[] {
  return criteria.map(({ id }) => (matters.includes(id) ? 2 : 1) * weights[id]);
}

function readWishes({ learns, learnsRanked }: Person, { skills }: Registers): readonly Wish[] {
  return learns.map((skill, place) => ({
    skill,
    number: skills.numberOf(skill),
    weight: learnsRanked ? rankWeight(place, learns.length) : 1,
  }));
}

/** The plainest reading of an order: n, n - 1 … 1; of a long list the first six weigh 6 to 1, the others 1 each. */
function rankWeight(place: number, wishes: number): number {
  return Math.max(1, Math.min(wishes, GREATEST_RANK_WEIGHT) - place);
}

function languagesOf({ languages }: Person, { language }: Programme): readonly string[] {
  const spoken = languages.length > 0 ? languages : [findLanguageByCode(language)?.name ?? language];
  return spoken.map(normaliseKey);
}

function placesIn<Id>(list: readonly Id[], ids: readonly Id[]): readonly number[] {
  return ids.map((id) => list.indexOf(id));
}
