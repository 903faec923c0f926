import { relative, resolve } from 'node:path';

import { hashText } from '../../core/text/hash-text.js';
import type { OutputFile } from '../../core/text/output-file.js';
import { plural } from '../../core/text/plural.js';
import { Failure } from '../../shell/failure.js';
import type { OutputPlace, OutputPlan, Shell } from '../../shell/shell.js';
import type { WritingOptions } from '../options/shared-options.js';
import { fitLine } from '../showing/fit-line.js';
import { showText } from '../showing/show-text.js';
import type { Change, FileChange } from './file-change.js';
import { listOutputFolders } from './list-output-folders.js';
import { nameFreshDrafts } from './name-fresh-drafts.js';

/** What `--json` prints of a command whose result is files; schemas/outputs.schema.json describes it. */
export const OUTPUTS_FORMAT = 'mentorship-outputs/1';

/** What a command made, and what is known of its last run in the same folder. */
export interface Outputs extends OutputPlace {
  /** The record of the others (audit, manifest) comes last. */
  readonly files: readonly OutputFile[];
  /** SHA-256 by path of what the last run wrote: whatever differs from it was edited by a person. */
  readonly recorded: ReadonlyMap<string, string>;
  /** Whether what a person edited stays in silence where this run would write what the last one wrote. */
  readonly editsStay: boolean;
  /** Whether files were named one by one, see `OutputPlan`. */
  readonly followsLinks?: boolean;
  /** Paths that may be replaced whatever they hold: the program's own records, files named on the command line. */
  readonly replaceable: ReadonlySet<string>;
}

const FILES_NAMED = 5;

/**
 * Writes outputs all together, or lists them with `--dry-run`. Refuses (exit 1) to replace what a person edited
 * unless `--force`; what the last run wrote and this one no longer has is removed if nobody edited it, else left.
 * The list of a dry run goes to standard output unless `resultElsewhere` needs it for a document.
 */
export async function saveOutputs(
  shell: Shell,
  outputs: Outputs,
  options: WritingOptions & {
    readonly quiet?: boolean;
    readonly namesMayShow: boolean;
    readonly resultElsewhere: boolean;
  },
): Promise<readonly FileChange[]> {
  const folders = listOutputFolders(outputs.folder, [
    ...outputs.files.map(({ path }) => path),
    ...outputs.recorded.keys(),
  ]);
  if (options.dryRun !== true) await shell.holdFolders(folders);
  const { changes, edited } = await compareWithDisk(shell, outputs, options.force === true);
  const listed = options.namesMayShow || !outputs.pathsHoldNames;
  if (edited.length > 0 && options.force !== true) {
    const named = listed ? edited.map((path) => showPath(shell, outputs.folder, path)).join(', ') : null;
    throw new Failure(
      1,
      `Nothing was written: ${named ?? plural(edited.length, 'file')} would be replaced, but ${
        edited.length === 1 ? 'it was' : 'they were'
      } edited, or not written by this command.`,
      'Pass --force to replace what is there, or choose another place with --out.',
    );
  }
  if (options.dryRun === true) {
    const list = options.resultElsewhere ? shell.tell : shell.print;
    if (listed) await list(listChanges(shell, outputs.folder, changes));
    await list(`${countChanges(changes)}; nothing was written.\n`);
    return changes;
  }
  const staying = new Set(
    changes.filter(({ change }) => change === 'unchanged' || change === 'left').map(({ path }) => path),
  );
  const plan: OutputPlan = {
    folder: folders[0] ?? outputs.folder,
    files: outputs.files.filter(({ path }) => !staying.has(path)),
    removals: changes.filter(({ change }) => change === 'withdrawn').map(({ path }) => path),
    staying: [...staying],
    rewritten: outputs.replaceable,
    followsLinks: outputs.followsLinks === true,
    pathsHoldNames: outputs.pathsHoldNames,
  };
  shell.progress.show('Writing the files', null);
  if (plan.files.length + plan.removals.length > 0) await shell.applyPlan(plan);
  if (options.quiet !== true) {
    await shell.tell(fitLine(`${summarise(shell, outputs.folder, changes, listed)}.`, shell.messages));
    const drafts = nameFreshDrafts(changes, (path) => showPath(shell, outputs.folder, path));
    if (listed && drafts !== '') await shell.tell(fitLine(drafts, shell.messages));
  }
  return changes;
}

/** A few files are named one by one, a folder full of them is counted. */
function summarise(shell: Shell, folder: string, changes: readonly FileChange[], listed: boolean): string {
  if (!listed || changes.length > FILES_NAMED)
    return `${showPath(shell, folder, '.')}: ${countChanges(changes)}`;
  return changes.map(({ path, change }) => `${showPath(shell, folder, path)}: ${change}`).join(', ');
}

async function compareWithDisk(
  shell: Shell,
  outputs: Outputs,
  force: boolean,
): Promise<{ readonly changes: readonly FileChange[]; readonly edited: readonly string[] }> {
  const { files, recorded, replaceable, editsStay } = outputs;
  const changes: FileChange[] = [];
  const edited: string[] = [];
  for (const { path, content } of files) {
    const present = await shell.readOutput(outputs, path);
    const bytes = Buffer.byteLength(content);
    if (present === null) changes.push({ path, bytes, change: 'new' });
    else if (hashText(present) === hashText(content)) changes.push({ path, bytes, change: 'unchanged' });
    else if (editsStay && !force && recorded.get(path) === hashText(content)) {
      changes.push({ path, bytes: present.length, change: 'left' });
    } else {
      changes.push({ path, bytes, change: 'changed' });
      if (!replaceable.has(path) && recorded.get(path) !== hashText(present)) edited.push(path);
    }
  }
  const made = new Set(files.map(({ path }) => path));
  for (const [path, hash] of recorded) {
    if (made.has(path)) continue;
    const present = await shell.readOutput(outputs, path);
    if (present === null) continue;
    changes.push({ path, bytes: present.length, change: hashText(present) === hash ? 'withdrawn' : 'left' });
  }
  return { changes, edited };
}

function listChanges(shell: Shell, folder: string, changes: readonly FileChange[]): string {
  return changes
    .map(({ path, bytes, change }) => {
      const size = `${bytes} bytes`.padStart(16);
      return `${change.padEnd(10)}${size}  ${showPath(shell, folder, path)}\n`;
    })
    .join('');
}

function countChanges(changes: readonly FileChange[]): string {
  const kinds: readonly Change[] = ['new', 'changed', 'unchanged', 'withdrawn', 'left'];
  const counts = kinds.map((kind) => ({
    kind,
    count: changes.filter(({ change }) => change === kind).length,
  }));
  return counts
    .filter(({ count }) => count > 0)
    .map(({ kind, count }) => `${plural(count, 'file')} ${kind}`)
    .join(', ');
}

/** A path as seen from the working folder. */
function showPath(shell: Shell, folder: string, path: string): string {
  const full = resolve(folder, path);
  const short = relative(shell.workingFolder, full);
  return showText(short === '' ? '.' : short.startsWith('..') ? full : short);
}
