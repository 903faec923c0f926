import { disarmCommands } from '../../core/diagnostics/disarm-commands.js';
import { buildMatchDocument } from '../../core/pairing/documents/match-document.js';
import { buildAudit } from '../../core/pairing/documents/write-audit.js';
import { SCORES_LIMIT, writeScores } from '../../core/pairing/documents/write-scores.js';
import { writeUnmatched } from '../../core/pairing/documents/write-unmatched.js';
import { judgeSettings } from '../../core/pairing/judge-settings/judge-settings.js';
import type { PairedCohort } from '../../core/pairing/paired-cohort.js';
import { buildPairingRow } from '../../core/pairing/rows/build-pairing-row.js';
import type { PairingRow } from '../../core/pairing/rows/pairing-row.js';
import { writePairings } from '../../core/pairing/rows/write-pairings.js';
import type { OutputFile } from '../../core/text/output-file.js';
import { Failure } from '../../shell/failure.js';
import type { Shell } from '../../shell/shell.js';
import { showSettings } from '../judgement/show-settings.js';
import type { SharedOptions, WritingOptions } from '../options/shared-options.js';
import type { PairingRun } from '../pair-cohort.js';
import { namesMayShow } from '../showing/person-label.js';
import { showChange } from '../showing/show-change.js';
import { showCohort } from '../showing/show-cohort.js';
import { chooseOutputPaths, type OutputOptions } from './output-paths.js';
import { saveCohort } from './save-cohort.js';
import { writeJson } from './write-json.js';

export interface DeliveryOptions extends SharedOptions, WritingOptions, OutputOptions {
  readonly excel?: boolean;
  /** The earlier pairings file, as typed. */
  readonly keep?: string;
}

/**
 * Writes a finished cohort and prints it. As a filter the pairs go to standard output, and only files that were named
 * go to the disk; otherwise a person gets tables and the files stand beside each other.
 */
export async function deliverCohort(
  shell: Shell,
  cohort: PairedCohort,
  { people }: PairingRun,
  options: DeliveryOptions,
  { asFilter }: { readonly asFilter: boolean },
): Promise<void> {
  const paths = chooseOutputPaths(shell, options);
  shell.progress.show('Writing what was found', null);
  const excel = options.excel === true;
  const pairings = writePairings(buildRows(cohort), { excel });
  const unmatched = writeUnmatched(cohort.unmatched, { excel });
  const audit = buildAudit(cohort, people, { pairings, unmatched }, shell.version);

  const tables: OutputFile[] = [];
  if (paths.scores !== null) tables.push({ path: paths.scores, content: scoresOf(cohort) });
  if (!asFilter) tables.push({ path: paths.pairings, content: pairings });
  if (!asFilter || options.unmatched !== undefined)
    tables.push({ path: paths.unmatched, content: unmatched });
  const files = { tables, audit: !asFilter || options.audit !== undefined ? audit : null };
  const resultElsewhere = asFilter || options.json === true;
  await saveCohort(shell, paths, files, { ...options, resultElsewhere });

  if (options.json === true) {
    await shell.print(writeJson(buildMatchDocument(cohort, people, audit)));
  } else if (asFilter) {
    await shell.print(pairings);
    if (options.quiet !== true) await tellChange(shell, cohort, options);
  } else if (options.quiet !== true) {
    const byName = namesMayShow(shell.output, options);
    await shell.print(showCohort(shell, cohort, { byName, all: options.verbose === true }));
  }
  if (options.verbose === true && options.json !== true && options.quiet !== true) {
    const judgement = judgeSettings(cohort.preferences, people);
    if (asFilter) await shell.tell(showSettings(judgement, shell.messages));
    else await shell.print(`\n${showSettings(judgement, shell.output)}`);
  }
}

/** Standard output holds the pairs alone: what changed of those of before goes beside them. */
async function tellChange(shell: Shell, cohort: PairedCohort, options: DeliveryOptions): Promise<void> {
  const byName = namesMayShow(shell.messages, options);
  const change = showChange(cohort, shell.messages, { byName, all: options.verbose === true });
  if (change !== '') await shell.tell(disarmCommands(change));
}

/** One row after the other, as each is written: a hundred thousand at once are a quarter of a gigabyte. */
function* buildRows({ pairings, programme }: PairedCohort): Iterable<PairingRow> {
  for (const pairing of pairings) yield buildPairingRow(pairing, programme);
}

function scoresOf({ preferences, proof }: PairedCohort): string {
  if (proof.acceptablePairs > SCORES_LIMIT) {
    throw new Failure(2, `--scores lists at most ${SCORES_LIMIT} acceptable pairs; this cohort has more.`);
  }
  return writeScores(preferences);
}
