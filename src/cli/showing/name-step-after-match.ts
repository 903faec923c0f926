import type { PairedCohort } from '../../core/pairing/paired-cohort.js';
import { isStandardInput } from '../loading/input-file.js';
import type { SignupsSource } from '../loading/load-cohort.js';
import { quoteArguments } from './quote-arguments.js';

const WRITTEN_BY_DEFAULT = 'pairings.csv';

/** What an organiser does once the pairs are written: look at the doubtful ones, else write the letters. */
export function nameStepAfterMatch(
  { pairings, programme }: Pick<PairedCohort, 'pairings' | 'programme'>,
  source: SignupsSource,
  out: string = WRITTEN_BY_DEFAULT,
): string {
  const file = out === WRITTEN_BY_DEFAULT ? [] : [out];
  const doubtful = pairings.filter(({ reviews }) => reviews.length > 0).length;
  if (doubtful === 0) return `mentorship intro-emails${quoteArguments(file)}`;
  const files = source.files.filter((name) => !isStandardInput(name));
  const flag = (name: string, value: string | undefined): readonly string[] =>
    value === undefined ? [] : [name, value];
  const named = [
    ...(files.length === 0 ? [] : ['--signups', ...files]),
    ...flag('--mentors', source.mentors),
    ...flag('--mentees', source.mentees),
  ];
  return `mentorship review${quoteArguments([...file, ...(programme.signups.length > 0 ? [] : named)])}`;
}
