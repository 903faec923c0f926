import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.js';
import type { RecalledCohort } from './recall-cohort.js';
import type { Fault } from './verify/fault.js';
import type { FaultCode } from './verify/fault-words.js';

/** What of a result can be out of date, in the order in which it is told. */
const CAUSES = {
  'the sign-ups changed since': ['signups-changed', 'row-outdated'],
  'people in it did not sign up': ['person-unknown'],
  'the settings changed since': ['settings-changed', 'lottery-changed', 'past-changed', 'fixed-pair-missing'],
  'rows were changed by hand': [
    'row-edited',
    'row-of-others',
    'pairs-changed',
    'pair-twice',
    'not-put-together',
  ],
  'somebody has more partners than they may': ['mentee-twice', 'mentor-overfilled'],
  'a rule refuses a pair': ['refused-by-rule'],
  'some who are apart would rather have each other': ['blocking-pair'],
} as const satisfies Readonly<Record<string, readonly FaultCode[]>>;

/**
 * One finding about a result that no longer fits its sign-ups or settings: a warning, as what is told goes by the
 * sign-ups of now; an error where no pair is of people who signed up, as then nothing of it could be told.
 */
export function checkRecalled({ pairings, faults }: RecalledCohort, file: string): readonly Diagnostic[] {
  if (faults.length === 0) return [];
  const strangers = faults.some(({ code }) => code === 'person-unknown');
  if (pairings.length === 0 && strangers) return [diagnose('result-of-others', { file }, {})];
  return [diagnose('result-unfit', { file }, { causes: listCauses(faults) })];
}

function listCauses(faults: readonly Fault[]): readonly string[] {
  const found: ReadonlySet<string> = new Set(faults.map(({ code }) => code));
  return Object.entries(CAUSES)
    .filter(([, codes]) => codes.some((code) => found.has(code)))
    .map(([cause]) => cause);
}
