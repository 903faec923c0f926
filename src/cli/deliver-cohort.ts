import { basename, dirname, resolve } from 'node:path';
import { buildMatchDocument } from '../core/pairing/documents/match-document.js';
import { AUDIT_FORMAT, buildAudit, writeAudit } from '../core/pairing/documents/write-audit.js';
import { SCORES_LIMIT, writeScores } from '../core/pairing/documents/write-scores.js';
import { writeUnmatched } from '../core/pairing/documents/write-unmatched.js';
import { judgeSettings } from '../core/pairing/judge-settings/judge-settings.js';
import type { PairedCohort } from '../core/pairing/paired-cohort.js';
import { buildPairingRow } from '../core/pairing/rows/build-pairing-row.js';
import { writePairings } from '../core/pairing/rows/write-pairings.js';
import type { Person } from '../core/signups/person.js';
import type { OutputFile } from '../core/text/output-file.js';
import { Failure } from '../shell/failure.js';
import type { Shell } from '../shell/shell.js';
import { showSettings } from './judgement/show-settings.js';
import { parseJson } from './parse-json.js';
import { namesMayShow } from './person-label.js';
import { saveOutputs } from './save-outputs.js';
import type { SharedOptions, WritingOptions } from './shared-options.js';
import { showCohort } from './show-cohort.js';
import { writeJson } from './write-json.js';

export interface DeliveryOptions extends SharedOptions, WritingOptions {
  readonly out?: string;
  readonly unmatched?: string;
  readonly audit?: string;
  readonly scores?: string;
  readonly excel?: boolean;
}

/** Where the outputs go; relative paths are below `folder`. */
interface OutputPaths {
  readonly folder: string;
  readonly pairings: string;
  readonly unmatched: string;
  readonly audit: string;
  readonly scores: string | null;
}

/**
 * Writes a finished cohort and prints it. As a filter the pairs go to standard output, and only files that were named
 * go to the disk; otherwise a person gets tables and the files stand beside each other.
 */
export async function deliverCohort(
  shell: Shell,
  cohort: PairedCohort,
  people: readonly Person[],
  options: DeliveryOptions,
  { asFilter, inputs }: { readonly asFilter: boolean; readonly inputs: readonly string[] },
): Promise<void> {
  const excel = options.excel === true;
  const rows = cohort.pairings.map((pairing) => buildPairingRow(pairing, cohort.programme));
  const pairings = writePairings(rows, { excel });
  const unmatched = writeUnmatched(cohort.unmatched, { excel });
  const audit = buildAudit(cohort, people, { pairings, unmatched }, shell.version);

  const paths = choosePaths(shell, options);
  refuseClashes(paths, inputs);
  const files: OutputFile[] = [];
  if (paths.scores !== null) files.push({ path: paths.scores, content: scoresOf(cohort) });
  if (!asFilter) files.push({ path: paths.pairings, content: pairings });
  if (!asFilter || options.unmatched !== undefined) files.push({ path: paths.unmatched, content: unmatched });
  if (!asFilter || options.audit !== undefined) files.push({ path: paths.audit, content: writeAudit(audit) });
  if (files.length > 0)
    await save(shell, paths, files, { ...options, resultElsewhere: asFilter || options.json === true });

  if (options.json === true) {
    await shell.print(writeJson(buildMatchDocument(cohort, people, rows, audit)));
  } else if (asFilter) {
    await shell.print(pairings);
  } else if (options.quiet !== true) {
    await shell.print(showCohort(shell, cohort, rows, { byName: namesMayShow(shell.output, options) }));
  }
  if (options.verbose === true && options.json !== true && options.quiet !== true) {
    const judgement = judgeSettings(cohort.preferences, people);
    if (asFilter) await shell.tell(showSettings(judgement, shell.messages));
    else await shell.print(`\n${showSettings(judgement, shell.output)}`);
  }
}

function choosePaths(shell: Shell, options: DeliveryOptions): OutputPaths {
  const out = resolve(shell.workingFolder, options.out ?? 'pairings.csv');
  const named = (path: string | undefined): string | null =>
    path === undefined ? null : resolve(shell.workingFolder, path);
  return {
    folder: dirname(out),
    pairings: basename(out),
    unmatched: named(options.unmatched) ?? 'unmatched.csv',
    audit: named(options.audit) ?? 'audit.json',
    scores: named(options.scores),
  };
}

/** `inputs` are the absolute paths that were read: whatever `--force` says, an output never takes their place. */
function refuseClashes(paths: OutputPaths, inputs: readonly string[]): void {
  const { folder, pairings, unmatched, audit, scores } = paths;
  const outputs = [pairings, unmatched, audit, ...(scores === null ? [] : [scores])].map((path) =>
    resolve(folder, path),
  );
  const input = outputs.find((path) => inputs.includes(path));
  if (input !== undefined) {
    throw new Failure(
      2,
      `${basename(input)} is read by this run and cannot be written by it.`,
      'Choose another file.',
    );
  }
  if (new Set(outputs).size < outputs.length) {
    throw new Failure(2, 'Two outputs have the same file.', 'Give each a file of its own.');
  }
}

function scoresOf({ preferences, proof }: PairedCohort): string {
  if (proof.acceptablePairs > SCORES_LIMIT) {
    throw new Failure(2, `--scores lists at most ${SCORES_LIMIT} acceptable pairs; this cohort has more.`);
  }
  return writeScores(preferences);
}

/** The last run's audit tells what it wrote here; anything else that stands in the way is somebody's own file. */
async function save(
  shell: Shell,
  paths: OutputPaths,
  files: readonly OutputFile[],
  options: DeliveryOptions & { readonly resultElsewhere: boolean },
): Promise<void> {
  const last = parseJson(await shell.readFileIfThere(resolve(paths.folder, paths.audit)));
  const lastIsOurs = last?.['format'] === AUDIT_FORMAT;
  const recorded = new Map<string, string>();
  for (const [output, hash] of lastIsOurs ? Object.entries(Object(last['hashes'])) : []) {
    if (typeof hash !== 'string') continue;
    if (output === 'pairings') recorded.set(paths.pairings, hash);
    if (output === 'unmatched') recorded.set(paths.unmatched, hash);
  }
  const replaceable = new Set<string>();
  if (paths.scores !== null) replaceable.add(paths.scores);
  if (lastIsOurs) replaceable.add(paths.audit);
  const outputs = { folder: paths.folder, files, recorded, replaceable, pathsHoldNames: false };
  await saveOutputs(shell, outputs, { ...options, namesMayShow: true });
}
