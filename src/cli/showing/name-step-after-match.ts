import { dirname, resolve } from 'node:path';

import type { PairedCohort } from '../../core/pairing/paired-cohort.js';
import type { Shell } from '../../shell/shell.js';
import { isHandedOver } from '../loading/input-file.js';
import type { SignupsSource } from '../loading/load-cohort.js';
import type { SettingsOptions } from '../options/settings-options.js';
import { nameDecidingFlags, nameFiles, nameFlags } from './name-flags.js';
import { namePairs } from './name-pairs.js';
import { quoteArguments } from './quote-arguments.js';

/** What an organiser does once the pairs are written: look at the doubtful ones, else write the letters. */
export function nameStepAfterMatch(
  shell: Pick<Shell, 'workingFolder'>,
  { pairings, programme }: Pick<PairedCohort, 'pairings' | 'programme'>,
  source: SignupsSource,
  options: SettingsOptions & {
    readonly configFile: string | null;
    readonly out?: string;
    readonly start?: string;
  },
): string {
  const { configFile, out, history } = options;
  const pairs = namePairs(shell, configFile, out);
  const doubtful = pairings.filter(({ reviews }) => reviews.length > 0).length;
  if (doubtful === 0) return `mentorship intro-emails${quoteArguments(pairs)}`;
  const signups = isListed(shell, programme.signups, source, configFile) ? [] : nameSignups(source);
  const decided = [...nameDecidingFlags(options), ...nameFiles('history', history)];
  return `mentorship review${quoteArguments([...pairs, ...signups, ...decided])}`;
}

/** Whether the settings list the very files that were typed, so that the next command finds them by itself. */
function isListed(
  { workingFolder }: Pick<Shell, 'workingFolder'>,
  listed: readonly string[],
  { files, mentors, mentees }: SignupsSource,
  configFile: string | null,
): boolean {
  const paths = listed.map((name) => resolve(workingFolder, dirname(configFile ?? ''), name));
  const isEachListed = files.every((name) => paths.includes(resolve(workingFolder, name)));
  return isEachListed && files.length === paths.length && mentors === undefined && mentees === undefined;
}

function nameSignups({ files, mentors, mentees }: SignupsSource): readonly string[] {
  const typed = files.filter((name) => !isHandedOver(name));
  return [...nameFiles('signups', typed), ...nameFlags({ mentors, mentees })];
}
