import { resolve } from 'node:path';

import type { Audit } from '../../core/pairing/documents/write-audit.js';
import { AUDIT_FORMAT, writeAudit } from '../../core/pairing/documents/write-audit.js';
import {
  AUDIT_HISTORY_FORMAT,
  continueHistory,
  describeHistory,
  readHistory,
  writeAuditHistory,
} from '../../core/pairing/documents/write-audit-history.js';
import { SCORE_COLUMNS } from '../../core/pairing/documents/write-scores.js';
import type { OutputFile } from '../../core/text/output-file.js';
import type { OutputPlace, Shell } from '../../shell/shell.js';
import { parseJson } from '../loading/parse-json.js';
import type { WritingOptions } from '../options/shared-options.js';
import { listOutputFolders } from './list-output-folders.js';
import type { OutputPaths } from './output-paths.js';
import { readHeader } from './read-header.js';
import { saveOutputs } from './save-outputs.js';

/** What is to be written of a cohort. */
export interface CohortFiles {
  /** Pairs, people without one, scores: whatever is wanted. */
  readonly tables: readonly OutputFile[];
  /** Null where the record is not wanted. */
  readonly audit: Audit | null;
}

interface SavingOptions extends WritingOptions {
  readonly quiet?: boolean;
  /** The pairings file that was kept, as typed, which may be replaced. */
  readonly keep?: string;
  readonly resultElsewhere: boolean;
}

/**
 * Writes the files of a cohort. The last run's audit tells what it wrote here; anything else that stands in the way is
 * somebody's own file.
 */
export async function saveCohort(
  shell: Shell,
  paths: OutputPaths,
  { tables, audit }: CohortFiles,
  options: SavingOptions,
): Promise<void> {
  const wanted = [
    ...tables.map(({ path }) => path),
    ...(audit === null ? [] : [paths.auditHistory, paths.audit]),
  ];
  if (wanted.length === 0) return;
  // What is read of the last run must be what is replaced.
  if (options.dryRun !== true) await shell.holdFolders(listOutputFolders(paths.folder, wanted));
  const place = { folder: paths.folder, pathsHoldNames: false };
  const last = parseJson(await shell.readOutput(place, paths.audit));
  const history = parseJson(await shell.readOutput(place, paths.auditHistory));
  const lastIsOurs = last?.['format'] === AUDIT_FORMAT;
  const replaceable = new Set<string>();
  if (paths.scores !== null && (await holdsScores(shell, place, paths.scores))) replaceable.add(paths.scores);
  if (lastIsOurs) replaceable.add(paths.audit);
  if (history?.['format'] === AUDIT_HISTORY_FORMAT) replaceable.add(paths.auditHistory);
  if (
    options.keep !== undefined &&
    resolve(shell.workingFolder, options.keep) === resolve(paths.folder, paths.pairings)
  )
    replaceable.add(paths.pairings);

  const runs = audit === null ? null : continueHistory(history, last, audit);
  const files = [...tables];
  if (runs !== null) files.push({ path: paths.auditHistory, content: writeAuditHistory(runs) });
  if (audit !== null) files.push({ path: paths.audit, content: writeAudit(audit) });
  await saveOutputs(
    shell,
    {
      ...place,
      files,
      followsLinks: true,
      recorded: lastIsOurs ? readRecorded(paths, last) : new Map(),
      editsStay: false,
      replaceable,
    },
    { ...options, namesMayShow: true },
  );
  const remark = audit === null ? '' : describeHistory(runs ?? readHistory(history), audit);
  if (remark !== '' && options.quiet !== true) await shell.tell(`${remark}\n`);
}

/** No record tells what a list of scores was; nobody edits what begins as one does. */
async function holdsScores(shell: Shell, place: OutputPlace, path: string): Promise<boolean> {
  const present = await shell.readOutput(place, path);
  return present !== null && readHeader(present) === SCORE_COLUMNS.join();
}

/** What the last run wrote, by path. */
function readRecorded(
  paths: OutputPaths,
  last: Readonly<Record<string, unknown>>,
): ReadonlyMap<string, string> {
  const recorded = new Map<string, string>();
  for (const [output, hash] of Object.entries(Object(last['hashes']))) {
    if (typeof hash !== 'string') continue;
    if (output === 'pairings') recorded.set(paths.pairings, hash);
    if (output === 'unmatched') recorded.set(paths.unmatched, hash);
  }
  return recorded;
}
