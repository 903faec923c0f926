import { topics } from '../../scoring/topics.js';
import { bitsOf } from '../../text/bit-set.js';
import { invariant } from '../../text/invariant.js';
import { createRegister } from '../../text/register.js';
import { type NumberLists, packLists, sharedInt32 } from './number-lists.js';
import type { Participants } from './participants.js';

/** Topics as bits of one number, and words with who uses them. */
export interface GoalColumns {
  /** By mentee. */
  readonly topicsWanted: Int32Array;
  /** By slot. */
  readonly topicsOffered: Int32Array;
  /** Whether topics count at all: where no mentor named one, no mentee is judged by them. */
  readonly mentorsNameTopics: boolean;
  /** By mentee, places in the list of wanted words; words no mentor uses are left out. */
  readonly words: NumberLists;
  /** By mentee, what their words weigh together; 0 for none. */
  readonly wordsAsked: Int32Array;
  /** By wanted word its weight, and the slots of who uses it, ascending. */
  readonly wordWeights: Int32Array;
  readonly wordUsers: NumberLists;
}

export function compileGoals({ cohort, mentees, mentors }: Participants): GoalColumns {
  invariant(topics.length < 32, 'more topics than bits');
  const wanted = createRegister(String);
  const weightOf = (word: number): number => cohort.wordWeights[word] ?? 0;
  const wordsOf = mentees.map(({ wordsWanted }) => wordsWanted.filter((word) => weightOf(word) > 0));
  const words = packLists(wordsOf.map((own) => own.map(wanted.numberOf)));
  const places = new Map(wanted.things.map((word, place) => [word, place]));
  const users: number[][] = wanted.things.map(() => []);
  for (const [slot, { wordsOffered }] of mentors.entries()) {
    for (const word of bitsOf(wordsOffered)) users[places.get(word) ?? -1]?.push(slot);
  }
  return {
    topicsWanted: sharedInt32(mentees.map(({ topicsWantedBits }) => topicsWantedBits[0] ?? 0)),
    topicsOffered: sharedInt32(mentors.map(({ topicsOfferedBits }) => topicsOfferedBits[0] ?? 0)),
    mentorsNameTopics: cohort.mentorsNameTopics,
    words,
    wordsAsked: sharedInt32(wordsOf.map((own) => own.reduce((sum, word) => sum + weightOf(word), 0))),
    wordWeights: sharedInt32(wanted.things.map(weightOf)),
    wordUsers: packLists(users),
  };
}
