import type { Person } from '../../signups/person.js';
import { canonicalJson } from '../../text/canonical-json.js';
import { hashText } from '../../text/hash-text.js';
import { countCohort } from '../documents/count-cohort.js';
import { hashPairs } from '../documents/hash-pairs.js';
import { hashPast } from '../documents/hash-past.js';
import { hashPeople } from '../documents/hash-people.js';
import { listDecidingSettings } from '../documents/list-deciding-settings.js';
import type { Audit } from '../documents/write-audit.js';
import { lotteryOf } from '../pair-people.js';
import type { Proof } from '../proof/judge-pairings.js';
import { type Fault, faultAt, fileAt } from './fault.js';
import { isKnown, keyOf, type StatedPair } from './stated-pair.js';
import type { CohortNow, ResultFiles } from './stated-result.js';

/** Compares what goes into the matching now with what the record says went in. */
export function checkInputs(audit: Audit, now: CohortNow, files: ResultFiles): readonly Fault[] {
  const { people, programme, past } = now;
  const { hashes } = audit;
  const settings = fileAt(files.settings);
  const faults: Fault[] = [];
  if (hashes.people !== hashPeople(people)) faults.push(faultAt(fileAt(files.signups[0]), 'signups-changed'));
  if (hashes.past !== hashPast(past)) faults.push(faultAt(fileAt(files.audit), 'past-changed'));
  const hasOtherLottery = hashes.lottery !== hashText(lotteryOf(programme));
  if (hasOtherLottery) faults.push(faultAt(settings, 'lottery-changed'));
  if (hashes.config !== hashText(canonicalJson(programme))) {
    const concerned = findDifferences(audit.settings, listDecidingSettings(programme));
    // The lottery is one of the settings, and told already.
    if (!hasOtherLottery || concerned.length > 0)
      faults.push(faultAt(settings, 'settings-changed', { concerned }));
  }
  return faults;
}

/** What the pairs and the judge give, to be held against the record. */
interface Outcome {
  readonly people: readonly Person[];
  readonly pairs: readonly StatedPair[];
  readonly proof: Proof;
  readonly files: ResultFiles;
  /** Whether sign-ups and settings are those of the run. */
  readonly hasSameInput: boolean;
}

/** Compares who is with whom, and where that is as it was, what the record counts of it. */
export function checkOutcome(
  audit: Audit,
  { people, pairs, proof, files, hasSameInput }: Outcome,
): readonly Fault[] {
  const stated = pairs.map(({ row, status }) => ({
    mentor: keyOf(row.mentor_name, row.mentor_email),
    mentee: keyOf(row.mentee_name, row.mentee_email),
    status,
  }));
  if (hashPairs(stated) !== audit.hashes.pairs) return [faultAt({ file: files.pairings }, 'pairs-changed')];
  if (!hasSameInput) return [];
  const known = pairs.filter(isKnown).map(({ mentee, status }) => ({ mentee: mentee.key, status }));
  const { counts, acceptablePairs, blockedByFixedPairs } = audit;
  const concerned = findDifferences(
    { ...counts, acceptablePairs, blockedByFixedPairs },
    {
      ...countCohort(people, known),
      acceptablePairs: proof.acceptablePairs,
      blockedByFixedPairs: proof.blockedBySettled,
    },
  );
  return concerned.length === 0 ? [] : [faultAt({ file: files.audit }, 'audit-edited', { concerned })];
}

/** The keys under which two records differ, those of inner records after a point: `rules.minimumScore`. */
function findDifferences(recorded: object, found: object): readonly string[] {
  const before: ReadonlyMap<string, unknown> = new Map(Object.entries(recorded));
  return Object.entries(found).flatMap(([key, value]) => {
    const other = before.get(key);
    if (canonicalJson(other ?? null) === canonicalJson(value)) return [];
    if (!isRecord(value) || !isRecord(other)) return [key];
    return findDifferences(other, value).map((inner) => `${key}.${inner}`);
  });
}

function isRecord(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
