import { type Diagnostic, hasErrors } from '../diagnostics/diagnostic.js';
import { buildPreferences } from '../preferences/build-preferences.js';
import { inThisThread, type Workforce } from '../preferences/workforce.js';
import { type PlaceOfSetting, placeNowhere } from '../programme/place-of-setting.js';
import type { Programme } from '../programme/programme.js';
import { noPast, type Past } from '../scoring/past.js';
import type { PeopleIndex } from '../signups/people-index.js';
import type { Person, PersonKey } from '../signups/person.js';
import type { SkillList } from '../skills/skill-list.js';
import { invariant } from '../text/invariant.js';
import { type ArrangingContext, arrangePairs } from './arrange-pairs.js';
import { drawLottery } from './draw-lottery.js';
import { checkApart } from './orders/check-apart.js';
import { fixPairs } from './orders/fix-pairs.js';
import type { PairedCohort } from './paired-cohort.js';
import type { Pairing } from './pairing.js';
import { type Judgement, judgePairings } from './proof/judge-pairings.js';
import { countTies } from './reasons/count-ties.js';
import { describePairs, type PairTerms } from './reasons/describe-pairs.js';
import { explainUnmatched } from './reasons/explain-unmatched.js';
import type { EarlierPair } from './rematch/earlier-pair.js';
import { loosenPairs } from './rematch/loosen-pairs.js';
import type { Rematch } from './rematch/rematch.js';
import type { Loosening } from './rematch/try-loosening.js';

/** What may be given besides people and settings. */
export interface PairingOptions {
  /** Who was paired with whom in earlier cohorts, and who waited. Default: the first cohort. */
  readonly past?: Past;
  /** The rows of an earlier pairings file; its pairs stay where they can. Null, the default, where there is none. */
  readonly earlier?: readonly EarlierPair[] | null;
  /** How many kept pairs may be let go when looking for what that would gain. Default: 0, nothing is looked for. */
  readonly loosen?: number;
  /** When new pairs begin, YYYY-MM-DD. Default: the programme's start. */
  readonly start?: string;
  /** Whether to prove the largest where that is open, however long it takes. Default: no. */
  readonly exact?: boolean;
  /** Default: this thread. */
  readonly workforce?: Workforce;
  /** Where the organiser's own pairs stand. Default: nowhere. */
  readonly placeOf?: PlaceOfSetting;
}

/** A cohort, or what is wrong with the organiser's own pairs. */
export interface PairingResult {
  /** Null when the organiser's own pairs contradict themselves; the diagnostics say how. */
  readonly cohort: PairedCohort | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** The text that settles ties: the programme's `lottery`, else its name, else `mentorship`. */
export function lotteryOf(programme: Programme): string {
  return programme.lottery ?? programme.programme ?? 'mentorship';
}

/** Pairs mentees with mentors: fixed and kept pairs first, then a stable matching of the rest, then the proof. */
export async function pairPeople(
  people: readonly Person[],
  index: PeopleIndex,
  programme: Programme,
  skillList: SkillList,
  options: PairingOptions = {},
): Promise<PairingResult> {
  const { past = noPast, earlier = null, exact = false, workforce = inThisThread } = options;
  const { placeOf = placeNowhere } = options;
  const { fixed, diagnostics: fixing } = fixPairs(programme, index, placeOf);
  const ordering = [...fixing, ...checkApart(programme, index, placeOf)];
  if (hasErrors(ordering)) return { cohort: null, diagnostics: ordering };

  const lottery = lotteryOf(programme);
  const keys = people.map(({ key }) => key);
  const solving = { draw: drawLottery(lottery, keys), exact, workforce };
  const preferences = buildPreferences(people, index, programme, skillList, past);
  const context = { people, index, preferences, fixed, solving };
  const { arrangement, diagnostics: keeping } = await arrangePairs(context, earlier);
  const diagnostics = [...ordering, ...keeping];
  if (arrangement === null) return { cohort: null, diagnostics };

  const { rematch } = arrangement;
  const claims = arrangement.pairs.map(({ mentee, mentor, status }) => ({
    mentee: mentee.key,
    mentor: mentor.key,
    status,
  }));
  const judgement = await judgePairings(preferences, index, claims, workforce);
  assertProved(judgement);
  const newTerms = { start: options.start ?? programme.start ?? '', note: '' };
  const pairings = describePairs(judgement, preferences, createTerms(rematch, newTerms));
  const cohort = {
    programme,
    lottery,
    preferences,
    pairings,
    unmatched: await explainUnmatched(preferences, judgement, workforce),
    rematch,
    loosening: await loosen(context, pairings, rematch, options),
    upperBound: arrangement.upperBound,
    provedLargest: arrangement.provedLargest,
    exact: arrangement.exact,
    proof: judgement.proof,
    decidedByLottery: countTies(judgement),
  };
  return { cohort, diagnostics };
}

/** What letting go of kept pairs would gain, where that is asked. */
async function loosen(
  context: ArrangingContext,
  pairings: readonly Pairing[],
  rematch: Rematch | null,
  { earlier = null, loosen: limit = 0 }: PairingOptions,
): Promise<Loosening | null> {
  if (earlier === null || rematch === null || limit === 0) return null;
  return loosenPairs(context.preferences, {
    earlier,
    kept: rematch.kept,
    pairings,
    limit,
    exact: context.solving.exact,
    rematch: async (rows) => (await arrangePairs(context, rows)).arrangement?.pairs ?? [],
  });
}

/** A pair of before keeps its start and its note. */
function createTerms(
  rematch: Rematch | null,
  newTerms: PairTerms,
): (mentee: Person, mentor: Person) => PairTerms {
  const before = new Map<PersonKey, Map<PersonKey, PairTerms>>();
  for (const { mentee, mentor, start, note } of rematch?.kept ?? []) {
    before.set(mentee.key, (before.get(mentee.key) ?? new Map()).set(mentor.key, { start, note }));
  }
  return (mentee, mentor) => before.get(mentee.key)?.get(mentor.key) ?? newTerms;
}

function assertProved({ proof }: Judgement): void {
  invariant(proof.faults.length === 0, `the proof found ${proof.faults.length} faulty pairs`);
  invariant(proof.blockingPairs === 0, `the proof found ${proof.blockingPairs} blocking pairs`);
}
