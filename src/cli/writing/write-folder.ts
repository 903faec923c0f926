import { resolve } from 'node:path';

import { type Diagnostic, hasErrors } from '../../core/diagnostics/diagnostic.js';
import type { OutputFile } from '../../core/text/output-file.js';
import type { ExitCode } from '../../shell/failure.js';
import type { Shell } from '../../shell/shell.js';
import { exitCodeFor } from '../exit-code.js';
import type { SharedOptions, WritingOptions } from '../options/shared-options.js';
import { namesMayShow } from '../showing/person-label.js';
import { reportDiagnostics } from '../showing/report-diagnostics.js';
import { MANIFEST_NAME, type RecordedFile, readManifest, writeManifest } from './manifest.js';
import { printFiles } from './print-files.js';
import { OUTPUTS_FORMAT, saveOutputs } from './save-outputs.js';
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
  /** Whether the files' paths are made from people's names. */
  readonly pathsHoldNames: boolean;
}

/** Loads, renders, and writes a folder of many files with its manifest: all of them or none. */
export async function writeFolder<Loaded extends { readonly diagnostics: readonly Diagnostic[] }>(
  shell: Shell,
  options: OutOptions,
  { load, render, isOurs, pathsHoldNames }: FolderWork<Loaded>,
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
  const exitCode = exitCodeFor(found, options.strict === true);
  if (exitCode !== 0) {
    await shell.tell('Nothing was written.\n');
    return exitCode;
  }
  const printed = options.pdf === true ? await printFiles(shell, place, files, recorded) : [];
  const made = [...files, ...printed];
  const inScope = [...recorded].filter(([path]) => isOurs(path));
  const elsewhere = new Map([...recorded].filter(([path]) => !isOurs(path)));
  const outputs = {
    ...place,
    files: [...made, writeManifest(made, elsewhere)],
    recorded: new Map(inScope.map(([path, { hash }]) => [path, hash])),
    editsStay: true,
    replaceable: new Set(recorded.size > 0 ? [MANIFEST_NAME] : []),
  };
  shell.progress.show('Comparing with what is there', null);
  const changes = await saveOutputs(shell, outputs, {
    ...options,
    namesMayShow: namesMayShow(shell.output, options),
    resultElsewhere: options.json === true,
  });
  if (options.json === true) {
    await shell.print(writeJson({ format: OUTPUTS_FORMAT, files: changes }));
  }
  return 0;
}
