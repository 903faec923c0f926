import type { Workforce } from '../../preferences/workforce.js';
import type { Person } from '../../signups/person.js';
import type { Explainer } from '../create-explainer.js';
import type { Role } from '../lists/list-partners.js';
import type { Meeting } from '../pairs/create-meetings.js';
import { countNeeds, type Need } from '../recruitment/need.js';
import type { RelaxedSetting } from './change.js';
import { createTrials, type Trials } from './create-trials.js';
import { compareByCost, type HelpfulChange } from './helpful-change.js';
import { listRelaxations, type PossibleRelaxation } from './relaxations.js';

/** What was tried to give somebody a partner, and what of it helps. */
export interface ChangeSearch {
  /** Those that cost others least first. */
  readonly helpful: readonly HelpfulChange[];
  /** Mentors who were tried with more seats, and with how many more at most. */
  readonly seats: { readonly mentors: readonly Person[]; readonly more: number };
  /** Settings that were tried, and the farthest value of each. */
  readonly settings: readonly TriedSetting[];
  /** What a mentor who is not there yet was tried with; only where nothing smaller helps. */
  readonly needs: readonly Need[];
  /** Whether the cohort is too large for all of it. */
  readonly cut: boolean;
}

export interface TriedSetting {
  readonly setting: RelaxedSetting;
  readonly from: number | boolean | null;
  readonly farthest: number | boolean | null;
}

/** Mentors who are tried with more seats, those first whom the mentee would like best. */
const MENTORS = 8;
/** More seats than this with one mentor are no small change. */
const MOST_SEATS = 3;
/** Values of one setting that are tried from the nearest on; of more the last one tried is the farthest. */
const VALUES = 6;

/** Wishes for which somebody new is tried. */
const NEEDS = 4;

/**
 * Looks for the smallest change that gives a mentee without a mentor one, or a mentor with a free seat one more mentee:
 * a seat more, two, three with the mentors the mentee would like best; a rule of the settings, relaxed as far as
 * somebody needs whom it alone refuses; and where none of it helps, one more mentor who offers what the mentee wants. Each is
 * tried alone, by matching again; what is found holds exactly. Two changes at once are not tried.
 */
export async function findSmallestChanges(
  person: Person,
  role: Role,
  explainer: Explainer,
  workforce: Workforce,
): Promise<ChangeSearch> {
  const { recalled, meet } = explainer;
  const trials = createTrials(person, role, explainer, workforce);
  const meetings =
    role === 'mentee'
      ? explainer.mentors.map((mentor) => meet(person, mentor))
      : explainer.mentees.map((mentee) => meet(mentee, person));

  const again = recalled.faults.length > 0 && trials.goOn() ? await trials.attempt({ kind: 'again' }) : null;
  const mentors = role === 'mentee' ? listBest(meetings) : [];
  const seats = await trySeats(mentors, trials);
  const rules: TriedRule[] = [];
  for (const relaxation of listRelaxations(meetings, recalled.preferences.cohort, recalled.programme)) {
    rules.push(...(await tryRelaxation(relaxation, trials)));
  }
  const helpful = [
    ...(again === null ? [] : [again]),
    ...seats.helpful,
    ...rules.flatMap(({ found }) => found),
  ];
  const needs = role === 'mentee' && helpful.length === 0 ? listNeeds(person, explainer) : [];
  helpful.push(...(await tryRecruits(needs, trials)));
  return {
    helpful: helpful.sort(compareByCost),
    needs,
    seats: { mentors: seats.more === 0 ? [] : mentors, more: seats.more },
    settings: rules.map(({ tried }) => tried),
    cut: trials.wereCut(),
  };
}

function listBest(meetings: readonly Meeting[]): readonly Person[] {
  return meetings
    .filter(({ refusals }) => refusals.length === 0)
    .sort((a, b) => a.standings.mentee - b.standings.mentee)
    .slice(0, MENTORS)
    .map(({ mentor }) => mentor);
}

/** One more seat with each mentor; two, or three, only where fewer help with none of them. */
async function trySeats(
  mentors: readonly Person[],
  trials: Trials,
): Promise<{ readonly helpful: readonly HelpfulChange[]; readonly more: number }> {
  const helpful: HelpfulChange[] = [];
  let tried = 0;
  for (let more = 1; more <= MOST_SEATS && helpful.length === 0; more += 1) {
    for (const mentor of mentors) {
      if (!trials.goOn()) return { helpful, more: tried };
      tried = more;
      const found = await trials.attempt({ kind: 'seats', mentor, more, capacity: mentor.capacity + more });
      if (found !== null) helpful.push(found);
    }
  }
  return { helpful, more: tried };
}

function listNeeds({ key }: Person, { recalled }: Explainer): readonly Need[] {
  const { cohort, mentees } = recalled.preferences;
  const own = mentees.filter(({ person }) => person.key === key);
  return countNeeds(own, cohort.mentorsNameTopics)
    .slice(0, NEEDS)
    .map(({ need }) => need);
}

async function tryRecruits(needs: readonly Need[], trials: Trials): Promise<readonly HelpfulChange[]> {
  const helpful: HelpfulChange[] = [];
  for (const need of needs) {
    if (!trials.goOn()) break;
    const found = await trials.attempt({ kind: 'recruit', need });
    if (found !== null) helpful.push(found);
  }
  return helpful;
}

interface TriedRule {
  readonly tried: TriedSetting;
  /** The first value that helps, or none. */
  readonly found: readonly HelpfulChange[];
}

/** From the nearest value on, until one helps; nothing where there was no time. */
async function tryRelaxation(
  { setting, from, values }: PossibleRelaxation,
  trials: Trials,
): Promise<readonly TriedRule[]> {
  const tried = values.length <= VALUES ? values : [...values.slice(0, VALUES - 1), ...values.slice(-1)];
  let farthest: TriedSetting | null = null;
  for (const to of tried) {
    if (!trials.goOn()) break;
    farthest = { setting, from, farthest: to };
    const found = await trials.attempt({ kind: 'rule', setting, from, to });
    if (found !== null) return [{ tried: farthest, found: [found] }];
  }
  return farthest === null ? [] : [{ tried: farthest, found: [] }];
}
