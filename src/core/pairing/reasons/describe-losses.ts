import type { Preferences } from '../../preferences/preferences.js';
import type { Workforce } from '../../preferences/workforce.js';
import type { Profile } from '../../scoring/profile.js';
import { joinWords } from '../../text/join-words.js';
import type { Explanation } from '../pairing.js';
import type { HeldPair } from '../proof/held-pair.js';
import { listSeatHolders } from './seat-holders.js';
import { type LossPart, lossTask, type NumberedLists, RIVALS, type Rival } from './survey-losses.js';

/** Who holds a seat that somebody else would have liked; "them" is the mentor. In the order in which it is told. */
const WORDS: Readonly<Record<Rival, string>> = {
  better: 'who suited them better',
  equal: 'who suited them equally well',
  request: 'whom they asked for',
  track: 'whose track goes first',
  waited: 'who waited since last time',
  fixed: 'whom you put together with them',
  kept: 'who stayed with them from before',
};

/** Skills named in a remedy; more would be a list nobody reads. */
const NAMED_SKILLS = 3;

/**
 * Why each of these mentees, by number, has nobody although rules allow some mentors: each of these is full. Null for
 * whom no mentor suits at all.
 */
export async function describeLosses(
  { index, ...preferences }: Preferences,
  unmatched: Int32Array,
  pairs: readonly HeldPair[],
  turn: Int32Array,
  workforce: Workforce,
): Promise<readonly (Explanation | null)[]> {
  const profiles = Array.from(unmatched, (mentee) => preferences.mentees[mentee]);
  const input = {
    mentees: unmatched,
    wishes: listNumbers(profiles, ({ wishes }) => wishes.map(({ number }) => number)),
    teaches: listNumbers(preferences.mentors, ({ teaches }) => teaches),
    turn,
    holders: listSeatHolders({ index, ...preferences }, pairs),
  };
  const parts = await workforce.run({
    task: lossTask,
    shared: index,
    input,
    count: unmatched.length,
    pairs: unmatched.length * index.mentorCount,
  });
  const losses = parts.flatMap(readPart);
  const others = losses.filter(({ mentors }) => mentors > 0).length > 1;
  return losses.map((loss, place) =>
    loss.mentors === 0 ? null : describeLoss(loss, profiles[place], { others }),
  );
}

/** What one mentee lost. */
type Loss = { readonly [Column in keyof LossPart]: number };

function readPart(part: LossPart): readonly Loss[] {
  return Array.from(part.mentors, (mentors, place) => ({
    mentors,
    holders: part.holders[place] ?? 0,
    rivals: part.rivals[place] ?? 0,
    taught: part.taught[place] ?? 0,
  }));
}

/** `others`: whether more mentees wait for a seat; one more seat may go to any of them. */
function describeLoss(
  loss: Loss,
  mentee: Profile | undefined,
  { others }: { readonly others: boolean },
): Explanation {
  const found = Object.entries(WORDS).filter(([rival]) => (loss.rivals & RIVALS[rival as Rival]) !== 0);
  const taught = (mentee?.wishes ?? []).filter((_, place) => (loss.taught & (1 << place)) !== 0);
  const skills = taught.slice(0, NAMED_SKILLS).map(({ skill }) => skill.label);
  const who = loss.holders === 1 ? 'somebody' : 'people';
  const why = joinWords(
    found.map(([, words]) => words),
    'or',
  );
  const seat =
    skills.length === 0 ? 'with such a mentor' : `with a mentor who teaches ${joinWords(skills, 'or')}`;
  return {
    reason: `${sayFull(loss.mentors)}, with ${who} ${why}.`,
    remedy: `One more seat ${seat} would help${others ? ' this person, or somebody else who waits' : ''}.`,
  };
}

function sayFull(mentors: number): string {
  if (mentors === 1) return 'The only mentor who would suit is full';
  if (mentors === 2) return 'Both mentors who would suit are full';
  return `All ${mentors} mentors who would suit are full`;
}

function listNumbers(
  profiles: readonly (Profile | undefined)[],
  numbersOf: (profile: Profile) => readonly number[],
): NumberedLists {
  const lists = profiles.map((profile) => (profile === undefined ? [] : numbersOf(profile)));
  const start = new Int32Array(lists.length + 1);
  for (const [place, { length }] of lists.entries()) start[place + 1] = (start[place] ?? 0) + length;
  return { start, numbers: Int32Array.from(lists.flat()) };
}
