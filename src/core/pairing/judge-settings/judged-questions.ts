import type { FieldName } from '../../programme/field-names.js';
import { pathLabel } from '../../scoring/path-label.js';
import { readPaths } from '../../scoring/reading/read-paths.js';
import { readTopics } from '../../scoring/reading/read-topics.js';
import { readWords } from '../../scoring/reading/read-words.js';
import type { Word } from '../../scoring/reading/word.js';
import { topicLabel } from '../../scoring/topic-label.js';
import type { Person } from '../../signups/person.js';
import type { Skill } from '../../skills/skill.js';

/** One of the answers that a person gave to a question. */
export interface Answer {
  /** Equal for equal answers. */
  readonly id: string;
  /** The answer in words of ours or of a list we know; null where it is somebody's own words. */
  readonly name: string | null;
}

/** A question whose answers are compared between people. */
export interface JudgedQuestion {
  readonly field: FieldName;
  /** Whom it is put to; null for everybody. */
  readonly side: 'mentor' | 'mentee' | null;
  /** Null for who did not answer. */
  readonly answersOf: (person: Person) => readonly Answer[] | null;
}

/** Every question that pairs are scored by or rules look at, but those about people's identity and wishes for others. */
export const judgedQuestions: readonly JudgedQuestion[] = [
  { field: 'teaches', side: 'mentor', answersOf: ({ teaches }) => nameSkills(teaches) },
  {
    field: 'helpsWith',
    side: 'mentor',
    answersOf: ({ helpsWith }) => read(helpsWith, (words) => readTopics(words).topics.map(topicLabel)),
  },
  { field: 'takes', side: 'mentor', answersOf: ({ takes }) => list(takes) },
  { field: 'minutesPerMonth', side: 'mentor', answersOf: nameMinutes },
  { field: 'learns', side: 'mentee', answersOf: ({ learns }) => nameSkills(learns) },
  {
    field: 'goals',
    side: 'mentee',
    answersOf: ({ goals }) => read(goals, (words) => readTopics(words).topics.map(topicLabel)),
  },
  { field: 'stage', side: 'mentee', answersOf: ({ stage }) => list(stage === null ? [] : [stage]) },
  { field: 'minutesPerMonth', side: 'mentee', answersOf: nameMinutes },
  {
    field: 'background',
    side: null,
    answersOf: ({ background }) => read([background], (words) => readPaths(words).map(pathLabel)),
  },
  { field: 'timeZone', side: null, answersOf: ({ timeZone }) => list(timeZone === null ? [] : [timeZone]) },
  {
    field: 'availability',
    side: null,
    answersOf: ({ availability }) =>
      availability === null ? null : [{ id: JSON.stringify(availability), name: null }],
  },
  { field: 'languages', side: null, answersOf: ({ languages }) => list(languages) },
  { field: 'formats', side: null, answersOf: ({ formats }) => list(formats) },
];

function nameSkills(skills: readonly Skill[]): readonly Answer[] | null {
  return skills.length === 0
    ? null
    : skills.map(({ id, label, known }) => ({ id, name: known ? label : null }));
}

function nameMinutes({ minutesPerMonth }: Person): readonly Answer[] | null {
  return list(minutesPerMonth === null ? [] : [`${minutesPerMonth} minutes`]);
}

/** Words of a closed set. */
function list(words: readonly string[]): readonly Answer[] | null {
  return words.length === 0 ? null : words.map((word) => ({ id: word, name: word }));
}

/** What we read in texts; a text in which we read nothing is an answer too, like no other. */
function read(
  texts: readonly string[],
  find: (words: readonly Word[]) => readonly string[],
): readonly Answer[] | null {
  if (texts.every((text) => text === '')) return null;
  return find(texts.flatMap(readWords)).map((word) => ({ id: word, name: word }));
}
