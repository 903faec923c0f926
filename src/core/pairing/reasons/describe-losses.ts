import type { Preferences } from '../../preferences/preferences.js';
import type { Row } from '../../preferences/row.js';
import { joinWords } from '../../text/join-words.js';
import type { Explanation } from '../pairing.js';
import type { SeatHolders } from './seat-holders.js';

/** A seat that somebody would have liked, and with whom it went. */
interface Loss {
  /** Where the mentor placed the one who lost, and how well they would have suited, 0 to 1000. */
  readonly standing: number;
  readonly score: number;
  /** The turn of the one who lost. */
  readonly turn: number;
  readonly holders: SeatHolders;
}

/** Who holds a seat that somebody else would have liked; "them" is the mentor. In the order in which it is told. */
const RIVALS = {
  better: 'who suited them better',
  equal: 'who suited them equally well',
  request: 'whom they asked for',
  track: 'whose track goes first',
  waited: 'who waited since last time',
  fixed: 'whom you put together with them',
  kept: 'who stayed with them from before',
} as const;

type Rival = keyof typeof RIVALS;

/** Skills named in a remedy; more would be a list nobody reads. */
const NAMED_SKILLS = 3;

/** Why a mentee has nobody although rules allow the mentors of this row: each of these is full. */
export function describeLosses(
  mentee: number,
  row: Row,
  { mentees, mentors }: Preferences,
  turn: Int32Array,
  holdersOf: (mentor: number) => SeatHolders,
): Explanation {
  const found = new Set<Rival>();
  const skills = new Set(mentees[mentee]?.wishes);
  const taught = new Set<string>();
  let holderCount = 0;
  for (let each = 0; each < row.count; each += 1) {
    const mentor = row.mentors[each] ?? -1;
    const holders = holdersOf(mentor);
    holderCount += holders.count;
    const standing = row.mentorStandings[each] ?? 0;
    const score = row.mentorScores[each] ?? 0;
    found.add(findRival({ standing, score, turn: turn[mentee] ?? 0, holders }, turn));
    for (const wish of skills) {
      if (mentors[mentor]?.teaches.includes(wish.number) !== true) continue;
      taught.add(wish.skill.label);
      skills.delete(wish);
    }
  }
  const labels = (mentees[mentee]?.wishes ?? []).map(({ skill }) => skill.label);
  return {
    reason: `${sayFull(row.count)}, with ${holderCount === 1 ? 'somebody' : 'people'} ${joinWords(
      Object.entries(RIVALS).flatMap(([rival, words]) => (found.has(rival as Rival) ? [words] : [])),
      'or',
    )}.`,
    remedy: saySeat(labels.filter((label) => taught.has(label)).slice(0, NAMED_SKILLS)),
  };
}

function sayFull(mentors: number): string {
  if (mentors === 1) return 'The only mentor who would suit is full';
  if (mentors === 2) return 'Both mentors who would suit are full';
  return `All ${mentors} mentors who would suit are full`;
}

function saySeat(skills: readonly string[]): string {
  const seat =
    skills.length === 0 ? 'with such a mentor' : `with a mentor who teaches ${joinWords(skills, 'or')}`;
  return `One more seat ${seat} would help.`;
}

/** What the weakest of those who hold a seat has over whoever lost it. */
function findRival({ standing, score, turn, holders }: Loss, turns: Int32Array): Rival {
  const { worstFixed, worstKept, weakest } = holders;
  if (worstFixed >= standing) return 'fixed';
  if (worstKept >= standing) return 'kept';
  if (weakest === null) return 'better';
  if (weakest.standing === standing) return 'equal';
  const weakestTurn = turns[weakest.mentee] ?? 0;
  // A turn is twice the track, and one more for who did not wait.
  if (weakestTurn >> 1 !== turn >> 1) return 'track';
  if (weakestTurn !== turn) return 'waited';
  // Within a turn only a request goes before the score.
  return weakest.score > score ? 'better' : 'request';
}
