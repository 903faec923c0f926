import { type Diagnostic, hasErrors } from '../core/diagnostics/diagnostic.js';
import { pairPeople } from '../core/pairing/pair-people.js';
import type { PairedCohort } from '../core/pairing/paired-cohort.js';
import type { EarlierPair } from '../core/pairing/rematch/earlier-pair.js';
import type { Person } from '../core/signups/person.js';
import type { SignupsReading } from '../core/signups/signups-reading.js';
import type { Shell } from '../shell/shell.js';
import { hireWorkforce } from './hire-workforce.js';
import type { LoadedCohort } from './loading/load-cohort.js';
import { loadEarlierPairs } from './loading/load-earlier-pairs.js';
import { loadPast } from './loading/load-past.js';
import { applySettings, type SettingsOptions } from './options/settings-options.js';

/** What a run of `match` may be told besides its input. */
export interface PairingFlags extends SettingsOptions {
  /** When new pairs begin, YYYY-MM-DD; the settings keep their own start. */
  readonly start?: string;
  readonly exact?: boolean;
  readonly workers?: number;
  readonly keep?: string;
  readonly loosen?: number;
}

/** Who is to be paired by which settings. */
export interface PairingInput
  extends Pick<LoadedCohort, 'programme' | 'placeOf' | 'skillList' | 'diagnostics'> {
  /** Null when a file is no table or the settings are wrong. */
  readonly reading: Pick<SignupsReading, 'people' | 'index'> | null;
}

/** A finished cohort, or what is wrong. */
export interface PairingRun {
  readonly cohort: PairedCohort | null;
  readonly people: readonly Person[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads what the flags name, then pairs everybody, with several threads where the cohort is large. */
export async function pairCohort(
  shell: Shell,
  { programme, placeOf, skillList, reading, diagnostics }: PairingInput,
  options: PairingFlags,
): Promise<PairingRun> {
  const { history = [], workers } = options;
  if (reading === null || hasErrors(diagnostics)) return { people: [], cohort: null, diagnostics };
  const { people, index } = reading;
  const settings = applySettings(programme, options);
  const { past, diagnostics: pastDiagnostics } = await loadPast(shell, history, settings, index);
  const { earlier, diagnostics: earlierDiagnostics } = await loadKept(shell, options.keep, settings.start);
  const found = [...diagnostics, ...pastDiagnostics, ...earlierDiagnostics];
  if (hasErrors(found)) return { people, cohort: null, diagnostics: found };

  const workforce = hireWorkforce(shell, {
    ...(workers !== undefined && { workers }),
    pairs: countPairs(people),
  });
  shell.progress.show('Comparing what everybody asks and offers', null);
  try {
    const { start, loosen, exact = false } = options;
    const result = await pairPeople(people, index, settings, skillList, {
      past,
      earlier,
      exact,
      workforce,
      placeOf,
      ...(start !== undefined && { start }),
      ...(loosen !== undefined && { loosen }),
    });
    return { people, cohort: result.cohort, diagnostics: [...found, ...result.diagnostics] };
  } finally {
    await workforce.dismiss();
  }
}

/** Everybody who learns with everybody who teaches. */
function countPairs(people: readonly Person[]): number {
  const mentors = people.filter(({ isMentor }) => isMentor).length;
  return mentors * people.filter(({ isMentee }) => isMentee).length;
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
