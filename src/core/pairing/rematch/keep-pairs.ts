import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.js';
import type { Programme } from '../../programme/programme.js';
import type { Cohort } from '../../scoring/cohort.js';
import type { Past } from '../../scoring/past.js';
import type { PeopleIndex } from '../../signups/people-index.js';
import type { Person, PersonKey } from '../../signups/person.js';
import { compareCodeUnits } from '../../text/compare-code-units.js';
import type { FixedPair } from '../orders/fix-pairs.js';
import { checkEarlierNames } from './check-earlier-names.js';
import { createEarlierSearch, createWithdrawnTest } from './create-earlier-search.js';
import { createMenteeRanking } from './create-mentee-ranking.js';
import type { EarlierPair } from './earlier-pair.js';
import { type Ending, type FoundPair, findEnding, hasMet, type MetPair } from './find-ending.js';
import { findOvercrowding } from './find-overcrowding.js';
import type { KeptPair, Rematch } from './rematch.js';
import { reportMissing } from './report-missing.js';

/** Today's cohort, which the pairs of before are judged by. */
export interface RematchContext {
  readonly people: readonly Person[];
  readonly index: PeopleIndex;
  readonly cohort: Cohort;
  /** The pairs of `together:`. */
  readonly fixed: readonly FixedPair[];
  /** Everybody's place in the lottery. */
  readonly draw: ReadonlyMap<PersonKey, number>;
}

/**
 * Decides which pairs of an earlier file stay. A pair ends when one of the two is gone, withdrawn or without the role,
 * when a rule that ends pairs forbids it, when `together:` orders otherwise, or when the mentor takes fewer now; then
 * those stay who stand highest on the mentor's list, the lottery settling ties. Everything else stays as it is. A mentee
 * in more rows than may be is an error: which row holds is not for us to guess.
 */
export function keepPairs(
  earlier: readonly EarlierPair[],
  context: RematchContext,
): { readonly rematch: Rematch; readonly diagnostics: readonly Diagnostic[] } {
  const { people, index, cohort, fixed, draw } = context;
  const { programme, past } = cohort;
  const search = createEarlierSearch(programme, index);
  const hasWithdrawn = createWithdrawnTest(programme);
  const isFixed = createFixedTest(fixed);
  const found = earlier.map((pair) => ({
    earlier: pair,
    mentor: search(pair.mentor),
    mentee: search(pair.mentee),
  }));
  const endings = new Map<FoundPair, Ending>();
  const met: MetPair[] = [];
  for (const pair of found) {
    const ending = findEnding(pair, { cohort, hasWithdrawn, isFixed });
    if (ending !== null) endings.set(pair, ending);
    else if (hasMet(pair)) met.push(pair);
  }
  const crowded = findOvercrowding(met, {
    fixed,
    isFixed,
    mentorsPerMentee: programme.mentorsPerMentee,
    rank: createMenteeRanking(cohort, index, draw),
  });
  for (const pair of crowded.together) endings.set(pair, { reason: 'together', sides: [] });
  for (const pair of crowded.capacity) endings.set(pair, { reason: 'capacity', sides: [] });

  const kept = met.filter((pair) => !endings.has(pair));
  const ended = found.flatMap((pair) => {
    const ending = endings.get(pair);
    return ending === undefined ? [] : [{ ...pair, ...ending }];
  });
  const missing = reportMissing(ended, people, new Set(found.flatMap(listPresent)));
  return {
    rematch: {
      kept: kept.map((pair) => keep(pair, programme, isFixed(pair))).sort(compareByKeys),
      ended: missing.ended,
    },
    diagnostics: [
      ...missing.diagnostics,
      ...checkEarlierNames(earlier, search, index),
      ...crowded.diagnostics,
      ...checkHistory(kept, past),
    ],
  };
}

function createFixedTest(fixed: readonly FixedPair[]): (pair: MetPair) => boolean {
  const mentorsOf = new Map<PersonKey, Set<PersonKey>>();
  for (const { mentor, mentee } of fixed) {
    mentorsOf.set(mentee.key, (mentorsOf.get(mentee.key) ?? new Set()).add(mentor.key));
  }
  return ({ mentor, mentee }) => mentorsOf.get(mentee.key)?.has(mentor.key) === true;
}

function listPresent({ mentor, mentee }: FoundPair): readonly Person[] {
  return [mentor, mentee].filter((person) => person !== null);
}

/** A pair without a start of its own begins with the programme. */
function keep({ mentor, mentee, earlier }: MetPair, programme: Programme, isFixed: boolean): KeptPair {
  const start = earlier.start === '' ? (programme.start ?? '') : earlier.start;
  return { mentor, mentee, start, note: earlier.note, isFixed, earlier };
}

function compareByKeys(a: KeptPair, b: KeptPair): number {
  return compareCodeUnits(a.mentor.key, b.mentor.key) || compareCodeUnits(a.mentee.key, b.mentee.key);
}

function checkHistory(kept: readonly MetPair[], { pairedBefore }: Past): readonly Diagnostic[] {
  return kept
    .filter(({ mentor, mentee }) => pairedBefore.get(mentee.key)?.has(mentor.key) === true)
    .map(({ earlier }) => diagnose('kept-and-history', earlier.place, {}));
}
