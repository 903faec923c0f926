import { type Diagnostic, hasErrors } from '../diagnostics/diagnostic.js';
import { buildPreferences } from '../preferences/build-preferences.js';
import { inThisThread, type Workforce } from '../preferences/workforce.js';
import type { Programme } from '../programme/programme.js';
import { noPast, type Past } from '../scoring/past.js';
import type { PeopleIndex } from '../signups/people-index.js';
import type { Person, PersonKey } from '../signups/person.js';
import type { SkillList } from '../skills/skill-list.js';
import { invariant } from '../text/invariant.js';
import { drawLottery } from './draw-lottery.js';
import { checkApart } from './orders/check-apart.js';
import { type FixedPair, fixPairs } from './orders/fix-pairs.js';
import type { PairedCohort } from './paired-cohort.js';
import type { PairStatus } from './pairing.js';
import { type Judgement, judgePairings } from './proof/judge-pairings.js';
import { countTies } from './reasons/count-ties.js';
import { describePairs, type PairTerms } from './reasons/describe-pairs.js';
import { explainUnmatched } from './reasons/explain-unmatched.js';
import type { EarlierPair } from './rematch/earlier-pair.js';
import { keepPairs } from './rematch/keep-pairs.js';
import type { Rematch } from './rematch/rematch.js';
import { solvePairs } from './solving/solve-pairs.js';

/** What may be given besides people and settings. */
export interface PairingOptions {
  /** Who was paired with whom in earlier cohorts, and who waited. Default: the first cohort. */
  readonly past?: Past;
  /** The rows of an earlier pairings file; its pairs stay where they can. Null, the default, where there is none. */
  readonly earlier?: readonly EarlierPair[] | null;
  /** When new pairs begin, YYYY-MM-DD. Default: the programme's start. */
  readonly start?: string;
  /** Whether to prove the largest where that is open, however long it takes. Default: no. */
  readonly exact?: boolean;
  /** Default: this thread. */
  readonly workforce?: Workforce;
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
  const { past = noPast, exact = false, workforce = inThisThread } = options;
  const { fixed, diagnostics: fixingDiagnostics } = fixPairs(programme, index);
  const ordering = [...fixingDiagnostics, ...checkApart(programme, index)];
  if (hasErrors(ordering)) return { cohort: null, diagnostics: ordering };

  const lottery = lotteryOf(programme);
  const draw = drawLottery(
    lottery,
    people.map(({ key }) => key),
  );
  const preferences = buildPreferences(people, index, programme, skillList, past);
  const { rematch, diagnostics: keepingDiagnostics } = keepEarlier(options.earlier ?? null, {
    people,
    index,
    cohort: preferences.cohort,
    fixed,
    draw,
  });
  const diagnostics = [...ordering, ...keepingDiagnostics];
  if (hasErrors(diagnostics)) return { cohort: null, diagnostics };

  const settled = settle(fixed, rematch);
  const solution = await solvePairs(preferences, settled, { draw, exact, workforce });
  const claims = [
    ...settled,
    ...solution.couples.map((couple) => ({ ...couple, status: 'matched' as const })),
  ].map(({ mentee, mentor, status }) => ({ mentee: mentee.key, mentor: mentor.key, status }));
  const judgement = await judgePairings(preferences, index, claims, workforce);
  assertProved(judgement);

  const newTerms = { start: options.start ?? programme.start ?? '', note: '' };
  const pairings = describePairs(judgement, preferences, createTerms(rematch, newTerms));
  return {
    cohort: {
      programme,
      lottery,
      preferences,
      pairings,
      unmatched: explainUnmatched(preferences, judgement),
      rematch,
      upperBound: solution.upperBound,
      provedLargest: solution.provedLargest,
      proof: judgement.proof,
      decidedByLottery: countTies(judgement),
    },
    diagnostics,
  };
}

function keepEarlier(
  earlier: readonly EarlierPair[] | null,
  context: Parameters<typeof keepPairs>[1],
): { readonly rematch: Rematch | null; readonly diagnostics: readonly Diagnostic[] } {
  return earlier === null ? { rematch: null, diagnostics: [] } : keepPairs(earlier, context);
}

/** The pairs that stand before all matching. */
function settle(
  fixed: readonly FixedPair[],
  rematch: Rematch | null,
): readonly (FixedPair & { readonly status: PairStatus })[] {
  const kept = (rematch?.kept ?? []).filter(({ isFixed }) => !isFixed);
  return [
    ...fixed.map((pair) => ({ ...pair, status: 'fixed' as const })),
    ...kept.map(({ mentee, mentor }) => ({ mentee, mentor, status: 'kept' as const })),
  ];
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
