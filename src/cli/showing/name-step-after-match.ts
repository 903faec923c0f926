import type { PairedCohort } from '../../core/pairing/paired-cohort.js';
import type { Shell } from '../../shell/shell.js';
import { isStandardInput } from '../loading/input-file.js';
import type { SignupsSource } from '../loading/load-cohort.js';
import { nameConfig } from './name-config.js';
import { quoteArguments } from './quote-arguments.js';

const WRITTEN_BY_DEFAULT = 'pairings.csv';

/** What an organiser does once the pairs are written: look at the doubtful ones, else write the letters. */
export function nameStepAfterMatch(
  shell: Pick<Shell, 'workingFolder'>,
  { pairings, programme }: Pick<PairedCohort, 'pairings' | 'programme'>,
  source: SignupsSource,
  { configFile, out = WRITTEN_BY_DEFAULT }: { readonly configFile: string | null; readonly out?: string },
): string {
  const file = out === WRITTEN_BY_DEFAULT ? [] : [out];
  const config = nameConfig(shell, out, configFile);
  const doubtful = pairings.filter(({ reviews }) => reviews.length > 0).length;
  if (doubtful === 0) return `mentorship intro-emails${quoteArguments([...file, ...config])}`;
  const files = source.files.filter((name) => !isStandardInput(name));
  const flag = (name: string, value: string | undefined): readonly string[] =>
    value === undefined ? [] : [name, value];
  const named = [
    ...(files.length === 0 ? [] : ['--signups', ...files]),
    ...flag('--mentors', source.mentors),
    ...flag('--mentees', source.mentees),
  ];
  const signups = programme.signups.length > 0 ? [] : named;
  return `mentorship review${quoteArguments([...file, ...signups, ...config])}`;
}
