import type { Workforce } from '../../preferences/workforce.js';
import type { Person } from '../../signups/person.js';
import type { Explainer } from '../create-explainer.js';
import type { Role } from '../lists/list-partners.js';
import type { Need } from '../recruitment/need.js';
import type { Change, RelaxedSetting } from './change.js';
import { createTrials, type Trials } from './create-trials.js';
import { compareByCost, type HelpfulChange } from './helpful-change.js';
import { type Candidates, listCandidates } from './list-candidates.js';
import type { PossibleRelaxation } from './relaxations.js';

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

/** More seats than this with one mentor are no small change; where pairs may move, one is tried. */
const MOST_SEATS = 3;
/** Values of one setting that are tried from the nearest on; of more the last one tried is the farthest. */
const VALUES = 5;

/**
 * Looks for the smallest change that gives a mentee without a mentor one, or a mentor with a free seat one more mentee:
 * a seat more, two, three with the mentors the mentee would like best; a rule of the settings, relaxed as far as
 * somebody needs whom it alone refuses. Where none of it helps with all pairs kept, it is tried with everybody matched
 * anew; and where that does not help either, with one more mentor who offers what the mentee wants. Each is tried alone,
 * by matching again; what is found holds exactly. Two changes at once are not tried.
 */
export async function findSmallestChanges(
  person: Person,
  role: Role,
  explainer: Explainer,
  workforce: Workforce,
): Promise<ChangeSearch> {
  const trials = createTrials(person, role, explainer, workforce);
  const candidates = listCandidates(person, role, explainer);
  const isUnfit = explainer.recalled.faults.length > 0;
  const kept = await tryCandidates(candidates, { mostSeats: MOST_SEATS, keeping: true, isUnfit }, trials);
  const anew =
    kept.helpful.length > 0
      ? null
      : await tryCandidates(candidates, { mostSeats: 1, keeping: false, isUnfit }, trials);
  const helpful = [...kept.helpful, ...(anew?.helpful ?? [])];
  const needs = helpful.length > 0 ? [] : candidates.needs;
  helpful.push(...(await tryRecruits(needs, trials)));
  return {
    helpful: helpful.sort(compareByCost),
    seats: { mentors: kept.seats === 0 ? [] : candidates.mentors, more: kept.seats },
    settings: kept.settings,
    needs,
    cut: trials.wereCut(),
  };
}

interface Tried {
  readonly helpful: readonly HelpfulChange[];
  /** More seats that were tried at most. */
  readonly seats: number;
  readonly settings: readonly TriedSetting[];
}

interface Trying {
  readonly mostSeats: number;
  readonly keeping: boolean;
  /** Whether matching again may help by itself. */
  readonly isUnfit: boolean;
}

async function tryCandidates(
  { mentors, relaxations }: Candidates,
  { mostSeats, keeping, isUnfit }: Trying,
  trials: Trials,
): Promise<Tried> {
  const helpful = isUnfit ? [...(await tryEach([{ kind: 'again' }], keeping, trials))] : [];
  // Nothing need be changed for what matching again gives anyway.
  if (helpful.length > 0) return { helpful, seats: 0, settings: [] };
  const settings: TriedSetting[] = [];
  let seats = 0;
  let withSeats: readonly HelpfulChange[] = [];
  for (let more = 1; more <= mostSeats && withSeats.length === 0 && mentors.length > 0; more += 1) {
    if (!trials.goOn()) break;
    seats = more;
    withSeats = await tryEach(
      mentors.map((mentor) => ({ kind: 'seats', mentor, more, capacity: mentor.capacity + more })),
      keeping,
      trials,
    );
  }
  helpful.push(...withSeats);
  for (const relaxation of relaxations) {
    const { found, farthest } = await tryRelaxation(relaxation, keeping, trials);
    helpful.push(...found);
    settings.push(...farthest);
  }
  return { helpful, seats, settings };
}

async function tryEach(
  changes: readonly Change[],
  keeping: boolean,
  trials: Trials,
): Promise<readonly HelpfulChange[]> {
  const helpful: HelpfulChange[] = [];
  for (const change of changes) {
    if (!trials.goOn()) break;
    const found = await trials.attempt(change, keeping);
    if (found !== null) helpful.push(found);
  }
  return helpful;
}

/** From the nearest value on, until one helps; nothing where there was no time. */
async function tryRelaxation(
  { setting, from, values }: PossibleRelaxation,
  keeping: boolean,
  trials: Trials,
): Promise<{ readonly found: readonly HelpfulChange[]; readonly farthest: readonly TriedSetting[] }> {
  const tried = values.length <= VALUES ? values : [...values.slice(0, VALUES - 1), ...values.slice(-1)];
  let farthest: readonly TriedSetting[] = [];
  for (const to of tried) {
    if (!trials.goOn()) break;
    farthest = [{ setting, from, farthest: to }];
    const found = await trials.attempt({ kind: 'rule', setting, from, to }, keeping);
    if (found !== null) return { found: [found], farthest };
  }
  return { found: [], farthest };
}

/** With all pairs kept, then anew: a new mentor's seat may go to somebody else who waits. */
async function tryRecruits(needs: readonly Need[], trials: Trials): Promise<readonly HelpfulChange[]> {
  const changes = needs.map((need): Change => ({ kind: 'recruit', need }));
  const kept = await tryEach(changes, true, trials);
  return kept.length > 0 ? kept : tryEach(changes, false, trials);
}
