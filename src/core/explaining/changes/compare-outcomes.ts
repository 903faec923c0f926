import type { Pairing } from '../../pairing/pairing.js';
import type { CohortNow } from '../../pairing/verify/stated-result.js';
import type { Person, PersonKey } from '../../signups/person.js';
import { createMeetings } from '../pairs/create-meetings.js';
import type { SolvedAnew } from '../solve-anew.js';

/** Whether a mentee would rather have what they would get than what they have. */
export type Verdict = 'better' | 'worse' | 'alike';

/** A mentee who would be with somebody else. */
export interface MovedMentee {
  readonly mentee: Person;
  readonly from: readonly Person[];
  readonly to: readonly Person[];
  readonly verdict: Verdict;
}

/** What a change would do to everybody but the person it is for. */
export interface OutcomeDifference {
  /** Mentees who would have a mentor, and have none. */
  readonly gain: readonly Person[];
  /** Mentees who would have none. */
  readonly lose: readonly Person[];
  readonly moved: readonly MovedMentee[];
}

/** Compares who is with whom by mentee, in the order of their keys, leaving out one person. */
export function compareOutcomes(
  pairings: readonly Pairing[],
  solved: SolvedAnew,
  changed: CohortNow,
  except: PersonKey,
): OutcomeDifference {
  const before = new Map<PersonKey, readonly PersonKey[]>();
  for (const { mentee, mentor } of pairings) {
    before.set(mentee.key, [...(before.get(mentee.key) ?? []), mentor.key]);
  }
  const meet = createMeetings(solved.preferences, changed);
  const peopleOf = (keys: readonly PersonKey[]): readonly Person[] =>
    keys.flatMap((key) => changed.index.byKey.get(key) ?? []);
  /** Where mentors stand with a mentee, the best first; whoever a rule refuses stands behind all. */
  const standingsOf = (mentee: Person, mentors: readonly Person[]): readonly number[] =>
    mentors
      .map((mentor) => {
        const { refusals, standings } = meet(mentee, mentor);
        return refusals.length > 0 ? Number.MAX_SAFE_INTEGER : standings.mentee;
      })
      .sort((a, b) => a - b);

  const gain: Person[] = [];
  const lose: Person[] = [];
  const moved: MovedMentee[] = [];
  for (const { person: mentee } of solved.preferences.mentees) {
    if (mentee.key === except) continue;
    const from = before.get(mentee.key) ?? [];
    const to = solved.mentorsOf.get(mentee.key) ?? [];
    if (from.length === to.length && from.every((key) => to.includes(key))) continue;
    if (from.length === 0) gain.push(mentee);
    else if (to.length === 0) lose.push(mentee);
    else {
      const [had, gets] = [peopleOf(from), peopleOf(to)];
      const verdict = judge(standingsOf(mentee, had), standingsOf(mentee, gets));
      moved.push({ mentee, from: had, to: gets, verdict });
    }
  }
  return { gain, lose, moved };
}

/** More mentors are better than fewer, then the best counts first. */
function judge(had: readonly number[], gets: readonly number[]): Verdict {
  if (had.length !== gets.length) return gets.length > had.length ? 'better' : 'worse';
  const place = had.findIndex((standing, each) => standing !== gets[each]);
  if (place === -1) return 'alike';
  return (gets[place] ?? 0) < (had[place] ?? 0) ? 'better' : 'worse';
}
