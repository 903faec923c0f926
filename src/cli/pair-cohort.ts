import { resolve } from 'node:path';

import { type Diagnostic, hasErrors } from '../core/diagnostics/diagnostic.js';
import { pairPeople } from '../core/pairing/pair-people.js';
import type { PairedCohort } from '../core/pairing/paired-cohort.js';
import type { EarlierPair } from '../core/pairing/rematch/earlier-pair.js';
import type { Person } from '../core/signups/person.js';
import type { HiredWorkforce, Shell } from '../shell/shell.js';
import type { LoadedCohort } from './load-cohort.js';
import { loadEarlierPairs } from './load-earlier-pairs.js';
import { loadPast } from './load-past.js';
import { applySettings, type SettingsOptions } from './settings-options.js';

/** What a run of `match` may be told besides its input. */
export interface PairingFlags extends SettingsOptions {
  readonly exact?: boolean;
  readonly workers?: number;
  readonly keep?: string;
  readonly loosen?: number;
}

/** A finished cohort, or what is wrong. */
export interface PairingRun {
  readonly cohort: PairedCohort | null;
  readonly people: readonly Person[];
  /** Absolute paths of all files read, but for that of `--keep`. */
  readonly inputs: readonly string[];
  /** Absolute path of the file of `--keep`, or null. */
  readonly kept: string | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** More threads than this gain nothing at the sizes we know, and each has memory of its own. */
const MOST_WORKERS = 8;

/** What a task of the core is for, while it runs and once it is done and the next step follows. */
const STAGES: Readonly<Record<string, readonly [during: string, after: string]>> = {
  listBest: ['Listing who suits whom', 'Pairing'],
  listWilling: ['Looking for more mentors', 'Pairing'],
  survey: ['Checking every acceptable pair', 'Explaining the result'],
};

/** Reads what the flags name, then pairs everybody, with several threads where the cohort is large. */
export async function pairCohort(
  shell: Shell,
  { programme, skillList, reading, diagnostics, inputs }: LoadedCohort,
  options: PairingFlags,
): Promise<PairingRun> {
  const history = options.history ?? [];
  const run = {
    people: reading?.people ?? [],
    inputs: [...inputs, ...history.map((file) => resolve(shell.workingFolder, file))],
    kept: options.keep === undefined ? null : resolve(shell.workingFolder, options.keep),
  };
  if (reading === null || hasErrors(diagnostics)) return { ...run, cohort: null, diagnostics };
  const { people, index } = reading;
  const settings = applySettings(programme, options);
  const { past, diagnostics: pastDiagnostics } = await loadPast(shell, history, settings, index);
  const { earlier, diagnostics: earlierDiagnostics } = await loadKept(shell, options.keep, settings.start);
  const found = [...diagnostics, ...pastDiagnostics, ...earlierDiagnostics];
  if (hasErrors(found)) return { ...run, cohort: null, diagnostics: found };

  const workforce = hireWorkforce(shell, options);
  shell.progress.show('Comparing what everybody asks and offers', null);
  try {
    const { start, loosen, exact = false } = options;
    const result = await pairPeople(people, index, settings, skillList, {
      past,
      earlier,
      exact,
      workforce,
      ...(start !== undefined && { start }),
      ...(loosen !== undefined && { loosen }),
    });
    return { ...run, cohort: result.cohort, diagnostics: [...found, ...result.diagnostics] };
  } finally {
    await workforce.dismiss();
  }
}

async function loadKept(
  shell: Shell,
  file: string | undefined,
  start: string | null,
): Promise<{ readonly earlier: readonly EarlierPair[] | null; readonly diagnostics: readonly Diagnostic[] }> {
  if (file === undefined) return { earlier: null, diagnostics: [] };
  const { pairs, diagnostics } = await loadEarlierPairs(shell, file, start);
  return { earlier: pairs, diagnostics };
}

function hireWorkforce(shell: Shell, { workers }: PairingFlags): HiredWorkforce {
  return shell.hireWorkforce({
    workers: workers ?? Math.min(shell.parallelism, MOST_WORKERS),
    onProgress: (task, share) => {
      const stage = STAGES[task];
      if (stage === undefined) return;
      const [during, after] = stage;
      if (share < 1) shell.progress.show(during, share);
      else shell.progress.show(after, null);
    },
  });
}
