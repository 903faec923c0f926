import { resolve } from 'node:path';

import { type Diagnostic, hasErrors } from '../../core/diagnostics/diagnostic.js';
import { hashText } from '../../core/text/hash-text.js';
import type { OutputFile } from '../../core/text/output-file.js';
import { plural } from '../../core/text/plural.js';
import { type ExitCode, Failure } from '../../shell/failure.js';
import type { Shell } from '../../shell/shell.js';
import { exitCodeFor } from '../exit-code.js';
import type { SharedOptions, WritingOptions } from '../options/shared-options.js';
import { fitLine } from '../showing/fit-line.js';
import { namesMayShow } from '../showing/person-label.js';
import { reportDiagnostics } from '../showing/report-diagnostics.js';
import { MANIFEST_NAME, type RecordedFile, readManifest, writeManifest } from './manifest.js';
import { countOutdated, NOTHING_TO_PRINT, printFiles } from './print-files.js';
import { OUTPUTS_FORMAT, type Outputs, saveOutputs } from './save-outputs.js';
import { writeJson } from './write-json.js';

/** The options of commands that fill a folder. */
export interface OutOptions extends SharedOptions, WritingOptions {
  readonly out: string;
  /** Whether pages are printed too. */
  readonly pdf?: boolean;
}

/** What a command made; no files where a diagnostic is an error. */
export interface Rendered {
  readonly files: readonly OutputFile[];
  readonly diagnostics: readonly Diagnostic[];
}

/** How a command comes to the files of its folder. */
export interface FolderWork<Loaded> {
  readonly load: () => Promise<Loaded>;
  /** Is told what the last run wrote there; asked only where nothing that was loaded has an error. */
  readonly render: (loaded: Loaded, recorded: ReadonlyMap<string, RecordedFile>) => Promise<Rendered>;
  /** Which recorded files this run replaces; others of earlier runs stay and stay recorded. */
  readonly isOurs: (path: string) => boolean;
  /** Whether there is nobody to write for, so that all of earlier runs would be withdrawn; never, where it is left out. */
  readonly isForNobody?: (loaded: Loaded) => boolean;
  /** Whether the files' paths are made from people's names. */
  readonly pathsHoldNames: boolean;
}

/** Loads, renders, and writes a folder of many files with its manifest: all of them or none. */
export async function writeFolder<Loaded extends { readonly diagnostics: readonly Diagnostic[] }>(
  shell: Shell,
  options: OutOptions,
  { load, render, isOurs, isForNobody, pathsHoldNames }: FolderWork<Loaded>,
): Promise<ExitCode> {
  const loaded = await load();
  const folder = resolve(shell.workingFolder, options.out);
  const place = { folder, pathsHoldNames };
  if (options.dryRun !== true) await shell.holdFolders([folder]);
  const recorded = readManifest(await shell.readOutput(place, MANIFEST_NAME));
  const { files, diagnostics } = hasErrors(loaded.diagnostics)
    ? { files: [], diagnostics: [] }
    : await render(loaded, recorded);
  const found = [...loaded.diagnostics, ...diagnostics];
  await reportDiagnostics(shell, found, options);
  const foundCode = exitCodeFor(found, options.strict === true);
  const printing =
    foundCode === 0 && options.pdf === true
      ? await printFiles(shell, place, files, recorded)
      : NOTHING_TO_PRINT;
  const exitCode = options.strict === true && !printing.isWhole ? 1 : foundCode;
  if (exitCode !== 0) {
    await shell.tell('Nothing was written.\n');
    return exitCode;
  }
  const outputs = { ...place, ...withManifest([...files, ...printing.files], recorded, isOurs) };
  if (isForNobody?.(loaded) === true && options.force !== true) await refuseToWithdraw(shell, outputs);
  shell.progress.show('Comparing with what is there', null);
  const changes = await saveOutputs(shell, outputs, {
    ...options,
    namesMayShow: namesMayShow(shell.output, options),
    resultElsewhere: options.json === true,
  });
  if (!printing.isWhole) await tellOutdated(shell, countOutdated(changes), options);
  if (options.json === true) {
    await shell.print(writeJson({ format: OUTPUTS_FORMAT, files: changes }));
  }
  return 0;
}

/** Throws a Failure (1) where files of earlier runs would go: pairs that were cut off on their way look like none. */
async function refuseToWithdraw(shell: Shell, outputs: Outputs): Promise<void> {
  const made = new Set(outputs.files.map(({ path }) => path));
  let count = 0;
  for (const [path, hash] of outputs.recorded) {
    const present = made.has(path) ? null : await shell.readOutput(outputs, path);
    if (present !== null && hashText(present) === hash) count += 1;
  }
  if (count === 0) return;
  throw new Failure(
    1,
    `Nothing was written: there is no pair at all, and ${plural(count, 'file')} of an earlier run would be removed.`,
    'Is this the right file of pairs, and all of it? If it is, pass --force.',
  );
}

/** Files with the record of the folder, and what is known of those that this run replaces. */
function withManifest(
  made: readonly OutputFile[],
  recorded: ReadonlyMap<string, RecordedFile>,
  isOurs: (path: string) => boolean,
): Pick<Outputs, 'files' | 'recorded' | 'editsStay' | 'replaceable'> {
  const inScope = [...recorded].filter(([path]) => isOurs(path));
  const elsewhere = new Map([...recorded].filter(([path]) => !isOurs(path)));
  return {
    files: [...made, writeManifest(made, elsewhere)],
    recorded: new Map(inScope.map(([path, { hash }]) => [path, hash])),
    editsStay: true,
    replaceable: new Set(recorded.size > 0 ? [MANIFEST_NAME] : []),
  };
}

async function tellOutdated(shell: Shell, count: number, { dryRun }: OutOptions): Promise<void> {
  if (count === 0) return;
  const words = `${dryRun === true ? 'To be removed' : 'Removed'}, as what the pages say has changed: ${plural(count, 'older PDF')}.`;
  await shell.tell(fitLine(words, shell.messages));
}
