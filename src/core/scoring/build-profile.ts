import { findLanguageByCode } from '../programme/language-names.js';
import type { Programme } from '../programme/programme.js';
import type { MeetingFormat, Person } from '../signups/person.js';
import type { Skill } from '../skills/skill.js';
import { type BitSet, bitSetOf } from '../text/bit-set.js';
import { normaliseKey } from '../text/normalise-key.js';
import { remember } from '../text/remember.js';
import { shareLists } from '../text/share-lists.js';
import { criteria } from './criteria.js';
import { paths } from './paths.js';
import type { Profile, Wish } from './profile.js';
import { contentWords } from './reading/content-words.js';
import { pathsOf } from './reading/paths-of.js';
import { readSoughtKind, readTrait } from './reading/read-sought-kind.js';
import { readTopics, type TopicReading } from './reading/read-topics.js';
import { readWords } from './reading/read-words.js';
import type { Word } from './reading/word.js';
import type { Registers } from './registers.js';
import { type TopicId, topics } from './topics.js';

/** Ranked wishes weigh 6, 5, 4 … at most: in a list of twenty the first must not be one of twenty. */
const GREATEST_RANK_WEIGHT = 6;

/** Of readings that hold many words; goals in words of one's own hardly come twice. */
const FEW = 1000;

const FORMATS: readonly MeetingFormat[] = ['chat', 'calls', 'resources'];
const TOPICS = topics.map(({ id }) => id);
const PATHS = paths.map(({ id }) => id);

/**
 * Compiles people for scoring: every text is read once. Sign-ups share one list among all who gave the same answer, so
 * what is made of a list is made once too, and shared.
 */
export function createProfileBuilder(
  registers: Registers,
  programme: Programme,
): (person: Person) => Profile {
  const read = createListReaders(registers, programme);
  return (person) => {
    const goals = read.topics(person.goals);
    const helpsWith = read.topics(person.helpsWith);
    const background = readWords(person.background);
    const pathsGone = pathsOf(person, () => background);
    return {
      person,
      weights: read.weights(person.matters),
      teaches: read.numbers(person.teaches),
      teaching: registers.teachings.numberOf(person.teaches),
      wishes: (person.learnsRanked ? read.rankedWishes : read.wishes)(person.learns),
      topicsWanted: goals.topics,
      topicsWantedBits: read.topicBits(goals.topics),
      topicsOffered: helpsWith.topics,
      topicsOfferedBits: read.topicBits(helpsWith.topics),
      wordsWanted: [...goals.contentWords].map(registers.words.numberOf),
      wordsOffered: person.isMentor
        ? readWordsOffered(person, helpsWith, background, registers)
        : registers.sharedBitSet([]),
      paths: pathsGone,
      pathBits: read.pathBits(pathsGone),
      formats: read.formatBits(person.formats),
      clock: registers.clocks.numberOf(person),
      languages: read.languages(person.languages),
      seeks: read.seeks(person.seeks),
      traits: joinLists(read.traits(person.identity), read.traits(person.culture)),
      manager: normaliseKey(person.manager),
      organisation: normaliseKey(person.organisation),
    };
  };
}

/** What profiles hold of the lists that people share. */
function createListReaders(registers: Registers, programme: Programme) {
  const { skills, sharedBitSet, languages } = registers;
  const shareTopics = shareLists<TopicId>();
  const readWishes = (isRanked: boolean) =>
    remember((learns: Person['learns']): readonly Wish[] =>
      learns.map((skill, place) => ({
        skill,
        number: skills.numberOf(skill),
        weight: isRanked ? rankWeight(place, learns.length) : 1,
      })),
    );
  const bitsIn = <Id>(all: readonly Id[]) =>
    remember((ids: readonly Id[]) => sharedBitSet(ids.map((id) => all.indexOf(id))));
  return {
    weights: remember((matters: Person['matters']) => weighCriteria(matters, programme)),
    numbers: remember((taught: readonly Skill[]) => taught.map(skills.numberOf)),
    wishes: readWishes(false),
    rankedWishes: readWishes(true),
    topics: remember((texts: readonly string[]): TopicReading => {
      const { topics: named, contentWords: words } = readTopics(texts.flatMap(readWords));
      return { topics: shareTopics(named), contentWords: words };
    }, FEW),
    topicBits: bitsIn(TOPICS),
    pathBits: bitsIn(PATHS),
    formatBits: bitsIn(FORMATS),
    languages: remember((spoken: Person['languages']) =>
      sharedBitSet(languagesOf(spoken, programme).map(languages.numberOf)),
    ),
    seeks: remember((seeks: Person['seeks']) => seeks.flatMap((seek) => readSoughtKind(seek) ?? [])),
    traits: remember((texts: readonly string[]) => texts.map(readTrait).filter((trait) => trait !== '')),
  };
}

/** As long as the vocabulary, so only mentors, who are looked through for words, have one. */
function readWordsOffered(
  { jobTitle }: Person,
  helpsWith: TopicReading,
  background: readonly Word[],
  { words }: Registers,
): BitSet {
  const offered = new Set([
    ...helpsWith.contentWords,
    ...contentWords([...background, ...readWords(jobTitle)]),
  ]);
  return bitSetOf([...offered].map(words.numberOf));
}

/** What matters to somebody counts double for them. */
function weighCriteria(matters: Person['matters'], { weights }: Programme): readonly number[] {
  return criteria.map(({ id }) => (matters.includes(id) ? 2 : 1) * weights[id]);
}

/** The plainest reading of an order: n, n - 1 … 1; of a long list the first six weigh 6 to 1, the others 1 each. */
function rankWeight(place: number, wishes: number): number {
  return Math.max(1, Math.min(wishes, GREATEST_RANK_WEIGHT) - place);
}

function languagesOf(languages: Person['languages'], { language }: Programme): readonly string[] {
  const spoken = languages.length > 0 ? languages : [findLanguageByCode(language)?.name ?? language];
  return spoken.map(normaliseKey);
}

function joinLists(one: readonly string[], other: readonly string[]): readonly string[] {
  if (other.length === 0) return one;
  return one.length === 0 ? other : [...one, ...other];
}
