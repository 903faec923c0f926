import type { Person } from '../signups/person.js';
import { normaliseKey } from '../text/normalise-key.js';
import type { Profile } from './profile.js';
import { contentWords } from './reading/content-words.js';
import { readPaths } from './reading/read-paths.js';
import { readSoughtKind, readTrait } from './reading/read-sought-kind.js';
import { readTopics } from './reading/read-topics.js';
import { readWords } from './reading/read-words.js';

/** Compiles a person for scoring: every text is read once. */
export function buildProfile(person: Person): Profile {
  const goals = person.goals.flatMap(readWords);
  const helpsWith = person.helpsWith.flatMap(readWords);
  const background = readWords(person.background);
  return {
    person,
    teaches: new Set(person.teaches.map(({ id }) => id)),
    topicsWanted: readTopics(goals),
    topicsOffered: new Set(readTopics(helpsWith)),
    wordsWanted: [...contentWords(goals)],
    wordsOffered: contentWords([...helpsWith, ...background, ...readWords(person.jobTitle)]),
    paths: readPaths(background),
    seeks: person.seeks.flatMap((seek) => readSoughtKind(seek) ?? []),
    traits: [...person.identity, ...person.culture].map(readTrait).filter((trait) => trait !== ''),
    names: [person.name, person.email ?? ''].map(normaliseKey).filter((name) => name !== ''),
    languages: person.languages.map(normaliseKey),
    manager: normaliseKey(person.manager),
    organisation: normaliseKey(person.organisation),
  };
}
